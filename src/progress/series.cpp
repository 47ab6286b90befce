// SPDX-License-Identifier: Apache-2.0
#include "progress/series.h"

#include <algorithm>

namespace attune::progress {

std::vector<Point> in_order(std::vector<Point> entries) {
  std::stable_sort(entries.begin(), entries.end(), [](const Point& a, const Point& b) { return a.date < b.date; });
  std::vector<Point> points;
  for (const Point& each : entries) {
    if (!points.empty() && points.back().date == each.date) {
      points.back() = each;
    } else {
      points.push_back(each);
    }
  }
  return points;
}

}  // namespace attune::progress
