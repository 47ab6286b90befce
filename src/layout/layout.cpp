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
  void operator()(const document::WritingLines&) const {}  // its words are said, not painted
  void operator()(const document::Section& block) const {
    (*this)(block.heading);
    each(block.blocks);
  }
  void operator()(const document::Columns& block) const {
    each(block.left);
    each(block.right);
  }
  void operator()(const document::Frame& block) const { each(block.blocks); }
  void operator()(const document::Figure& block) const {
    for (const drawing::Shape& each : block.picture.shapes) {
      if (const auto* run = std::get_if<drawing::TextRun>(&each)) {
        (*this)(run->text);
      }
    }
  }
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
  bool tight = false;  ///< with less room between blocks, which saved a page
};

class DocumentSetter {
 public:
  DocumentSetter(const document::Document& document, const PageStyle& style, const drawing::TextMetrics& metrics)
      : m_document(document), m_style(make_style(style)), m_metrics(metrics) {}

  drawing::Paper paper() {
    set_all();
    // And where one of them was made tight, all are.
    const auto own_tight = [](const SetPart& part) { return part.own && part.tight; };
    if (std::any_of(m_parts.begin(), m_parts.end(), own_tight)) {
      m_tight_own = true;
      set_all();
    }
    number();
    return std::move(m_paper);
  }

 private:
  void set_all() {
    m_parts.clear();
    // Own sheets look alike, however long the names on them are: what stands under the titles begins at one height.
    for (const document::Part& part : m_document.parts) {
      std::vector<drawing::Element> apart;
      const Setting with{m_style, m_metrics, apart, 0};
      m_own_title = std::max(m_own_title, part.own ? height_of(set_title(part, 0, with, 0)) : 0);
    }
    m_paper = {m_document.title, m_document.language, {{Role::Document, -1, {}}}, {}, {}};
    for (const document::Part& part : m_document.parts) {
      if (part.own && m_tight_own) {
        m_parts.push_back(set_in(tightened(m_style), part));
      } else {
        set(part);
      }
    }
  }

  void set(const document::Part& part) {
    const std::size_t before = m_paper.elements.size();
    SetPart made = set_in(m_style, part);
    if (made.pages.size() > 1) {
      std::vector<drawing::Element> elements(m_paper.elements.begin() + static_cast<std::ptrdiff_t>(before),
                                             m_paper.elements.end());
      m_paper.elements.resize(before);
      SetPart tight = set_in(tightened(m_style), part);
      if (tight.pages.size() < made.pages.size()) {
        made = std::move(tight);
        made.tight = true;
      } else {
        m_paper.elements.resize(before);
        m_paper.elements.insert(m_paper.elements.end(), elements.begin(), elements.end());
      }
    }
    m_parts.push_back(std::move(made));
  }

  SetPart set_in(const Style& style, const document::Part& part) {
    SetPart made;
    made.own = part.own;
    made.numbered = part.foot.numbered;
    // How high a foot is decides how much a page holds; its elements come last, since it is read last.
    std::vector<drawing::Element> apart;
    const double foot = set_foot(part.foot, 0, {style, m_metrics, apart, 0}).slab.height;
    const double height = style.area.height - (foot > 0 ? foot + style.foot_gap : 0);
    const Setting with{style, m_metrics, m_paper.elements, height};
    const int element = with.add(Role::Part, 0);
    made.strip = set_title(part, element, with, part.own ? m_own_title : 0);
    const Place place{style.area.x, style.area.width, element};
    append(made.strip, set_blocks(part.blocks, place, with), style.title_gap);
    made.foot = set_foot(part.foot, element, with);
    made.pages = find_pages(made.strip, height);
    return made;
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
      Mark mark = page_number(number, count, part.foot, {m_style, m_metrics, m_paper.elements, 0});
      page.items.push_back({drawing::k_artefact, moved(std::move(mark.shape), 0, top)});
    }
    for (Anchor& anchor : anchors_of(part.strip, range, m_style.area.y)) {
      m_paper.outline.push_back(
          {std::move(anchor.title), anchor.level, static_cast<int>(m_paper.pages.size()), anchor.y});
    }
    m_paper.pages.push_back(std::move(page));
  }

  const document::Document& m_document;
  Style m_style;
  const drawing::TextMetrics& m_metrics;
  drawing::Paper m_paper;
  std::vector<SetPart> m_parts;
  bool m_tight_own = false;
  double m_own_title = 0;
};

}  // namespace

drawing::Paper lay_out(const document::Document& document, const PageStyle& style,
                       const drawing::TextMetrics& metrics) {
  const Check check(metrics);
  for (const document::Part& part : document.parts) {
    check(part);
  }
  return DocumentSetter(document, style, metrics).paper();
}

}  // namespace attune::layout
