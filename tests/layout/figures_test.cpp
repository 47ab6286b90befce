// SPDX-License-Identifier: Apache-2.0
// Figures: as large as they are drawn, never broken, said in words; and the paths that they are drawn with.
#include "drawing/path.h"
#include "layout/dump.h"
#include "layout/few_words.h"
#include "layout/fixed_width.h"
#include "layout/inspect.h"
#include "layout/layout.h"
#include "support/errors.h"

#include <gtest/gtest.h>

#include <cmath>

namespace attune {
namespace {

using namespace document;
using drawing::Role;

drawing::Path diagonal(double width, double height) {
  drawing::Path path;
  path.steps = drawing::through({{0, 0}, {width, height}});
  path.stroke = drawing::Colour{1, 2, 3};
  return path;
}
Figure figure(double width, double height) {
  const drawing::TextRun run{{4, height - 3}, 6, {drawing::Weight::Bold, 10.5}, {}, "7", false};
  return {{{width, height}, {diagonal(width, height), run}}, "Known and accepted, 7 on 20 Nov 2025"};
}
using test::paragraph;
drawing::Paper set_figures(std::vector<Block> blocks, bool large = false) {
  Part part;
  part.title = "Sheet";
  part.blocks = std::move(blocks);
  return layout::lay_out({"Sheet", "en", {part}}, {domain::PaperSize::A4, large}, test::FixedWidth());
}

struct Placed {
  std::size_t page;
  int element;
  drawing::Rect rect;
};
/// Where the paths of a paper stand.
std::vector<Placed> paths(const drawing::Paper& paper) {
  std::vector<Placed> all;
  for (std::size_t page = 0; page < paper.pages.size(); ++page) {
    for (const drawing::Item& item : paper.pages[page].items) {
      if (const auto* path = std::get_if<drawing::Path>(&item.shape)) {
        all.push_back({page, item.element, drawing::bounds(*path)});
      }
    }
  }
  return all;
}

TEST(Figures, AreAsLargeAsTheyAreDrawnAndSaid) {
  const auto paper = set_figures({paragraph("Before."), {figure(300, 120)}, paragraph("After.")});
  const auto placed = paths(paper);
  ASSERT_EQ(placed.size(), 1U);
  EXPECT_DOUBLE_EQ(placed[0].rect.x, layout::print_area(domain::PaperSize::A4).x);
  EXPECT_DOUBLE_EQ(placed[0].rect.width, 300);
  EXPECT_DOUBLE_EQ(placed[0].rect.height, 120);
  const auto& element = paper.elements.at(static_cast<std::size_t>(placed[0].element));
  EXPECT_EQ(element.role, Role::Figure);
  EXPECT_EQ(element.alternative, "Known and accepted, 7 on 20 Nov 2025");
  EXPECT_EQ(test::first_overlap(paper.pages.front(), test::FixedWidth()), "");
}

TEST(Figures, EveryPieceOfOneBelongsToIt) {
  const auto paper = set_figures({{figure(300, 120)}});
  int pieces = 0;
  for (const drawing::Item& item : paper.pages.front().items) {
    const bool of_figure =
        item.element >= 0 && paper.elements[static_cast<std::size_t>(item.element)].role == Role::Figure;
    pieces += of_figure ? 1 : 0;
  }
  EXPECT_EQ(pieces, 2);
}

TEST(Figures, NeverBreakOverPages) {
  for (int count = 1; count < 12; ++count) {
    std::vector<Block> blocks(static_cast<std::size_t>(count), Block{figure(200, 130)});
    const auto paper = set_figures(blocks);
    const auto placed = paths(paper);
    ASSERT_EQ(placed.size(), static_cast<std::size_t>(count));
    const drawing::Rect area = layout::print_area(domain::PaperSize::A4);
    for (const Placed& each : placed) {
      EXPECT_TRUE(test::within(each.rect, area));
      EXPECT_DOUBLE_EQ(each.rect.height, 130);
    }
  }
}

TEST(Figures, StandSideBySideInColumns) {
  const layout::FigureWidths widths = layout::figure_widths({});
  const auto placed = paths(
      set_figures({{Columns{{{figure(widths.column, 60)}, {figure(widths.column, 60)}}, {{figure(widths.column, 60)}}}}}));
  ASSERT_EQ(placed.size(), 3U);
  EXPECT_DOUBLE_EQ(placed[0].rect.y, placed[2].rect.y);
  EXPECT_LT(placed[0].rect.bottom(), placed[1].rect.y);
  EXPECT_GT(placed[2].rect.x, placed[0].rect.right());
  EXPECT_NEAR(placed[2].rect.right(), layout::print_area(domain::PaperSize::A4).right(), 1e-6);
}

TEST(Figures, StandBesideAHeadingThatHangs) {
  for (const bool large : {false, true}) {
    const layout::FigureWidths widths = layout::figure_widths({domain::PaperSize::A4, large});
    const auto placed = paths(set_figures({{Section{{{"Practice", false}}, {{figure(widths.section, 60)}}}}}, large));
    ASSERT_EQ(placed.size(), 1U);
    EXPECT_NEAR(placed[0].rect.right(), layout::print_area(domain::PaperSize::A4).right(), 1e-6);
  }
}

TEST(Figures, LargerThanTheirPlaceAreRefused) {
  const layout::FigureWidths widths = layout::figure_widths({});
  EXPECT_ERROR(set_figures({{figure(widths.page + 1, 10)}}), ErrorCode::InvalidInput);
  EXPECT_ERROR(set_figures({{Columns{{{figure(widths.column + 1, 10)}}, {}}}}), ErrorCode::InvalidInput);
  EXPECT_ERROR(set_figures({{figure(10, 900)}}), ErrorCode::InvalidInput);
  Figure foreign = figure(10, 10);
  std::get<drawing::TextRun>(foreign.picture.shapes.back()).text = "\u02AD";
  EXPECT_ERROR(set_figures({{foreign}}), ErrorCode::MissingGlyph);
}

TEST(Paths, ACircleIsAsWideAsItIsHigh) {
  drawing::Path path;
  path.steps = drawing::circle({10, 20}, 5);
  EXPECT_EQ(drawing::bounds(path), (drawing::Rect{5, 15, 10, 10}));
  path.steps = drawing::left_half({10, 20}, 5);
  EXPECT_EQ(drawing::bounds(path), (drawing::Rect{5, 15, 5, 10}));
  path.steps = drawing::right_half({10, 20}, 5);
  EXPECT_EQ(drawing::bounds(path), (drawing::Rect{10, 15, 5, 10}));
  EXPECT_EQ(drawing::bounds({}), drawing::Rect{});
}

/// How much of a path is drawn.
double drawn_length(const drawing::Path& path) {
  double sum = 0;
  drawing::Point at;
  for (const drawing::Path::Step& step : path.steps) {
    if (step.kind == drawing::Path::Step::Kind::Line) {
      sum += std::hypot(step.to.x - at.x, step.to.y - at.y);
    }
    at = step.to;
  }
  return sum;
}

TEST(Paths, DashesGoOnAroundCorners) {
  drawing::Path path = diagonal(0, 0);
  path.steps = drawing::around({{0, 0}, {10, 0}, {10, 10}, {0, 10}});
  path.dash = {3, 1};
  const drawing::Path cut = drawing::cut_by_dashes(path);
  EXPECT_TRUE(cut.dash.empty());
  EXPECT_NEAR(drawn_length(cut), 30, 1e-6);  // three quarters of 40
  path.dash = {};
  EXPECT_EQ(drawing::cut_by_dashes(path).steps, path.steps);
  path.dash = {3, 0};
  EXPECT_EQ(drawing::cut_by_dashes(path).steps, path.steps);
}

TEST(Paths, ACurveIsDashedToo) {
  drawing::Path path;
  path.steps = drawing::circle({0, 0}, 10);
  path.stroke = drawing::Colour{};
  path.dash = {2, 2};
  EXPECT_NEAR(drawn_length(drawing::cut_by_dashes(path)), std::acos(-1) * 10, 2.5);
}

TEST(Paths, AreMovedWhole) {
  drawing::Path path = diagonal(3, 4);
  path.steps.push_back(drawing::curve_to({1, 1}, {2, 2}, {9, 9}));
  const auto moved = std::get<drawing::Path>(drawing::moved(path, 10, 20));
  EXPECT_EQ(drawing::bounds(moved), (drawing::Rect{10, 20, 9, 9}));
  EXPECT_EQ(moved.steps.back().first, (drawing::Point{11, 21}));
}

}  // namespace
}  // namespace attune
