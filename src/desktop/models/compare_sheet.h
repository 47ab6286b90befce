// SPDX-License-Identifier: Apache-2.0
// What the Interviews tab draws: everything of a view in blocks of rows, and a scale a person.
#pragma once

#include "desktop/models/answer_words.h"
#include "practice/couples.h"

#include <string>
#include <vector>

namespace attune::desktop {

struct SheetCell {
  std::string words;  ///< empty: no answer
  std::optional<Degree> degree;
};
struct SheetRow {
  std::string form, item;
  std::string question;
  std::vector<SheetCell> cells;  ///< a column each
  std::string shared;            ///< empty outside the clinician's view
  bool can_share = false;
  std::string said;  ///< the whole row as one line
};
struct SheetBlock {
  std::string heading;
  practice::CompareSide side = practice::CompareSide::Other;
  std::vector<std::string> notes;  ///< below each name; empty outside the clinician's view
  std::vector<SheetRow> rows;
};
/// One kind of closeness, on one person's scale.
struct SheetPoint {
  std::string name;
  std::optional<double> now, wish;
};
struct SheetColumn {
  domain::Letter letter;
  std::string name;
  std::string date;  ///< clinician's view: "11 Sep", "not answered yet"
  bool answered = false;
  std::vector<SheetPoint> points;
};
struct CompareSheet {
  bool clinician = false;
  bool has_shared = false;  ///< there is a column Shared
  std::vector<SheetColumn> columns;
  std::vector<SheetBlock> blocks;
  std::string now, wish;  ///< what the two marks of a scale are called
  double most = 10;       ///< of the scales

  bool has_points() const;
};

/// `people` empty: what the clinician sees; else exactly what these people get in the room, which for one of them is
/// what that person may see of their own.
CompareSheet compare_sheet(const practice::Practice& practice, const practice::CoupleView& view,
                           domain::MemberSet people, domain::Date today);

}  // namespace attune::desktop
