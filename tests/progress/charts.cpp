// SPDX-License-Identifier: Apache-2.0
#include "progress/charts.h"

#include <array>

namespace attune::test {

using namespace progress;

domain::Date day(const char* text) {
  return domain::parse_date(text, "day");
}

Look paper_look() {
  return {paper_ink(), paper_type()};
}

Tracker tracker_of(int count, std::size_t person) {
  Tracker made;
  made.person = person;
  made.dated = true;
  made.series.title = "Known and accepted";
  for (int n = 0; n < count; ++n) {
    made.series.points.push_back({domain::plus_days(day("2025-09-04"), 5 * n), static_cast<double>((n * 7 + 3) % 11)});
  }
  made.events = {{day("2025-09-07"), "SF1"}, {day("2025-09-21"), "SF2"}};
  return made;
}

Occasions occasions_of(int count) {
  Occasions made;
  made.title = "Practice, both accounts";
  made.first = "M";
  made.second = "D";
  const auto told = [](int n) { return static_cast<Done>(n % 3); };
  for (int n = 0; n < count; ++n) {
    Occasion each{domain::plus_days(day("2025-09-28"), 3 * n + n % 2), told(n), told(n / 2)};
    if (n % 9 == 5) {
      each.second.reset();
    }
    if (n % 11 == 7) {
      each.first.reset();
    }
    made.occasions.push_back(each);
  }
  if (count > 1) {
    made.talk_weeks = {{domain::plus_days(day("2025-09-29"), count), domain::plus_days(day("2025-10-13"), count)}};
    made.out_since = domain::plus_days(day("2025-10-01"), 3 * count);
  }
  return made;
}

ThenNow then_now_of(int count) {
  ThenNow made;
  made.person = 1;
  made.then = day("2025-09-11");
  made.now = day("2025-11-20");
  for (int n = 0; n < count; ++n) {
    Factor each{"Thing " + std::to_string(n) + " that keeps playing in my head",
                n % 3 == 2 ? Side::Accelerator : Side::Brake, n % 4, (n / 2) % 4};
    if (n % 7 == 4) {
      each.then.reset();
    }
    if (n % 7 == 6) {
      each.now.reset();
    }
    made.factors.push_back(each);
  }
  return made;
}

std::vector<Series> known_series(std::size_t person) {
  const std::vector<domain::Date> dates{day("2025-09-11"), day("2025-10-16"), day("2025-11-20")};
  const auto series = [&](const char* title, std::array<double, 3> values) {
    Series made;
    made.title = title;
    for (std::size_t n = 0; n < values.size(); ++n) {
      made.points.push_back({dates[n], values[n]});
    }
    return made;
  };
  if (person == 0) {
    return {series("Known and accepted", {6, 6, 7}), series("More pleasure than performance", {4, 5, 7}),
            series("Free to say no", {9, 9, 8})};
  }
  return {series("Known and accepted", {5, 6, 7}), series("More pleasure than performance", {3, 4, 6}),
          series("Free to say no", {8, 9, 9})};
}

std::vector<Event> known_events() {
  return {{day("2025-09-28"), "SF1"}, {day("2025-11-02"), "SF2"}};
}

Occasions known_occasions() {
  Occasions made;
  made.title = "Practice, both accounts";
  made.first = "M";
  made.second = "D";
  made.occasions = {{day("2025-09-28"), Done::Yes, Done::Yes},       {day("2025-09-30"), Done::Yes, Done::Yes},
                    {day("2025-10-03"), Done::Partly, Done::Partly}, {day("2025-10-05"), Done::No, Done::No},
                    {day("2025-10-21"), Done::Yes, Done::Yes},       {day("2025-10-24"), Done::Yes, Done::Partly},
                    {day("2025-10-27"), Done::Yes, Done::Yes},       {day("2025-10-30"), Done::Yes, Done::Yes}};
  made.talk_weeks = {{day("2025-10-07"), day("2025-10-19")}};
  made.out_since = day("2025-11-06");
  return made;
}

}  // namespace attune::test
