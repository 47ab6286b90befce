// SPDX-License-Identifier: Apache-2.0
// What holds for every chart of every size: all inside, nothing over words, every value seen.
#include "layout/dump.h"
#include "layout/fixed_width.h"
#include "layout/inspect.h"
#include "progress/charts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>
#include <set>

namespace attune {
namespace {

using namespace progress;

const test::FixedWidth k_metrics;
const std::vector<int> k_counts{0, 1, 2, 3, 7, 13, 40, 200};
const std::vector<double> k_widths{120, 242, 508, 900};

Look look_of(double width) {
  return {paper_ink(), width > 800 ? paper_type(true) : paper_type()};
}

/// With the thickness that it is painted in.
drawing::Rect painted(const drawing::Shape& shape) {
  drawing::Rect rect = test::box_of(shape, k_metrics);
  double thickness = 0;
  if (const auto* line = std::get_if<drawing::Line>(&shape)) {
    thickness = line->thickness;
  } else if (const auto* path = std::get_if<drawing::Path>(&shape)) {
    thickness = path->stroke ? path->thickness : 0;
  }
  // What is straight is flat at its ends.
  const double beside = rect.height > 0 ? thickness : 0;
  const double over = rect.width > 0 ? thickness : 0;
  return {rect.x - beside / 2, rect.y - over / 2, rect.width + beside, rect.height + over};
}

void check(const drawing::Chart& chart, double width) {
  const drawing::Rect all{0, 0, chart.picture.size.width, chart.picture.size.height};
  EXPECT_EQ(all.width, width);
  drawing::Page page;
  for (const drawing::Shape& each : chart.picture.shapes) {
    EXPECT_TRUE(test::within(painted(each), all)) << test::describe(each) << " in " << all.width << " " << all.height;
    page.items.push_back({drawing::k_artefact, each});
  }
  EXPECT_EQ(test::first_overlap(page, k_metrics), "");
  for (const drawing::Spot& each : chart.spots) {
    EXPECT_TRUE(test::within(each.around, all));
    EXPECT_GT(each.around.width, 0);
    EXPECT_GT(each.around.height, 0);
  }
}

void for_each_size(const std::function<void(int count, double width)>& look) {
  for (const int count : k_counts) {
    for (const double width : k_widths) {
      SCOPED_TRACE(::testing::Message() << count << " in " << width);
      look(count, width);
      if (::testing::Test::HasFailure()) {
        return;
      }
    }
  }
}

TEST(EveryChart, TrackersStayInside) {
  for_each_size([](int count, double width) {
    for (std::size_t person = 0; person < 5; ++person) {
      check(draw_tracker(test::tracker_of(count, person), width, look_of(width), k_metrics), width);
    }
  });
}
TEST(EveryChart, OccasionsStayInside) {
  for_each_size([](int count, double width) {
    Occasions facts = test::occasions_of(count);
    check(draw_occasions(facts, width, look_of(width), k_metrics), width);
    facts.single = true;
    facts.title.clear();
    check(draw_occasions(facts, width, look_of(width), k_metrics), width);
  });
}
TEST(EveryChart, ThenAndNowStaysInside) {
  for_each_size([](int count, double width) {
    check(draw_then_now(test::then_now_of(count), width, look_of(width), k_metrics), width);
  });
}

/// Facts nobody would have: titles longer than a line, dates years apart and on one day, values outside the axis.
class Anything {
 public:
  explicit Anything(unsigned seed) : m_random(seed) {}
  int up_to(int most) { return static_cast<int>(m_random() % (static_cast<unsigned>(most) + 1)); }
  bool one_in(int n) { return up_to(n - 1) == 0; }
  std::string words() {
    std::string all = one_in(6) ? "" : "How";
    for (int n = up_to(14); n > 0; --n) {
      all += one_in(9)   ? " " + std::string(static_cast<std::size_t>(20 + up_to(60)), 'x')
             : one_in(7) ? "\n"
                         : " we talk";
    }
    return all;
  }
  domain::Date date() {
    m_day += one_in(4) ? 0 : up_to(one_in(12) ? 900 : 6);
    return domain::plus_days(test::day("2020-02-28"), m_day);
  }
  Tracker tracker() {
    Tracker made;
    made.series.title = words();
    made.series.low = up_to(1);
    made.series.high = 4 + up_to(6);
    made.person = static_cast<std::size_t>(up_to(5));
    made.dated = one_in(2);
    for (int n = up_to(one_in(3) ? 120 : 6); n > 0; --n) {
      made.series.points.push_back({date(), up_to(30) / 2.5});
      if (one_in(5)) {
        made.events.push_back({date(), one_in(5) ? words() : "SF" + std::to_string(n)});
      }
    }
    made.series.points = in_order(made.series.points);
    if (one_in(3)) {
      made.span = Span{test::day("2019-05-01"), date()};
    }
    return made;
  }
  Occasions occasions() {
    Occasions made;
    made.title = words();
    made.first = one_in(4) ? words() : "Maya";
    made.second = "Daniel";
    made.single = one_in(3);
    const auto told = [&] { return one_in(5) ? std::nullopt : std::optional(static_cast<Done>(up_to(2))); };
    for (int n = up_to(one_in(3) ? 150 : 9); n > 0; --n) {
      made.occasions.push_back({date(), told(), told()});
      if (one_in(8)) {
        const domain::Date first = date();
        made.talk_weeks.push_back({first, one_in(3) ? first : date()});
      }
    }
    if (one_in(2)) {
      made.out_since = one_in(4) ? test::day("2020-03-01") : date();
    }
    return made;
  }
  ThenNow then_now() {
    ThenNow made;
    made.person = static_cast<std::size_t>(up_to(5));
    made.then = date();
    made.now = date();
    made.most = one_in(2) ? 3 : 1 + up_to(9);
    const auto told = [&] { return one_in(5) ? std::nullopt : std::optional(static_cast<double>(up_to(10))); };
    for (int n = up_to(20); n > 0; --n) {
      made.factors.push_back({words(), one_in(2) ? Side::Brake : Side::Accelerator, told(), told()});
    }
    return made;
  }

 private:
  std::mt19937 m_random;
  int m_day = 0;
};

TEST(EveryChart, HoldsWhateverComes) {
  for (unsigned seed = 1; seed <= 300 && !::testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE(::testing::Message() << "seed " << seed);
    Anything any(seed);
    const Look look{any.one_in(2) ? dark_ink() : paper_ink(), any.one_in(3) ? paper_type(true) : screen_type(1)};
    const double width = 12 * look.type.small + any.up_to(600);
    check(draw_tracker(any.tracker(), width, look, k_metrics), width);
    check(draw_occasions(any.occasions(), width, look, k_metrics), width);
    check(draw_then_now(any.then_now(), width, look, k_metrics), width);
  }
}

std::string drawn(const Tracker& facts) {
  return test::dump(draw_tracker(facts, 242, test::paper_look(), k_metrics).picture);
}
std::string drawn(const Occasions& facts) {
  return test::dump(draw_occasions(facts, 508, test::paper_look(), k_metrics).picture);
}
std::string drawn(const ThenNow& facts) {
  return test::dump(draw_then_now(facts, 242, test::paper_look(), k_metrics).picture);
}

/// Of many, some.
std::size_t step_of(int count) {
  return count > 50 ? 11 : 1;
}

/// Each change makes a drawing that no other makes.
class Changes {
 public:
  template <class Facts>
  void expect_new(const Facts& facts, const char* what) {
    EXPECT_TRUE(m_seen.insert(drawn(facts)).second) << what;
  }

 private:
  std::set<std::string> m_seen;
};

TEST(EveryValue, OfATrackerIsDrawn) {
  for (const int count : {1, 2, 7, 200}) {
    Changes changes;
    const Tracker facts = test::tracker_of(count);
    changes.expect_new(facts, "itself");
    for (std::size_t n = 0; n < facts.series.points.size(); n += step_of(count)) {
      Tracker other = facts;
      other.series.points[n].value += other.series.points[n].value < 9 ? 1 : -1;
      changes.expect_new(other, "a value");
      if (n > 0 && n + 1 < facts.series.points.size()) {
        other = facts;
        other.series.points[n].date = domain::plus_days(other.series.points[n].date, 1);
        changes.expect_new(other, "a date");
        other = facts;
        other.series.points.erase(other.series.points.begin() + static_cast<std::ptrdiff_t>(n));
        changes.expect_new(other, "a point that is missing");
      }
    }
    Tracker other = facts;
    other.series.high = 12;
    changes.expect_new(other, "the axis");
    other = facts;
    other.person = 1;
    changes.expect_new(other, "whose it is");
    other = facts;
    other.events[1].date = domain::plus_days(other.events[1].date, -1);
    changes.expect_new(other, "an event's day");
    other = facts;
    other.series.title += "?";
    changes.expect_new(other, "the title");
  }
}

TEST(EveryValue, OfAnOccasionIsDrawn) {
  for (const int count : {1, 2, 7, 200}) {
    for (const bool single : {false, true}) {
      Changes changes;
      Occasions facts = test::occasions_of(count);
      facts.single = single;
      changes.expect_new(facts, "itself");
      for (std::size_t n = 0; n < facts.occasions.size(); n += step_of(count)) {
        for (const std::optional<Done> told : {std::optional<Done>(), {Done::No}, {Done::Partly}, {Done::Yes}}) {
          Occasions other = facts;
          if (other.occasions[n].first != told) {
            other.occasions[n].first = told;
            changes.expect_new(other, "the first account");
          }
          other = facts;
          if (!single && other.occasions[n].second != told) {
            other.occasions[n].second = told;
            changes.expect_new(other, "the second account");
          }
        }
      }
      if (count > 1) {
        Occasions other = facts;
        other.out_since.reset();
        changes.expect_new(other, "what is out");
        other = facts;
        other.talk_weeks.clear();
        changes.expect_new(other, "talk weeks");
      }
      Occasions other = facts;
      other.first = "N";
      single || (changes.expect_new(other, "whose account"), true);
    }
  }
}

TEST(EveryValue, OfThenAndNowIsDrawn) {
  for (const int count : {1, 2, 7, 200}) {
    Changes changes;
    const ThenNow facts = test::then_now_of(count);
    changes.expect_new(facts, "itself");
    for (std::size_t n = 0; n < facts.factors.size(); n += step_of(count)) {
      for (const std::optional<double> told : {std::optional<double>(), {0.0}, {1.0}, {2.0}, {3.0}}) {
        for (const bool now : {false, true}) {
          ThenNow other = facts;
          auto& value = now ? other.factors[n].now : other.factors[n].then;
          if (value != told) {
            value = told;
            changes.expect_new(other, now ? "now" : "then");
          }
        }
      }
      ThenNow other = facts;
      other.factors[n].side = other.factors[n].side == Side::Brake ? Side::Accelerator : Side::Brake;
      changes.expect_new(other, "side");
    }
    ThenNow other = facts;
    other.now = domain::plus_days(other.now, 1);
    changes.expect_new(other, "when");
  }
}

TEST(Spots, AreAllPointsInOrder) {
  for (const int count : k_counts) {
    const auto chart = draw_tracker(test::tracker_of(count), 242, test::paper_look(), k_metrics);
    ASSERT_EQ(chart.spots.size(), static_cast<std::size_t>(count));
    for (std::size_t n = 0; n < chart.spots.size(); ++n) {
      EXPECT_EQ(chart.spots[n].index, n);
      EXPECT_TRUE(n == 0 || chart.spots[n].around.x >= chart.spots[n - 1].around.x);
    }
  }
}

TEST(Spots, OfOccasionsGoAlongTheTimeAndLeaveOutWhatNobodyTold) {
  Occasions facts;
  facts.occasions = {{test::day("2025-10-03"), Done::Yes, {}},
                     {test::day("2025-09-28"), Done::No, Done::Yes},
                     {test::day("2025-09-30"), {}, {}}};
  const auto spots = draw_occasions(facts, 508, test::paper_look(), k_metrics).spots;
  ASSERT_EQ(spots.size(), 2U);
  EXPECT_EQ(spots[0].index, 1U);
  EXPECT_EQ(spots[1].index, 0U);
  EXPECT_LT(spots[0].around.x, spots[1].around.x);
}

TEST(Spots, OfOccasionsNeverTouch) {
  for (const int count : k_counts) {
    const auto spots = draw_occasions(test::occasions_of(count), 508, test::paper_look(), k_metrics).spots;
    const auto facts = test::occasions_of(count).occasions;
    EXPECT_EQ(std::count_if(facts.begin(), facts.end(), [](const Occasion& each) { return each.first || each.second; }),
              static_cast<std::ptrdiff_t>(spots.size()));
    for (std::size_t n = 1; n < spots.size(); ++n) {
      const bool below = spots[n].around.y > spots[n - 1].around.bottom();
      EXPECT_TRUE(below || spots[n].around.x >= spots[n - 1].around.right()) << n;
    }
  }
}

TEST(Trackers, ThoseOfOnePersonStandUnderEachOtherDayByDay) {
  const auto all = test::known_series(0);
  Series late = all[0];
  late.points.erase(late.points.begin());
  const auto span = span_of(all, test::known_events());
  const auto x = [&](const Series& series, std::size_t spot) {
    const auto chart = draw_tracker({series, 0, test::known_events(), span, false}, 242, test::paper_look(), k_metrics);
    return chart.spots.at(spot).around.x;
  };
  EXPECT_DOUBLE_EQ(x(all[0], 1), x(late, 0));
  EXPECT_DOUBLE_EQ(x(all[0], 2), x(late, 1));
  EXPECT_LT(x(all[0], 0), x(late, 0));
}

TEST(Trackers, WithoutAPointNothingButTheAxis) {
  for (const drawing::Shape& each :
       draw_tracker(test::tracker_of(0), 242, test::paper_look(), k_metrics).picture.shapes) {
    EXPECT_FALSE(std::holds_alternative<drawing::Path>(each));
  }
}

TEST(Trackers, ManyPointsDoNotPileUpTheirMarks) {
  const auto chart = draw_tracker(test::tracker_of(200), 242, test::paper_look(), k_metrics);
  std::vector<drawing::Rect> marks;
  for (const drawing::Shape& each : chart.picture.shapes) {
    const auto* path = std::get_if<drawing::Path>(&each);
    if (path != nullptr && path->fill) {
      marks.push_back(test::box_of(each, k_metrics));
    }
  }
  ASSERT_GE(marks.size(), 3U);
  for (std::size_t n = 1; n < marks.size(); ++n) {
    EXPECT_GE(marks[n].x, marks[n - 1].right());
  }
}

TEST(Occasions, NoNumberIsDrawnButDates) {
  for (const drawing::Shape& each :
       draw_occasions(test::occasions_of(200), 508, test::paper_look(), k_metrics).picture.shapes) {
    if (const auto* run = std::get_if<drawing::TextRun>(&each)) {
      EXPECT_EQ(run->text.find("200"), std::string::npos);
      EXPECT_EQ(run->text.find('%'), std::string::npos);
    }
  }
}

TEST(Ink, MarksAndWordsAreSeenInBothThemes) {
  const auto luminance = [](const drawing::Colour& colour) { return 1.05 / test::contrast_on_white(colour); };
  const auto contrast = [&](const drawing::Colour& a, const drawing::Colour& b) {
    const double one = luminance(a), other = luminance(b);
    return std::max(one, other) / std::min(one, other);
  };
  for (const Ink& ink : {paper_ink(), light_ink(), dark_ink()}) {
    for (const drawing::Colour& mark : ink.person) {
      EXPECT_GE(contrast(mark, ink.surface), 2.99);
    }
    for (const drawing::Colour& mark : {ink.brake_mark, ink.help_mark, ink.practice}) {
      EXPECT_GE(contrast(mark, ink.surface), 3);
    }
    for (const drawing::Colour& words : {ink.text, ink.secondary, ink.brake_text, ink.help_text}) {
      EXPECT_GE(contrast(words, ink.surface), 4.5);
    }
    EXPECT_GE(contrast(ink.practice, ink.partly), 3);
    EXPECT_GE(contrast(ink.practice, ink.band), 3);
  }
}

}  // namespace
}  // namespace attune
