// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "progress/series.h"

#include <optional>

namespace attune::progress {

/// What the last two points of a series say, beside those before them. Facts; whether they are good is not said.
struct Movement {
  enum class Way { Unchanged, Rose, Fell };
  Way way = Way::Unchanged;
  Point from, to;        ///< the last two
  int times = 0;         ///< how many times in a row it went that way, at least 1
  bool highest = false;  ///< above all that were before it
  bool lowest = false;   ///< below all that were before it
};
/// Nothing for fewer than two points.
std::optional<Movement> movement_of(const Series& series);

/// What moved, of all trackers of one person, in plain words: "Free to say no moved from 9 to 8. Pleasure has risen
/// twice in a row, to 7." All that became harder stands first; of the rest what went on longest fills up to two. What
/// did not move is left out as long as something did. With no second point "One more draws a line."; without any,
/// nothing.
std::string movement_words(const std::vector<Series>& of_one_person);

}  // namespace attune::progress
