// SPDX-License-Identifier: Apache-2.0
#include "pdf/write_pdf.h"

#include "domain/error.h"
#include "drawing/path.h"
#include "pdf/content.h"
#include "pdf/structure.h"

#include <algorithm>
#include <array>
#include <set>

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
  if (const auto* path = std::get_if<drawing::Path>(&shape)) {
    return drawing::bounds(*path);
  }
  return std::get<drawing::Box>(shape).rect;
}

template <class Look>
void each_run(const drawing::Paper& paper, Look look) {
  for (const drawing::Page& page : paper.pages) {
    for (const drawing::Item& item : page.items) {
      if (const auto* run = std::get_if<drawing::TextRun>(&item.shape)) {
        look(*run);
      }
    }
  }
}

void embed_fonts(const drawing::Paper& paper, Haru& file, Fonts::Faces& faces) {
  std::array<std::set<char32_t>, k_face_count> used;
  each_run(paper, [&](const drawing::TextRun& run) {
    for (const Painted& each : faces.paint(run.font.weight, run.goes_on ? run.text + ' ' : run.text)) {
      used[static_cast<std::size_t>(each.face)].insert(each.code);
    }
  });
  for (std::size_t n = 0; n < k_face_count; ++n) {
    if (!used[n].empty()) {
      const auto face = static_cast<Face>(n);
      file.embed(face, faces.file(face), used[n]);
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
  if (paper.pages.empty() || paper.elements.empty()) {
    throw Error(ErrorCode::Internal, {{"reason", "structure"}});
  }
  each_run(paper, [&](const drawing::TextRun& run) { fonts.require(run.text); });
  Haru file;
  file.set_title(paper.title);
  embed_fonts(paper, file, fonts.faces());
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
