// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "domain/homework.h"
#include "drawing/text_metrics.h"

namespace attune::layout {

/// The paper and the size of print. Body 13 pt on 19.5, large print 18 pt on 27; text column 60 to 70 characters in
/// normal print, headings hang at its left.
struct PageStyle {
  domain::PaperSize paper = domain::PaperSize::A4;
  bool large_print = false;
};

drawing::Size page_size(domain::PaperSize paper);
/// What nothing leaves but the paper's own edge: the area within the margins.
drawing::Rect print_area(domain::PaperSize paper);

/// How wide a figure may be: on the whole page, in one of two columns, and beside a heading that hangs (in large print,
/// where none hangs, on the whole page).
struct FigureWidths {
  double page = 0, column = 0, section = 0;
};
FigureWidths figure_widths(const PageStyle& style);

/// Sets a document on pages. Every text is checked with TextMetrics::require first: MissingGlyph. A word longer than a
/// line is broken between characters; nothing is ever cut off. InvalidInput "figure" for one larger than its place.
drawing::Paper lay_out(const document::Document& document, const PageStyle& style, const drawing::TextMetrics& metrics);

}  // namespace attune::layout
