// SPDX-License-Identifier: Apache-2.0
// What stays together when a page ends, what is repeated, what is refused.
#include "layout/dump.h"
#include "layout/few_words.h"
#include "layout/fixed_width.h"
#include "layout/inspect.h"
#include "layout/layout.h"
#include "support/errors.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace attune {
namespace {

using namespace document;
using test::paragraph;
using test::words;

/// So many full lines, each a word of its own number.
Block lines(int count, char letter = 'x') {
  std::string text;
  for (int n = 0; n < count; ++n) {
    text += (n > 0 ? " " : "") + std::string(40, letter) + std::to_string(100 + n);
  }
  return paragraph(text);
}

Document document_of(std::vector<Block> blocks) {
  Part part;
  part.title = "Sheet";
  part.blocks = std::move(blocks);
  part.foot = {"Either of us can pause.", words("If you need someone: call."), "Bring it back.", true};
  return {"Sheet", "en", {part}};
}
drawing::Paper set_pages(std::vector<Block> blocks, bool large = false) {
  return layout::lay_out(document_of(std::move(blocks)), {domain::PaperSize::A4, large}, test::FixedWidth());
}

/// Texts that are read on a page.
std::vector<std::string> read_on(const drawing::Paper& paper, std::size_t page) {
  std::vector<std::string> all;
  for (const drawing::Item& item : paper.pages.at(page).items) {
    const auto* run = std::get_if<drawing::TextRun>(&item.shape);
    if (run != nullptr && item.element >= 0) {
      all.push_back(run->text);
    }
  }
  return all;
}
bool has(const std::vector<std::string>& texts, const std::string& text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}
long count_lines(const std::vector<std::string>& texts, char letter) {
  return std::count_if(texts.begin(), texts.end(), [&](const std::string& each) { return each.front() == letter; });
}

TEST(Pages, AHeadingGoesWithWhatFollows) {
  for (int before = 20; before < 40; ++before) {
    const auto paper = set_pages({lines(before), {Heading{words("Heading")}}, lines(4, 'y')});
    for (std::size_t page = 0; page < paper.pages.size(); ++page) {
      const auto texts = read_on(paper, page);
      EXPECT_TRUE(!has(texts, "Heading") || count_lines(texts, 'y') >= 2) << before;
    }
  }
}

TEST(Pages, ASectionGoesWithItsHeading) {
  for (int before = 20; before < 40; ++before) {
    const auto paper = set_pages({lines(before), {Section{words("haaaaaaaaaa hbbbbbbbbbb hcccccccccc"), {lines(6, 'y')}}}});
    for (std::size_t page = 0; page < paper.pages.size(); ++page) {
      const auto texts = read_on(paper, page);
      const long heading = count_lines(texts, 'h');
      EXPECT_TRUE(heading == 0 || (heading == 3 && count_lines(texts, 'y') >= 3)) << before;
    }
  }
}

TEST(Pages, NoLineOfAParagraphAlone) {
  for (int before = 20; before < 40; ++before) {
    const auto paper = set_pages({lines(before), lines(5, 'y')});
    for (std::size_t page = 0; page < paper.pages.size(); ++page) {
      EXPECT_NE(count_lines(read_on(paper, page), 'y'), 1) << before;
    }
  }
}

TEST(Pages, WhatMustStayOnOnePageDoes) {
  for (int before = 10; before < 40; ++before) {
    for (const Block& block :
         {Block{Frame{{lines(8, 'y')}}}, Block{Columns{{paragraph("yyyy yyyy")}, {lines(8, 'y')}}}}) {
      const auto paper = set_pages({lines(before), block});
      int pages = 0;
      for (std::size_t page = 0; page < paper.pages.size(); ++page) {
        pages += count_lines(read_on(paper, page), 'y') > 0 ? 1 : 0;
      }
      EXPECT_EQ(pages, 1) << before;
    }
  }
}

TEST(Pages, ATableRepeatsItsHead) {
  Table table;
  table.columns = {{words("Date"), 1, false}, {words("Done"), 1, true}};
  table.rows.assign(25, {Cell{}, Cell{Cell::Kind::Tick, {}}});
  const auto paper = set_pages({{table}});
  ASSERT_GT(paper.pages.size(), 2U);
  int ticks = 0;
  for (std::size_t page = 0; page < paper.pages.size(); ++page) {
    int heads = 0, on_page = 0;
    for (const drawing::Item& item : paper.pages[page].items) {
      const auto* run = std::get_if<drawing::TextRun>(&item.shape);
      heads += run != nullptr && run->text == "Date" ? 1 : 0;
      if (run != nullptr && run->text == "Date") {
        EXPECT_EQ(item.element == drawing::k_artefact, page > 0);
      }
      on_page += std::holds_alternative<drawing::Box>(item.shape) ? 1 : 0;
    }
    EXPECT_EQ(heads, 1);
    EXPECT_GE(on_page, 2);  // no row alone
    ticks += on_page;
  }
  EXPECT_EQ(ticks, 25);
}

TEST(Pages, TheFootIsReadOnceAndPrintedOnEach) {
  const auto paper = set_pages({lines(90)});
  ASSERT_GT(paper.pages.size(), 2U);
  for (std::size_t page = 0; page < paper.pages.size(); ++page) {
    for (const char* each : {"Either of us can pause.", "If you need someone: call.", "Bring it back."}) {
      EXPECT_EQ(has(read_on(paper, page), each), page == 0) << each;
      const auto& items = paper.pages[page].items;
      EXPECT_TRUE(std::any_of(items.begin(), items.end(), [&](const drawing::Item& item) {
        const auto* run = std::get_if<drawing::TextRun>(&item.shape);
        return run != nullptr && run->text == each;
      }));
    }
  }
}

TEST(Pages, NumbersOfAPair) {
  Document document = document_of({paragraph("a")});
  Part own = document.parts.front();
  own.own = true;
  document.parts.push_back(own);
  document.parts.push_back(own);
  using Numbers = std::vector<std::string>;
  EXPECT_EQ(test::page_numbers(layout::lay_out(document, {}, test::FixedWidth())), (Numbers{"1/2", "2/2", "2/2"}));
  document.parts.front().blocks = {lines(40)};
  EXPECT_EQ(test::page_numbers(layout::lay_out(document, {}, test::FixedWidth())),
            (Numbers{"1/3", "2/3", "3/3", "3/3"}));
  document.parts.erase(document.parts.begin());
  EXPECT_EQ(test::page_numbers(layout::lay_out(document, {}, test::FixedWidth())), (Numbers{"1/1", "1/1"}));
  document.parts.front().foot.numbered = false;
  EXPECT_EQ(test::page_numbers(layout::lay_out(document, {}, test::FixedWidth())), (Numbers{"", "1/1"}));
}

TEST(Pages, TwinsDifferInTheirTitleAlone) {
  Document document = document_of({lines(20), {WritingLines{3, "Notes"}}});
  document.parts.front().own = true;
  document.parts.push_back(document.parts.front());
  document.parts[0].subtitle = {"Sheet 1"};
  document.parts[1].subtitle = {"Sheet 2"};
  const auto paper = layout::lay_out(document, {}, test::FixedWidth());
  ASSERT_EQ(paper.pages.size(), 2U);
  ASSERT_EQ(paper.pages[0].items.size(), paper.pages[1].items.size());
  int differ = 0;
  for (std::size_t n = 0; n < paper.pages[0].items.size(); ++n) {
    differ += test::describe(paper.pages[0].items[n].shape) != test::describe(paper.pages[1].items[n].shape) ? 1 : 0;
  }
  EXPECT_EQ(differ, 1);
}

TEST(Pages, WhatHasNoGlyphIsNamedWhereverItStands) {
  const std::string bad = "Zo\u02AD";
  Table table;
  table.columns = {{words("a"), 1, false}};
  table.rows = {{Cell{Cell::Kind::Words, words(bad)}}};
  for (const Block& block :
       {paragraph(bad), Block{Heading{words(bad)}}, Block{Bullets{{words(bad)}}}, Block{Steps{{words(bad)}}},
        Block{CallOut{words(bad)}}, Block{Section{words(bad), {}}}, Block{Section{words("a"), {paragraph(bad)}}},
        Block{Columns{{}, {paragraph(bad)}}}, Block{Frame{{paragraph(bad)}}}, Block{table}}) {
    EXPECT_ERROR(set_pages({block}), ErrorCode::MissingGlyph);
  }
  Document document = document_of({});
  document.parts.front().subtitle = {bad};
  EXPECT_ERROR(layout::lay_out(document, {}, test::FixedWidth()), ErrorCode::MissingGlyph);
  document = document_of({});
  document.parts.front().foot.handling = bad;
  EXPECT_ERROR(layout::lay_out(document, {}, test::FixedWidth()), ErrorCode::MissingGlyph);
}

TEST(Pages, LinesOfANoteStayLines) {
  const auto texts = read_on(set_pages({paragraph("Bring water.\nOpen a window.")}), 0);
  EXPECT_TRUE(has(texts, "Bring water."));
  EXPECT_TRUE(has(texts, "Open a window."));
}

TEST(Pages, AFootThatLeavesNoPageIsRefused) {
  Document document = document_of({paragraph("a")});
  for (int n = 0; n < 2000; ++n) {
    document.parts.front().foot.handling += " handling";
  }
  EXPECT_ERROR(layout::lay_out(document, {}, test::FixedWidth()), ErrorCode::InvalidInput);
}

TEST(Pages, LargePrintIsLargeAndHangsNothing) {
  const auto paper = set_pages({Block{Section{words("Steps"), {Block{Steps{{words("Rest.")}}}}}}}, true);
  for (const drawing::Item& item : paper.pages.front().items) {
    if (const auto* run = std::get_if<drawing::TextRun>(&item.shape)) {
      EXPECT_GE(run->font.size, item.element >= 0 && run->text == "Rest." ? 18 : 16);
      EXPECT_TRUE(run->text != "Steps" || run->baseline.x < 44);
    }
  }
}

}  // namespace
}  // namespace attune
