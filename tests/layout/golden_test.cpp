// SPDX-License-Identifier: Apache-2.0
// A drawing for each block, as text in golden/. Where one differs it is printed from the first line that does.
// After a change that is meant: ATTUNE_WRITE_GOLDEN=1 layout_test --gtest_filter='Golden.*', then read the difference.
#include "drawing/path.h"
#include "layout/dump.h"
#include "layout/few_words.h"
#include "layout/fixed_width.h"
#include "layout/layout.h"
#include "layout/sheets.h"
#include "support/files.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace attune {
namespace {

using namespace document;
using test::paragraph;
using test::words;
using domain::PaperSize;

const std::string k_long =
    "One of you touches, the other notices. There is no goal, and nothing has to happen next. "
    "Ask before each new area, and stop when one of you wants to.";

void compare(const std::string& name, const drawing::Paper& paper) {
  const std::string file = ATTUNE_GOLDEN "/" + name + ".txt";
  const std::string drawn = test::dump(paper);
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
  const auto lines = [&](const std::string& text) {
    std::size_t end = begin;
    for (int n = 0; n < 3 && end < text.size(); ++n) {
      end = std::min(text.find('\n', end), text.size() - 1) + 1;
    }
    return text.substr(begin, end - begin);
  };
  ADD_FAILURE() << file << " differs.\nIt says:\n" << lines(golden) << "Drawn is:\n" << lines(drawn);
}

drawing::Paper set(std::vector<Block> blocks, PaperSize paper = PaperSize::A4, bool large = false) {
  Part part;
  part.title = "Sheet";
  part.blocks = std::move(blocks);
  return layout::lay_out({"Sheet", "en", {part}}, {paper, large}, test::FixedWidth());
}

TEST(Golden, Paragraph) {
  compare("paragraph", set({{Paragraph{{{k_long, false}, {" Not now", true}, {" is a full answer.", false}}}}}));
}
TEST(Golden, Heading) {
  compare("heading", set({{Heading{words("What I noticed")}}, paragraph(k_long)}));
}
TEST(Golden, Bullets) {
  compare("bullets", set({{Bullets{{words("A quiet hour"), words(k_long)}}}}));
}
TEST(Golden, Steps) {
  Steps steps;
  for (int n = 0; n < 10; ++n) {
    steps.items.push_back(words(n == 4 ? k_long : "Rest."));
  }
  compare("steps", set({{steps}}));
}
TEST(Golden, CallOut) {
  compare("call_out", set({paragraph("Before."), {CallOut{words(k_long)}}, paragraph("After.")}));
}
TEST(Golden, WritingLines) {
  compare("writing_lines", set({{Heading{words("Something I learned")}}, {WritingLines{3, "Something I learned"}}}));
}
TEST(Golden, Section) {
  const Block section{Section{words("Not part of this practice"), {paragraph(k_long), {Bullets{{words("Rest.")}}}}}};
  compare("section", set({section, section}));
  compare("section_large", set({section, section}, PaperSize::A4, true));
  compare("section_letter", set({section}, PaperSize::Letter));
}
TEST(Golden, Columns) {
  compare("columns", set({{Columns{{paragraph(k_long)}, {{Heading{words("Right")}}, paragraph("Beside.")}}}}));
}
TEST(Golden, Frame) {
  compare("frame", set({{Frame{{{Heading{words("Our agreement")}}, paragraph(k_long)}}}}));
}
TEST(Golden, Table) {
  Table table;
  table.columns = {{words("Date"), 1, false}, {words("Temperature"), 1, true}, {words("Where it went"), 3, false}};
  table.rows.assign(2, {Cell{}, Cell{Cell::Kind::Tick, {}}, Cell{Cell::Kind::WritingLine, {}}});
  compare("table", set({{table}}));
  Table told;
  told.columns = {{words("Word"), 1, false}, {words("What it means"), 2, false}};
  told.rows.assign(2, {Cell{Cell::Kind::Words, words("Pause")}, Cell{Cell::Kind::Words, words(k_long)}});
  compare("table_of_words", set({{told}}));
}
TEST(Golden, TableThatBreaks) {
  Table table;
  table.columns = {{words("Date"), 1, false}, {words("Done"), 1, true}};
  table.rows.assign(13, {Cell{}, Cell{Cell::Kind::Tick, {}}});
  compare("table_that_breaks", set({{table}}));
}
TEST(Golden, Figure) {
  drawing::Path path;
  path.steps = drawing::circle({20, 15}, 10);
  path.fill = drawing::Colour{1, 2, 3};
  path.stroke = drawing::Colour{4, 5, 6};
  path.dash = {3, 1.5};
  const drawing::TextRun run{{40, 20}, 6, {drawing::Weight::Bold, 12}, {}, "7", false};
  const Figure figure{{{60, 30}, {path, run}}, "Seven of ten"};
  compare("figure", set({paragraph("Before."), {Columns{{{figure}}, {{figure}}}}, {figure}}));
}
TEST(Golden, Sheets) {
  compare("blocks", layout::lay_out(test::sample_blocks(), {}, test::FixedWidth()));
  compare("sheets", layout::lay_out(test::sample_sheets(), {}, test::FixedWidth()));
  compare("sheets_large", layout::lay_out(test::sample_sheets(), {PaperSize::Letter, true}, test::FixedWidth()));
}

}  // namespace
}  // namespace attune
