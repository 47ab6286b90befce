// SPDX-License-Identifier: Apache-2.0
#include "layout/blocks.h"

#include "domain/error.h"

#include <algorithm>
#include <iterator>

namespace attune::layout {
namespace {

using document::Block;
using document::Inline;
using drawing::Role;

constexpr double k_frame_padding = 13.5;
constexpr double k_too_large = 0.01;
constexpr double k_call_out_padding = 6;
constexpr double k_over_table = 3;
// A heading beside its section that is higher than this share of a page stands above it.
constexpr double k_hanging_share = 0.3;

class BlockSetter {
 public:
  BlockSetter(const Place& place, const Setting& setting) : m_place(place), m_setting(setting) {}

  Strip operator()(const document::Paragraph& block) {
    return words(block.text, running_measure(m_place.width),
                 Look{m_place.left, style().body, k_ink, m_setting.add(Role::Paragraph, m_place.parent)});
  }

  Strip operator()(const document::Heading& block) { return heading(block.text, m_place, k_ink); }

  Strip operator()(const document::Bullets& block) {
    const int list = m_setting.add(Role::List, m_place.parent);
    Strip strip;
    std::vector<std::size_t> ends;
    for (const Inline& each : block.items) {
      const int item = m_setting.add(Role::ListItem, list);
      Strip lines = item_words(each, item, style().bullet_indent);
      const double dot = style().body.size * 0.3;
      const double middle = baseline_in(style().body, m_setting.metrics) - style().body.size * 0.255;
      const double left = m_place.left + style().body.size * 0.365 - dot / 2;
      lines.front().marks.push_back(
          {drawing::k_artefact, item, drawing::Box{{left, middle - dot / 2, dot, dot}, dot / 2, k_rule, {}}});
      append(strip, std::move(lines), style().item_gap);
      ends.push_back(strip.size());
    }
    keep_company(strip, ends);
    return strip;
  }

  Strip operator()(const document::Steps& block) {
    const int list = m_setting.add(Role::List, m_place.parent);
    const Type& type = style().body;
    const auto number = [&](std::size_t n) {
      return break_lines({{std::to_string(n), true}}, type.size, m_place.width, m_setting.metrics).front();
    };
    const double widest = number(block.items.size()).width;
    const double edge = m_place.left + type.size * 0.115 + widest;
    const double indent = std::max(style().step_indent, edge - m_place.left + type.size * 0.7);
    Strip strip;
    std::vector<std::size_t> ends;
    for (std::size_t n = 0; n < block.items.size(); ++n) {
      const int item = m_setting.add(Role::ListItem, list);
      const TextLine label = number(n + 1);
      Slab set =
          slab_of(label, Look{edge - label.width, type, k_accent, m_setting.add(Role::Label, item)}, m_setting.metrics);
      Strip lines = item_words(block.items[n], item, indent);
      lines.front().marks.insert(lines.front().marks.begin(), set.marks.begin(), set.marks.end());
      append(strip, std::move(lines), style().item_gap);
      ends.push_back(strip.size());
    }
    keep_company(strip, ends);
    return strip;
  }

  Strip operator()(const document::CallOut& block) {
    const int element = m_setting.add(Role::Paragraph, m_place.parent);
    Strip strip = words(block.text, running_measure(m_place.width), Look{m_place.left, style().body, k_ink, element});
    const double right = m_place.left + m_place.width;
    Slab& first = strip.front();
    for (Mark& mark : first.marks) {
      mark.shape = moved(std::move(mark.shape), 0, k_call_out_padding);
    }
    first.height += k_call_out_padding;
    first.marks.push_back({drawing::k_artefact, element, rule(m_place.left, right, 0, k_rule)});
    Slab& last = strip.back();
    last.height += k_call_out_padding;
    last.marks.push_back({drawing::k_artefact, element, rule(m_place.left, right, last.height, k_rule)});
    return strip;
  }

  Strip operator()(const document::WritingLines& block) {
    const std::string label = printable(block.label);
    const int element = m_setting.add(Role::Figure, m_place.parent,
                                      label.empty() ? "Lines to write on" : label + ": lines to write on");
    Strip strip;
    for (int n = 0; n < std::max(1, block.count); ++n) {
      Slab slab;
      slab.height = style().writing_pitch;
      slab.marks.push_back({element, element, rule(m_place.left, m_place.left + m_place.width, slab.height, k_grid)});
      slab.keep = n == 0 && block.count > 1;
      strip.push_back(std::move(slab));
    }
    return strip;
  }

  Strip operator()(const document::Section& block) {
    Place inner = m_place;
    inner.parent = m_setting.add(Role::Section, m_place.parent);
    if (style().hanging && m_place.whole) {
      const std::vector<TextLine> lines = break_lines(bold(block.heading), style().body.size, style().heading_measure,
                                                      m_setting.metrics, Shape::Balanced);
      if (static_cast<double>(lines.size()) * style().body.leading < k_hanging_share * m_setting.page_height) {
        return hang(lines, block, inner);
      }
    }
    Strip strip = heading(block.heading, inner, k_accent);
    inner.whole = false;
    ++inner.level;
    append(strip, set_blocks(block.blocks, inner, m_setting), style().item_gap);
    return strip;
  }

  Strip operator()(const document::Columns& block) {
    Place left = m_place;
    left.whole = false;
    left.width = (m_place.width - k_column_gap) / 2;
    Place right = left;
    right.left += left.width + k_column_gap;
    const std::size_t before = m_setting.elements.size();
    Slab both = united(set_blocks(block.left, left, m_setting));
    Slab other = united(set_blocks(block.right, right, m_setting));
    both.height = std::max(both.height, other.height);
    if (both.height > m_setting.page_height) {
      m_setting.elements.resize(before);
      left.width = m_place.width;
      Strip strip = set_blocks(block.left, left, m_setting);
      append(strip, set_blocks(block.right, left, m_setting), style().block_gap);
      return strip;
    }
    std::move(other.marks.begin(), other.marks.end(), std::back_inserter(both.marks));
    std::move(other.anchors.begin(), other.anchors.end(), std::back_inserter(both.anchors));
    Strip strip;
    strip.push_back(std::move(both));
    return strip;
  }

  Strip operator()(const document::Frame& block) {
    Place inner = m_place;
    inner.whole = false;
    inner.left += k_frame_padding;
    inner.width -= 2 * k_frame_padding;
    const std::size_t before = m_setting.elements.size();
    Slab card = united(set_blocks(block.blocks, inner, m_setting));
    const double height = card.height + 2 * k_frame_padding;
    if (height > m_setting.page_height) {
      m_setting.elements.resize(before);
      return set_blocks(block.blocks, m_place, m_setting);
    }
    for (Mark& mark : card.marks) {
      mark.shape = moved(std::move(mark.shape), 0, k_frame_padding);
    }
    for (Anchor& anchor : card.anchors) {
      anchor.y += k_frame_padding;
    }
    card.height = height;
    card.marks.insert(card.marks.begin(), Mark{drawing::k_artefact, static_cast<int>(before),
                                               drawing::Box{{m_place.left, 0, m_place.width, height}, 0, {}, k_grid}});
    Strip strip;
    strip.push_back(std::move(card));
    return strip;
  }

  Strip operator()(const document::Table& block) { return set_table(block, m_place, m_setting); }

  Strip operator()(const document::Figure& block) {
    const drawing::Size& size = block.picture.size;
    if (size.width > m_place.width + k_too_large || size.height > m_setting.page_height + k_too_large) {
      throw invalid("figure", "too-large");
    }
    const int element = m_setting.add(Role::Figure, m_place.parent, printable(block.alternative));
    Slab slab;
    slab.height = size.height;
    for (const drawing::Shape& each : block.picture.shapes) {
      slab.marks.push_back({element, element, moved(each, m_place.left, 0)});
    }
    Strip strip;
    strip.push_back(std::move(slab));
    return strip;
  }

 private:
  const Style& style() const { return m_setting.style; }
  double running_measure(double width) const { return std::min(width, style().longest_line); }

  Strip words(const Inline& text, double measure, const Look& look) const {
    return strip_of(break_lines(text, look.type.size, measure, m_setting.metrics), look, m_setting.metrics);
  }

  Strip item_words(const Inline& text, int item, double indent) const {
    return words(text, running_measure(m_place.width) - indent,
                 Look{m_place.left + indent, style().body, k_ink, m_setting.add(Role::ListBody, item)});
  }

  Strip heading(const Inline& text, const Place& place, drawing::Colour colour) const {
    const int element = m_setting.add(Role::Heading2, place.parent);
    const std::vector<TextLine> lines =
        break_lines(bold(text), style().body.size, place.width, m_setting.metrics, Shape::Balanced);
    Strip strip = strip_of(lines, Look{place.left, style().body, colour, element}, m_setting.metrics);
    keep_together(strip);
    strip.back().keep = true;
    strip.front().anchors.push_back({printable(document::plain_text(text)), m_place.level, 0});
    return strip;
  }

  /// How much lower than a heading of that type the first words of a slab stand, so that both can be on one line.
  double first_baseline(const Slab& slab, const Type& type) const {
    double lowest = type.leading;
    for (const Mark& mark : slab.marks) {
      if (const auto* run = std::get_if<drawing::TextRun>(&mark.shape)) {
        lowest = std::min(lowest, run->baseline.y - baseline_in(type, m_setting.metrics));
      }
    }
    return lowest < type.leading ? std::max(lowest, 0.0) : 0;
  }

  /// The heading's lines beside what they head; as far down as they reach, all stays on one page.
  Strip hang(const std::vector<TextLine>& lines, const document::Section& block, Place place) const {
    const Type& type = style().body;
    const int element = m_setting.add(Role::Heading2, place.parent);
    place.left += style().heading_column;
    place.width -= style().heading_column;
    place.whole = false;
    ++place.level;
    Strip strip = set_blocks(block.blocks, place, m_setting);
    if (strip.empty()) {
      strip.emplace_back();
    }
    const double down = first_baseline(strip.front(), type);
    const double height = down + static_cast<double>(lines.size()) * type.leading;
    const double short_by = height - height_of(strip);
    if (short_by > 0) {
      strip.back().height += short_by;
    }
    strip.front().anchors.insert(strip.front().anchors.begin(),
                                 {printable(document::plain_text(block.heading)), m_place.level, 0});
    Slab beside = united(strip_of(lines, Look{m_place.left, type, k_accent, element}, m_setting.metrics));
    for (Mark& mark : beside.marks) {
      mark.shape = moved(std::move(mark.shape), 0, down);
    }
    strip.front().marks.insert(strip.front().marks.begin(), beside.marks.begin(), beside.marks.end());
    double y = 0;
    for (std::size_t n = 0; n + 1 < strip.size(); ++n) {
      y += strip[n].height;
      strip[n].keep = strip[n].keep || y < height;
      y += strip[n + 1].gap;
    }
    return strip;
  }

  const Place& m_place;
  const Setting& m_setting;
};

double gap_between(const Block& before, const Block& after, bool outer, const Style& style) {
  if (std::holds_alternative<document::Heading>(before.value)) {
    return std::holds_alternative<document::WritingLines>(after.value) ? 0 : style.item_gap;
  }
  const double gap = outer ? style.block_gap : style.inner_gap;
  if (std::holds_alternative<document::Table>(after.value)) {
    return gap + k_over_table;
  }
  return std::holds_alternative<document::Heading>(after.value) ? gap + 1.6 * style.item_gap : gap;
}

}  // namespace

int Setting::add(drawing::Role role, int parent, std::string alternative) const {
  elements.push_back({role, parent, std::move(alternative)});
  return now();
}

double baseline_in(const Type& type, const drawing::TextMetrics& metrics) {
  const drawing::Font font{drawing::Weight::Regular, type.size};
  const double up = metrics.ascent(font);
  return (type.leading - up - metrics.descent(font)) / 2 + up;
}

Slab slab_of(const TextLine& line, const Look& look, const drawing::TextMetrics& metrics) {
  Slab slab;
  slab.height = look.type.leading;
  const double y = baseline_in(look.type, metrics);
  for (const Piece& piece : line.pieces) {
    const drawing::Font font{piece.bold ? drawing::Weight::Bold : drawing::Weight::Regular, look.type.size};
    const bool goes_on = line.goes_on && &piece == &line.pieces.back();
    slab.marks.push_back(
        {look.element, look.element,
         drawing::TextRun{{look.left + piece.x, y}, piece.width, font, look.colour, piece.text, goes_on}});
  }
  return slab;
}

Strip strip_of(const std::vector<TextLine>& lines, const Look& look, const drawing::TextMetrics& metrics) {
  Strip strip;
  for (const TextLine& line : lines) {
    strip.push_back(slab_of(line, look, metrics));
  }
  if (strip.size() > 1) {
    strip.front().keep = true;
    strip[strip.size() - 2].keep = true;
  }
  return strip;
}

document::Inline bold(document::Inline text) {
  for (document::Span& each : text) {
    each.bold = true;
  }
  return text;
}

drawing::Line rule(double left, double right, double y, drawing::Colour colour) {
  return {{left, y}, {right, y}, k_hair, colour};
}

Strip set_blocks(const std::vector<Block>& blocks, const Place& place, const Setting& setting) {
  Strip strip;
  const Block* before = nullptr;
  for (const Block& block : blocks) {
    Strip more = std::visit(BlockSetter(place, setting), block.value);
    append(strip, std::move(more), before != nullptr ? gap_between(*before, block, place.whole, setting.style) : 0);
    before = &block;
  }
  return strip;
}

}  // namespace attune::layout
