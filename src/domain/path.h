// SPDX-License-Identifier: Apache-2.0
// A pair's way over the rungs of sensate focus, worked out from what was given and decided. The clinician's alone: the
// room never sees what comes next. Nothing here holds anything; order on the path is a hint.
#pragma once

#include "domain/homework.h"

#include <vector>

namespace attune::domain {

/// One stretch of the path: a rung, or the talk weeks after it.
struct PathStretch {
  int rung = 0;
  bool talk = false;       ///< talk weeks after this rung
  Date from{};
  std::optional<Date> to;  ///< absent: it lasts
};

enum class PathState { NotBegun, OnRung, TalkWeeks, Paused, Ended };

struct Path {
  PathState state = PathState::NotBegun;
  int rung = 0; ///< where they stand; during talk weeks the one that comes after them
  std::vector<PathStretch> stretches; ///< oldest first, without those of one day that were corrected the same day
};

/// The rung after this one for going on, before it for stepping back; SF4 is a change of medium and never on the way.
/// None after SF9 and before SF0.
std::optional<int> rung_after(int rung);
std::optional<int> rung_before(int rung);
/// "SF2".
std::string rung_code(int rung);

/// Sheets of the pair that were given (sensate focus only is looked at) and decisions about it, in any order. A sheet
/// puts the pair on its rung; going on ends a rung and begins its talk weeks, which last until the next sheet.
Path walk_path(const std::vector<Assignment>& assignments, const std::vector<PathDecision>& decisions);

template <>
struct Words<PathState> {
  static constexpr std::array<std::pair<PathState, std::string_view>, 5> table{{{PathState::NotBegun, "not-begun"},
                                                                               {PathState::OnRung, "on-rung"},
                                                                               {PathState::TalkWeeks, "talk-weeks"},
                                                                               {PathState::Paused, "paused"},
                                                                               {PathState::Ended, "ended"}}};
};

}  // namespace attune::domain
