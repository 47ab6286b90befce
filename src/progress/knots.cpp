// SPDX-License-Identifier: Apache-2.0
#include "progress/knots.h"

#include <algorithm>

namespace attune::progress {
namespace {

using Kind = Knot::Kind;

std::vector<Span> joined(std::vector<Span> weeks) {
  std::erase_if(weeks, [](const Span& each) { return each.last < each.first; });
  std::sort(weeks.begin(), weeks.end(), [](const Span& a, const Span& b) { return a.first < b.first; });
  std::vector<Span> all;
  for (const Span& each : weeks) {
    if (!all.empty() && domain::days_between(all.back().last, each.first) <= 1) {
      all.back().last = std::max(all.back().last, each.last);
    } else {
      all.push_back(each);
    }
  }
  return all;
}

}  // namespace

bool is_told(const Occasions& practice, const Occasion& occasion) {
  return occasion.first || (!practice.single && occasion.second);
}

std::vector<Knot> knots_of(const Occasions& practice) {
  std::vector<Knot> knots;
  for (std::size_t n = 0; n < practice.occasions.size(); ++n) {
    if (is_told(practice, practice.occasions[n])) {
      knots.push_back({practice.occasions[n].date, Kind::Dot, n});
    }
  }
  for (const Span& each : joined(practice.talk_weeks)) {
    knots.push_back({each.first, Kind::BandBegin, 0});
    knots.push_back({each.last, Kind::BandEnd, 0});
  }
  std::stable_sort(knots.begin(), knots.end(),
                   [](const Knot& a, const Knot& b) { return a.date != b.date ? a.date < b.date : a.kind < b.kind; });
  if (practice.out_since) {
    knots.push_back({*practice.out_since, Kind::Out, 0});
  }
  return knots;
}

}  // namespace attune::progress
