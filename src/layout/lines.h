// SPDX-License-Identifier: Apache-2.0
// Words to lines.
#pragma once

#include "document/document.h"
#include "drawing/text_metrics.h"

#include <string>
#include <vector>

namespace attune::layout {

/// Text without what has no shape: tabs become blanks, soft hyphens and joiners go, line ends stay as '\n'. What is
/// left is what is painted.
std::string printable(std::string_view text);

/// Words of one weight on a line, `x` from the line's beginning.
struct Piece {
  std::string text;
  bool bold = false;
  double x = 0;
  double width = 0;
};
struct TextLine {
  std::vector<Piece> pieces;
  double width = 0;
  bool goes_on = false;  ///< a blank stood where it ends
};

/// Ragged: the last line is as long as it comes. Balanced, for headings: all lines about as long.
enum class Shape { Ragged, Balanced };

/// Sets text in lines of at most `measure`, so that the squares of what stays empty at their ends are least in sum. A
/// word longer than a line is broken between characters. Never empty: no words make one line without pieces.
std::vector<TextLine> break_lines(const document::Inline& text, double size, double measure,
                                  const drawing::TextMetrics& metrics, Shape shape = Shape::Ragged);

}  // namespace attune::layout
