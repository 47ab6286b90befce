// SPDX-License-Identifier: Apache-2.0
// Where things stand along the time: in order, apart, in rows, and as far apart as the days between them.
#include "progress/rows.h"

#include "progress/charts.h"

#include <gtest/gtest.h>

#include <random>

namespace attune {
namespace {

using namespace progress;
using Kind = Knot::Kind;

constexpr Measures k_measures{500, 6, 4, 60, 110};

domain::Date after(int days) {
  return domain::plus_days(test::day("2025-09-01"), days);
}
std::vector<Knot> dots(const std::vector<int>& days) {
  std::vector<Knot> all;
  for (const int each : days) {
    all.push_back({after(each), Kind::Dot, all.size()});
  }
  return all;
}

TEST(Rows, FewStandAsFarApartAsTheirDays) {
  const auto places = place(dots({0, 2, 6, 14}), k_measures);
  EXPECT_EQ(places.back().row, 0U);
  const double day = (places[1].x - places[0].x) / 2;
  EXPECT_NEAR(places[2].x - places[1].x, 4 * day, 1e-6);
  EXPECT_NEAR(places[3].x - places[2].x, 8 * day, 1e-6);
}

TEST(Rows, OneDayTwiceStandsApart) {
  const auto places = place(dots({3, 3, 3}), k_measures);
  EXPECT_GE(places[1].x - places[0].x, 16 - 1e-9);
  EXPECT_GE(places[2].x - places[1].x, 16 - 1e-9);
}

TEST(Rows, NothingHasNoPlace) {
  EXPECT_TRUE(place({}, k_measures).empty());
}

TEST(Rows, WhatIsOutHasRoomForItsWords) {
  std::vector<int> days(27);
  for (std::size_t n = 0; n < days.size(); ++n) {
    days[n] = static_cast<int>(n);
  }
  std::vector<Knot> knots = dots(days);
  knots.push_back({after(30), Kind::Out, 0});
  const auto places = place(knots, k_measures);
  EXPECT_LE(places.back().x + k_measures.out_words, k_measures.width + 1e-6);
  EXPECT_EQ(places.back().row, 1U);
}

TEST(Rows, ABandIsAsLongAsItsWords) {
  const std::vector<Knot> knots{
      {after(0), Kind::BandBegin, 0}, {after(1), Kind::BandEnd, 0}, {after(500), Kind::Dot, 0}};
  const auto places = place(knots, k_measures);
  EXPECT_GE(places[1].x - places[0].x, 60 - 1e-9);
}

TEST(Rows, HoldWhateverComes) {
  std::mt19937 random(20260305);
  const auto up_to = [&](int most) { return static_cast<int>(random() % (static_cast<unsigned>(most) + 1)); };
  for (int time = 0; time < 400; ++time) {
    std::vector<Knot> knots;
    int day = 0;
    bool band = false;
    for (int n = up_to(60); n > 0; --n) {
      day += up_to(up_to(5) == 0 ? 90 : 4);
      const bool edge = up_to(8) == 0;
      knots.push_back({after(day), !edge ? Kind::Dot : band ? Kind::BandEnd : Kind::BandBegin, 0});
      band = edge ? !band : band;
    }
    if (band) {
      knots.push_back({after(day + 3), Kind::BandEnd, 0});
    }
    if (up_to(1) == 0) {
      knots.push_back({after(day + 5), Kind::Out, 0});
    }
    const Measures measures{80.0 + up_to(600), 6, 4, 60, 110};
    const auto places = place(knots, measures);
    ASSERT_EQ(places.size(), knots.size());
    for (std::size_t n = 0; n < places.size(); ++n) {
      const double half = knots[n].kind == Kind::Dot ? 6 : 0;
      ASSERT_GE(places[n].x - half, -1e-6) << time;
      ASSERT_LE(places[n].x + half, measures.width + 1e-6) << time;
      if (n > 0 && places[n].row == places[n - 1].row) {
        const double before = knots[n - 1].kind == Kind::Dot ? 6 : 0;
        ASSERT_GE(places[n].x - places[n - 1].x, half + before + 4 - 1e-6) << time;
      } else if (n > 0) {
        ASSERT_EQ(places[n].row, places[n - 1].row + 1) << time;
      }
    }
  }
}

}  // namespace
}  // namespace attune
