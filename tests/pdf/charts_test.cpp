// SPDX-License-Identifier: Apache-2.0
// Charts on paper, measured in the fonts that are embedded. ATTUNE_KEEP_SHEETS=folder keeps them for looking at.
#include "progress/charts.h"

#include "layout/inspect.h"
#include "layout/layout.h"
#include "pdf/support.h"
#include "pdf/write_pdf.h"
#include "progress/movement.h"
#include "support/files.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace attune {
namespace {

using document::Block;

Block figure(drawing::Chart chart) {
  return {document::Figure{std::move(chart.picture), "A chart"}};
}
Block words(const std::string& text, bool bold = false) {
  return {document::Paragraph{{{text, bold}}}};
}

class ChartsOnPaper : public ::testing::TestWithParam<bool> {
 protected:
  layout::PageStyle style() const { return {domain::PaperSize::A4, GetParam()}; }
  progress::Look look() const { return {progress::paper_ink(), progress::paper_type(GetParam())}; }
  layout::FigureWidths widths() const { return layout::figure_widths(style()); }

  std::vector<Block> side(std::size_t person) const {
    const auto series = test::known_series(person);
    std::vector<Block> blocks{words(person == 0 ? "M" : "D", true), words(progress::movement_words(series))};
    for (const progress::Series& each : series) {
      const bool last = &each == &series.back();
      blocks.push_back(figure(progress::draw_tracker(
          {each, person, test::known_events(), progress::span_of(series, test::known_events()), last}, widths().column,
          look(), test::fonts())));
    }
    return blocks;
  }

  /// Sets, looks whether all is in its place, writes.
  void check(const std::string& name, std::vector<Block> blocks) const {
    document::Part part;
    part.title = "Before joint 6";
    part.blocks = std::move(blocks);
    const auto paper = layout::lay_out({"Sheet", "en", {part}}, style(), test::fonts());
    for (const drawing::Page& page : paper.pages) {
      EXPECT_EQ(test::first_overlap(page, test::fonts()), "");
      for (const drawing::Item& item : page.items) {
        EXPECT_TRUE(test::within(test::box_of(item.shape, test::fonts()), layout::print_area(style().paper)))
            << test::describe(item.shape);
        if (const auto* run = std::get_if<drawing::TextRun>(&item.shape)) {
          EXPECT_GE(test::contrast_on_white(run->colour), GetParam() ? 7 : 4.5) << run->text;
          EXPECT_GE(run->font.size, GetParam() ? 16 : 10.5) << run->text;
        }
      }
    }
    const std::string bytes = pdf::write_pdf(paper, test::fonts());
    test::Written(bytes).said_by({"qpdf", "--check"});
    if (const char* keep = std::getenv("ATTUNE_KEEP_SHEETS")) {
      test::write_file(std::string(keep) + "/" + name + (GetParam() ? "-large" : "") + ".pdf", bytes);
    }
  }
};

TEST_P(ChartsOnPaper, OfABrief) {
  check("brief", {{document::Columns{side(0), side(1)}},
                  figure(progress::draw_occasions(test::known_occasions(), widths().page, look(), test::fonts()))});
}

TEST_P(ChartsOnPaper, OfEveryPerson) {
  std::vector<Block> left, right;
  for (std::size_t person = 0; person < 4; ++person) {
    for (const int count : {0, 1, 2, 7, 200}) {
      (person % 2 == 0 ? left : right)
          .push_back(
              figure(progress::draw_tracker(test::tracker_of(count, person), widths().column, look(), test::fonts())));
    }
  }
  check("trackers-left", left);
  check("trackers-right", right);
}

TEST_P(ChartsOnPaper, OfOccasions) {
  std::vector<Block> blocks;
  for (const int count : {0, 1, 2, 7, 200}) {
    blocks.push_back(figure(progress::draw_occasions(test::occasions_of(count), widths().page, look(), test::fonts())));
    progress::Occasions single = test::occasions_of(count);
    single.single = true;
    blocks.push_back(figure(progress::draw_occasions(single, widths().section, look(), test::fonts())));
  }
  check("occasions", blocks);
}

TEST_P(ChartsOnPaper, OfThenAndNow) {
  std::vector<Block> blocks;
  for (const int count : {0, 1, 2, 7}) {
    blocks.push_back(figure(progress::draw_then_now(test::then_now_of(count), widths().column, look(), test::fonts())));
    blocks.push_back(figure(progress::draw_then_now(test::then_now_of(count), widths().page, look(), test::fonts())));
  }
  check("then-now", blocks);
}

INSTANTIATE_TEST_SUITE_P(Prints, ChartsOnPaper, ::testing::Bool());

}  // namespace
}  // namespace attune
