// SPDX-License-Identifier: Apache-2.0
// What moved, and that its sentence says the facts and nothing else.
#include "progress/movement.h"

#include "progress/charts.h"

#include <gtest/gtest.h>

namespace attune {
namespace {

using namespace progress;
using Way = Movement::Way;

Series series(const std::string& title, const std::vector<double>& values) {
  Series made;
  made.title = title;
  for (std::size_t n = 0; n < values.size(); ++n) {
    made.points.push_back({domain::plus_days(test::day("2025-09-01"), static_cast<int>(7 * n)), values[n]});
  }
  return made;
}
Movement movement(const std::vector<double>& values) {
  return movement_of(series("a", values)).value();
}
bool says(const std::string& sentence, const std::string& what) {
  return sentence.find(what) != std::string::npos;
}

TEST(InOrder, OldestFirstAndOfOneDayTheLaterEntry) {
  const auto day = [](const char* text) { return test::day(text); };
  const std::vector<Point> points = in_order({{day("2025-11-20"), 7},
                                              {day("2025-09-11"), 4},
                                              {day("2025-11-20"), 6},
                                              {day("2025-10-02"), 5},
                                              {day("2025-09-11"), 3}});
  EXPECT_EQ(points, (std::vector<Point>{{day("2025-09-11"), 3}, {day("2025-10-02"), 5}, {day("2025-11-20"), 6}}));
  EXPECT_TRUE(in_order({}).empty());
}

TEST(Movement, NeedsTwoPoints) {
  EXPECT_FALSE(movement_of(series("a", {})));
  EXPECT_FALSE(movement_of(series("a", {5})));
  EXPECT_TRUE(movement_of(series("a", {5, 5})));
}

TEST(Movement, IsThatOfTheLastTwo) {
  const Movement made = movement({9, 2, 5});
  EXPECT_EQ(made.way, Way::Rose);
  EXPECT_EQ(made.from.value, 2);
  EXPECT_EQ(made.to.value, 5);
  EXPECT_EQ(made.to.date, test::day("2025-09-15"));
  EXPECT_EQ(movement({5, 2}).way, Way::Fell);
  EXPECT_EQ(movement({2, 5, 5}).way, Way::Unchanged);
}

TEST(Movement, CountsHowOftenInARow) {
  EXPECT_EQ(movement({4, 5, 7}).times, 2);
  EXPECT_EQ(movement({4, 5, 5, 7}).times, 1);
  EXPECT_EQ(movement({4, 3, 5, 7, 8}).times, 3);
  EXPECT_EQ(movement({9, 6, 4, 1}).times, 3);
  EXPECT_EQ(movement({9, 4, 4, 4}).times, 2);
}

TEST(Movement, HighestAndLowestAreAlone) {
  EXPECT_TRUE(movement({4, 6, 5, 7}).highest);
  EXPECT_FALSE(movement({4, 7, 5, 7}).highest);
  EXPECT_FALSE(movement({4, 6, 5, 7}).lowest);
  EXPECT_TRUE(movement({4, 6, 5, 3}).lowest);
  EXPECT_FALSE(movement({3, 6, 5, 3}).lowest);
  EXPECT_FALSE(movement({5, 5}).highest);
  EXPECT_FALSE(movement({5, 5}).lowest);
}

TEST(MovementWords, WithoutASecondPoint) {
  EXPECT_EQ(movement_words({}), "");
  EXPECT_EQ(movement_words({series("Pleasure", {})}), "");
  EXPECT_EQ(movement_words({series("Pleasure", {}), series("Hope", {7})}), "One more draws a line.");
  EXPECT_FALSE(says(movement_words({series("Pleasure", {3, 4}), series("Hope", {7})}), "Hope"));
}

TEST(MovementWords, SayFromWhereToWhere) {
  const std::string words = movement_words({series("Free to say no", {9, 8})});
  EXPECT_EQ(words, "Free to say no moved from 9 to 8.");
  EXPECT_TRUE(says(movement_words({series("a", {6.5, 7.25})}), "from 6.5 to 7.3"));
}

TEST(MovementWords, SayHowOftenInARow) {
  EXPECT_EQ(movement_words({series("Pleasure", {4, 5, 7})}), "Pleasure has risen twice in a row, to 7.");
  EXPECT_TRUE(says(movement_words({series("a", {9, 6, 4, 1})}), "fallen three times in a row, to 1"));
  EXPECT_TRUE(says(movement_words({series("a", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9.5, 10})}), "11 times in a row"));
}

TEST(MovementWords, SayHighestOnlyOfMoreThanTheRow) {
  EXPECT_TRUE(says(movement_words({series("a", {5, 4, 6})}), "highest"));
  EXPECT_TRUE(says(movement_words({series("a", {5, 6, 4})}), "lowest"));
  EXPECT_FALSE(says(movement_words({series("a", {4, 5, 6})}), "highest"));
  EXPECT_FALSE(says(movement_words({series("a", {7, 4, 6})}), "est"));
}

TEST(MovementWords, WhatBecameHarderStandsFirst) {
  const Series hope = series("Hope", {4, 5, 7});
  const Series no = series("No", {9, 8});
  Series pressure = series("Pressure", {3, 5});
  const auto before = [](const std::string& words, const char* first, const char* second) {
    return words.find(first) < words.find(second);
  };
  EXPECT_TRUE(before(movement_words({hope, no}), "No", "Hope"));
  EXPECT_TRUE(before(movement_words({hope, pressure}), "Hope", "Pressure"));
  pressure.reversed = true;
  EXPECT_TRUE(before(movement_words({hope, pressure}), "Pressure", "Hope"));
  const Series eased = [&] {
    Series made = series("Eased", {5, 3});
    made.reversed = true;
    return made;
  }();
  EXPECT_TRUE(before(movement_words({eased, no}), "No", "Eased"));
}

TEST(MovementWords, AllThatBecameHarderAndOfTheRestWhatWentOnLongest) {
  const std::string words = movement_words({series("One", {3, 4}), series("Two", {3, 4, 5}), series("Three", {9, 8}),
                                            series("Four", {9, 8}), series("Five", {9, 8})});
  for (const char* each : {"Three", "Four", "Five"}) {
    EXPECT_TRUE(says(words, each)) << words;
  }
  EXPECT_FALSE(says(words, "One") || says(words, "Two")) << words;
  const std::string rest = movement_words({series("One", {3, 4}), series("Two", {3, 4, 5}), series("Three", {9, 8})});
  EXPECT_TRUE(says(rest, "Three") && says(rest, "Two")) << rest;
  EXPECT_FALSE(says(rest, "One")) << rest;
}

TEST(MovementWords, WhatDidNotMoveIsLeftOutAsLongAsSomethingDid) {
  EXPECT_FALSE(says(movement_words({series("Hope", {5, 5}), series("No", {9, 8})}), "Hope"));
  EXPECT_TRUE(says(movement_words({series("Hope", {5, 5})}), "Hope stayed at 5"));
  EXPECT_FALSE(movement_words({series("Hope", {5, 5}), series("No", {9, 9})}).empty());
}

TEST(MovementWords, PraiseNobodyAndBlameNobody) {
  for (const std::vector<double>& values : {std::vector<double>{1, 5, 10}, {10, 5, 1}, {5, 5}, {4, 6, 5, 7}, {5}}) {
    const std::string words = movement_words({series("Pleasure", values)});
    for (const char* each : {"good", "well", "great", "better", "worse", "improve", "poor", "bad", "only", "!", "%"}) {
      EXPECT_FALSE(says(words, each)) << words;
    }
  }
}

}  // namespace
}  // namespace attune
