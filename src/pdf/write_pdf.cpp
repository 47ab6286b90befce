// SPDX-License-Identifier: Apache-2.0
#include "pdf/write_pdf.h"

#include "pdf/content.h"
#include "pdf/structure.h"

#include <algorithm>

namespace attune::pdf {
namespace {

drawing::Rect around(const drawing::Shape& shape) {
  if (const auto* run = std::get_if<drawing::TextRun>(&shape)) {
    return {run->baseline.x, run->baseline.y - run->font.size, run->width, run->font.size};
  }
  if (const auto* line = std::get_if<drawing::Line>(&shape)) {
    const double x = std::min(line->from.x, line->to.x);
    const double y = std::min(line->from.y, line->to.y);
    return {x, y, std::max(line->from.x, line->to.x) - x, std::max(line->from.y, line->to.y) - y};
  }
  return std::get<drawing::Box>(shape).rect;
}

void require_all(const drawing::Paper& paper, const Fonts& fonts) {
  for (const drawing::Page& page : paper.pages) {
    for (const drawing::Item& item : page.items) {
      if (const auto* run = std::get_if<drawing::TextRun>(&item.shape)) {
        fonts.require(run->text);
      }
    }
  }
}

/// Each page's items, those of one element that follow each other as one piece.
void paint_page(std::size_t page, const drawing::Paper& paper, Haru& file, Structure& structure, const Fonts& fonts) {
  Content content(file, page, paper.pages[page].size.height, fonts.faces());
  const auto& items = paper.pages[page].items;
  for (std::size_t at = 0; at < items.size();) {
    const int element = items[at].element;
    std::size_t end = at;
    while (end < items.size() && items[end].element == element) {
      ++end;
    }
    if (element == drawing::k_artefact) {
      content.begin_artefact();
    } else {
      drawing::Rect where = around(items[at].shape);
      for (std::size_t n = at + 1; n < end; ++n) {
        where = joined(where, around(items[n].shape));
      }
      const int mcid = structure.mark(page, element, where);
      content.begin_marked(name_of(paper.elements[static_cast<std::size_t>(element)].role), mcid);
    }
    for (; at < end; ++at) {
      content.paint(items[at].shape);
    }
    content.end_marked();
  }
  file.write(page, content.operators());
}

}  // namespace

std::string write_pdf(const drawing::Paper& paper, const Fonts& fonts) {
  require_all(paper, fonts);
  Haru file;
  file.set_title(paper.title);
  Structure structure(file, paper);
  for (std::size_t page = 0; page < paper.pages.size(); ++page) {
    file.add_page(paper.pages[page].size);
    paint_page(page, paper, file, structure, fonts);
  }
  file.set_outline(paper.outline, paper.pages);
  structure.finish();
  return file.bytes();
}

}  // namespace attune::pdf
