// SPDX-License-Identifier: Apache-2.0
// Facts to draw: the same for the same count.
#pragma once

#include "progress/draw.h"

namespace attune::test {

domain::Date day(const char* text);
progress::Look paper_look();

/// So many points, every few days; "SF1" and "SF2" began between them.
progress::Tracker tracker_of(int count, std::size_t person = 0);
/// So many occasions of a pair, some told by one of them only, with talk weeks and sheets that are out.
progress::Occasions occasions_of(int count);
progress::ThenNow then_now_of(int count);

/// The charts of a brief as it is drawn: three months, three points, eight occasions.
std::vector<progress::Series> known_series(std::size_t person);
std::vector<progress::Event> known_events();
progress::Occasions known_occasions();

}  // namespace attune::test
