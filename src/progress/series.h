// SPDX-License-Identifier: Apache-2.0
// What was measured of one person, in the order of its dates. Two people never share a series.
#pragma once

#include "domain/time.h"

#include <string>
#include <vector>

namespace attune::progress {

struct Point {
  domain::Date date{};
  double value = 0;
  friend bool operator==(const Point&, const Point&) = default;
};

/// What is missing has no point: nothing is filled in.
struct Series {
  std::string title;
  double low = 0;
  double high = 10;
  std::vector<Point> points;  ///< oldest first, one a day: as in_order makes them
  bool reversed = false;      ///< more of it is harder for the person: pressure, stress
};

/// Something that began on a day, said in few letters: "SF1".
struct Event {
  domain::Date date{};
  std::string label;
  friend bool operator==(const Event&, const Event&) = default;
};

/// Entries, in the order in which they were made, as the points of a series: of one day the later entry counts.
std::vector<Point> in_order(std::vector<Point> entries);

}  // namespace attune::progress
