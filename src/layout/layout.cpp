// SPDX-License-Identifier: Apache-2.0
#include "layout/layout.h"

#include "layout/pages.h"
#include "layout/part.h"

#include <algorithm>

namespace attune::layout {
namespace {

using document::Block;
using document::Inline;
using drawing::Role;

constexpr double k_under_title = 11.5;

/// Walks all that will be painted, before anything is set.
class Check {
 public:
  explicit Check(const drawing::TextMetrics& metrics) : m_metrics(metrics) {}

  void operator()(const std::string& text) const {
    std::string words = printable(text);
    std::replace(words.begin(), words.end(), '\n', ' ');
    m_metrics.require(words);
  }
  void operator()(const Inline& text) const { (*this)(document::plain_text(text)); }
  void operator()(const std::vector<Inline>& items) const { each(items); }
  void operator()(const document::Paragraph& block) const { (*this)(block.text); }
  void operator()(const document::Heading& block) const { (*this)(block.text); }
  void operator()(const document::Bullets& block) const { each(block.items); }
  void operator()(const document::Steps& block) const { each(block.items); }
  void operator()(const document::CallOut& block) const { (*this)(block.text); }
  void operator()(const document::WritingLines&) const {} // its words are said, not painted
  void operator()(const document::Section& block) const {
    (*this)(block.heading);
    each(block.blocks);
  }
  void operator()(const document::Columns& block) const {
    each(block.left);
    each(block.right);
  }
  void operator()(const document::Frame& block) const { each(block.blocks); }
  void operator()(const document::Table& block) const {
    for (const auto& column : block.columns) {
      (*this)(column.title);
    }
    for (const auto& row : block.rows) {
      for (const document::Cell& cell : row) {
        (*this)(cell.words);
      }
    }
  }
  void operator()(const Block& block) const { std::visit(*this, block.value); }
  void operator()(const document::Part& part) const {
    (*this)(part.title);
    each(part.subtitle);
    each(part.blocks);
    (*this)(part.foot.consent);
    (*this)(part.foot.help);
    (*this)(part.foot.handling);
  }

 private:
  template <class Items>
  void each(const Items& items) const {
    for (const auto& item : items) {
      (*this)(item);
    }
  }

  const drawing::TextMetrics& m_metrics;
};

struct SetPart {
  Strip strip;
  Foot foot;
  std::vector<PageRange> pages;
  bool own = false;
  bool numbered = true;
};

class Setter {
 public:
  Setter(const document::Document& document, const PageStyle& style, const drawing::TextMetrics& metrics)
      : m_document(document), m_style(make_style(style)), m_metrics(metrics) {}

  drawing::Paper paper() {
    m_paper.title = m_document.title;
    m_paper.language = m_document.language;
    m_paper.elements.push_back({Role::Document, -1, {}});
    for (const document::Part& part : m_document.parts) {
      set(part);
    }
    number();
    return std::move(m_paper);
  }

 private:
  Setting setting(double height) { return {m_style, m_metrics, m_paper.elements, height}; }

  void set(const document::Part& part) {
    SetPart made;
    made.own = part.own;
    made.numbered = part.foot.numbered;
    // How high a foot is decides how much a page holds; its elements come last, since it is read last.
    std::vector<drawing::Element> apart;
    const double foot = set_foot(part.foot, 0, {m_style, m_metrics, apart, 0}).slab.height;
    const double height = m_style.area.height - (foot > 0 ? foot + m_style.foot_gap : 0);
    const Setting with = setting(height);
    const int element = with.add(Role::Part, 0);
    made.strip = set_title(part, element, with);
    Place place{m_style.area.x, m_style.area.width, element};
    append(made.strip, set_blocks(part.blocks, place, with), k_under_title);
    made.foot = set_foot(part.foot, element, with);
    made.pages = find_pages(made.strip, height);
    m_parts.push_back(std::move(made));
  }

  /// Pages count one reader's set: what is for everyone, then one reader's own.
  void number() {
    std::size_t shared = 0, longest = 0;
    for (const SetPart& part : m_parts) {
      shared += part.own ? 0 : part.pages.size();
      longest = std::max(longest, part.own ? part.pages.size() : 0);
    }
    std::size_t before = 0;
    for (const SetPart& part : m_parts) {
      const std::size_t count = shared + (part.own ? part.pages.size() : longest);
      std::size_t at = part.own ? shared : before;
      for (const PageRange& range : part.pages) {
        add_page(part, range, static_cast<int>(++at), static_cast<int>(count));
      }
      before += part.own ? 0 : part.pages.size();
    }
  }

  void add_page(const SetPart& part, const PageRange& range, int number, int count) {
    drawing::Page page{m_style.page, {}};
    for (Mark& mark : marks_of(part.strip, range, m_style.area.y)) {
      page.items.push_back({mark.element, std::move(mark.shape)});
    }
    const bool first = range.first == 0;
    const double top = m_style.area.bottom() - part.foot.slab.height;
    for (const Mark& mark : part.foot.slab.marks) {
      page.items.push_back({first ? mark.element : drawing::k_artefact, moved(mark.shape, 0, top)});
    }
    if (part.numbered) {
      Mark mark = page_number(number, count, part.foot, setting(0));
      page.items.push_back({drawing::k_artefact, moved(std::move(mark.shape), 0, top)});
    }
    for (Anchor& anchor : anchors_of(part.strip, range, m_style.area.y)) {
      m_paper.outline.push_back({std::move(anchor.title), anchor.level, static_cast<int>(m_paper.pages.size()), anchor.y});
    }
    m_paper.pages.push_back(std::move(page));
  }

  const document::Document& m_document;
  Style m_style;
  const drawing::TextMetrics& m_metrics;
  drawing::Paper m_paper;
  std::vector<SetPart> m_parts;
};

}  // namespace

drawing::Paper lay_out(const document::Document& document, const PageStyle& style,
                       const drawing::TextMetrics& metrics) {
  const Check check(metrics);
  for (const document::Part& part : document.parts) {
    check(part);
  }
  return Setter(document, style, metrics).paper();
}

}  // namespace attune::layout
