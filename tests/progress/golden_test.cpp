// SPDX-License-Identifier: Apache-2.0
// A drawing for each chart and count, as text in golden/. Where one differs it is printed from the first line that
// does. After a change that is meant: ATTUNE_WRITE_GOLDEN=1 progress_test --gtest_filter='*Golden*', then read the
// difference.
#include "layout/dump.h"
#include "layout/fixed_width.h"
#include "progress/charts.h"
#include "support/files.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace attune {
namespace {

constexpr double k_column = 242, k_page = 508;

void compare(const std::string& name, const drawing::Chart& chart) {
  const std::string file = ATTUNE_GOLDEN "/" + name + ".txt";
  std::string drawn = test::dump(chart.picture);
  for (const drawing::Spot& each : chart.spots) {
    drawn += fmt::format("spot {} {:.2f} {:.2f} {:.2f} by {:.2f}\n", each.index, each.around.x, each.around.y,
                         each.around.width, each.around.height);
  }
  if (std::getenv("ATTUNE_WRITE_GOLDEN") != nullptr) {
    test::write_file(file, drawn);
  }
  const std::string golden = test::read_file(file);
  if (golden == drawn) {
    return;
  }
  std::size_t begin = 0;
  for (std::size_t n = 0; n < std::min(golden.size(), drawn.size()) && golden[n] == drawn[n]; ++n) {
    begin = golden[n] == '\n' ? n + 1 : begin;
  }
  const auto line = [&](const std::string& text) { return text.substr(begin, text.find('\n', begin) - begin); };
  ADD_FAILURE() << file << " differs.\nIt says:\n" << line(golden) << "\nDrawn is:\n" << line(drawn);
}

class ChartGolden : public ::testing::TestWithParam<int> {
 protected:
  std::string name(const char* chart) const { return fmt::format("{}_{:03}", chart, GetParam()); }
  const test::FixedWidth m_metrics;
};

TEST_P(ChartGolden, Tracker) {
  compare(name("tracker"),
          progress::draw_tracker(test::tracker_of(GetParam()), k_column, test::paper_look(), m_metrics));
}
TEST_P(ChartGolden, TrackerOfTheSecond) {
  compare(name("tracker_b"),
          progress::draw_tracker(test::tracker_of(GetParam(), 1), k_column, test::paper_look(), m_metrics));
}
TEST_P(ChartGolden, Occasions) {
  compare(name("occasions"),
          progress::draw_occasions(test::occasions_of(GetParam()), k_page, test::paper_look(), m_metrics));
}
TEST_P(ChartGolden, OccasionsOfOne) {
  progress::Occasions single = test::occasions_of(GetParam());
  single.single = true;
  compare(name("occasions_single"), progress::draw_occasions(single, k_page, test::paper_look(), m_metrics));
}
TEST_P(ChartGolden, ThenAndNow) {
  compare(name("then_now"),
          progress::draw_then_now(test::then_now_of(GetParam()), k_column, test::paper_look(), m_metrics));
}

INSTANTIATE_TEST_SUITE_P(Counts, ChartGolden, ::testing::Values(0, 1, 2, 7, 200));

}  // namespace
}  // namespace attune
