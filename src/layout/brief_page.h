// SPDX-License-Identifier: Apache-2.0
// The one page that is read before a session: lines by group, panels for each person, both accounts of practice.
#pragma once

#include "drawing/text_metrics.h"
#include "layout/layout.h"

#include <optional>

namespace attune::layout {

struct BriefRow {
  std::string words;
  std::string mark;     ///< "Ask together"
  bool strong = false;  ///< its mark is bold
};
struct BriefRows {
  std::string heading;
  std::vector<BriefRow> rows;
};
struct BriefFigure {
  drawing::Picture picture;
  std::string alternative;
};
struct BriefColumn {
  drawing::Picture sign;  ///< the person's mark, beside the name
  std::string name;
  std::string saying;
  std::vector<BriefFigure> figures;  ///< as wide as brief_column_width says; what matters most first
};
struct BriefPage {
  std::string title;
  std::vector<std::string> beside;  ///< at the right of the title, set apart by upright strokes
  std::string notice_bold, notice;  ///< in a box under the title; empty: none
  std::vector<BriefRows> groups;    ///< those without rows are left out
  std::vector<BriefColumn> columns;
  std::optional<BriefFigure> practice;  ///< as wide as brief_width says
  std::string foot;
  /// Said of lines for which there is no room, with their number in front: "lines more are on the screen."
  std::string more_one, more_many;
};

double brief_width(domain::PaperSize paper);
/// Of one of so many columns, one to four.
double brief_column_width(domain::PaperSize paper, int columns);

/// Always one page: where there is too much, panels go first until two of each person are left, then lines from the end
/// of the longest group, then the accounts of practice, then the other panels. MissingGlyph.
drawing::Paper lay_out_brief(const BriefPage& page, domain::PaperSize paper, const drawing::TextMetrics& metrics);

}  // namespace attune::layout
