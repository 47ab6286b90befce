// SPDX-License-Identifier: Apache-2.0
// What is written, as other programs read it. ATTUNE_KEEP_SHEETS=folder keeps the sheets for looking at.
#include "pdf/write_pdf.h"

#include "drawing/characters.h"
#include "layout/inspect.h"
#include "layout/layout.h"
#include "layout/sheets.h"
#include "pdf/support.h"
#include "support/errors.h"
#include "support/files.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <set>
#include <sstream>

namespace attune {
namespace {

using domain::PaperSize;

struct Sheet {
  std::string name;
  layout::PageStyle style;
  drawing::Paper paper;
  std::string bytes;
};

const std::vector<Sheet>& sheets() {
  static const std::vector<Sheet> all = [] {
    std::vector<Sheet> made;
    for (const auto& document : {test::sample_sheets(), test::sample_blocks()}) {
      for (const auto paper : {PaperSize::A4, PaperSize::Letter}) {
        for (const bool large : {false, true}) {
          const layout::PageStyle style{paper, large};
          drawing::Paper set = layout::lay_out(document, style, test::fonts());
          std::string bytes = pdf::write_pdf(set, test::fonts());
          const std::string name =
              document.title + (paper == PaperSize::A4 ? " a4" : " letter") + (large ? " large" : "");
          if (const char* keep = std::getenv("ATTUNE_KEEP_SHEETS")) {
            test::write_file(std::string(keep) + "/" + name + ".pdf", bytes);
          }
          made.push_back({name, style, std::move(set), std::move(bytes)});
        }
      }
    }
    return made;
  }();
  return all;
}

/// All that is painted, in the order of the pages.
std::string painted(const drawing::Paper& paper) {
  std::string all;
  for (const drawing::Page& page : paper.pages) {
    for (const drawing::Item& item : page.items) {
      if (const auto* run = std::get_if<drawing::TextRun>(&item.shape)) {
        all += run->text;
      }
    }
  }
  return test::without_blanks(all);
}

TEST(WritePdf, SamePaperSameBytes) {
  for (const Sheet& each : sheets()) {
    EXPECT_EQ(each.bytes, pdf::write_pdf(each.paper, test::fonts())) << each.name;
    EXPECT_EQ(each.bytes, pdf::write_pdf(each.paper, pdf::Fonts(pdf::system_fonts()))) << each.name;
  }
}

TEST(WritePdf, SoundToTheLastObject) {
  for (const Sheet& each : sheets()) {
    const test::Written written(each.bytes);
    written.said_by({"qpdf", "--check"});
  }
}

TEST(WritePdf, OnlyTheFontsThatArePaintedAndAllWithin) {
  for (const Sheet& each : sheets()) {
    std::istringstream rows(test::Written(each.bytes).said_by({"pdffonts"}));
    std::string row;
    int count = -2;  // two rows of headings
    while (std::getline(rows, row)) {
      if (++count > 0) {
        EXPECT_NE(row.find("Lato"), std::string::npos) << row;
        EXPECT_NE(row.find(" yes yes yes"), std::string::npos) << row;
      }
    }
    EXPECT_EQ(count, 2) << each.name;
  }
}

TEST(WritePdf, EveryWordInOrder) {
  for (const Sheet& each : sheets()) {
    std::string words = test::Written(each.bytes).words();
    std::erase(words, '\f');
    EXPECT_EQ(test::without_blanks(words), painted(each.paper)) << each.name;
  }
}

TEST(WritePdf, InsideTheMarginsAndNothingOverlaps) {
  for (const Sheet& each : sheets()) {
    const drawing::Rect area = layout::print_area(each.style.paper);
    for (const drawing::Page& page : each.paper.pages) {
      EXPECT_EQ(test::first_overlap(page, test::fonts()), "") << each.name;
      for (const drawing::Item& item : page.items) {
        EXPECT_TRUE(test::within(test::box_of(item.shape, test::fonts()), area)) << test::describe(item.shape);
      }
    }
  }
}

TEST(WritePdf, ReadsAloudAsItIsStructured) {
  const test::Written written(sheets().front().bytes);
  const std::string tree = written.said_by({"pdfinfo", "-struct-text"});
  std::size_t at = 0;
  for (const char* each :
       {"Document",
        "Part",
        "H1 (block)",
        "\"Touch exploration 2\"",
        "Sect",
        "H2 (block)",
        "\"What it is for\"",
        "P (block)",
        "notice temperature, texture",
        "/ListNumbering /Disc",
        "LI (block)",
        "LBody (block)",
        "\"Not part of this practice\"",
        "/ListNumbering /Decimal",
        "Lbl (block)",
        "\"1\"",
        "\"Either of us can pause or stop at any time, with no reason. Not doing it is also useful to report.\"",
        "\"If you need someone now: call or text 988 at any hour. In danger, call 911.\"",
        "\"Keep this away",
        "Part",
        "Table",
        "TR",
        "TH",
        "/Scope /Column",
        "\"Date\"",
        "TD",
        "Figure",
        "\"Something I learned about my own touch\""}) {
    const std::size_t found = tree.find(each, at);
    ASSERT_NE(found, std::string::npos) << each << " after\n" << tree.substr(0, at);
    at = found;
  }
  EXPECT_EQ(tree.find("Page 1"), std::string::npos);
}

TEST(WritePdf, SaysWhatIsDrawnToTickAndToWriteOn) {
  const std::string all = test::Written(sheets().front().bytes).said_by({"pdfinfo", "-struct"});
  EXPECT_NE(all.find("Figure"), std::string::npos);
  const std::string bytes = test::read_file(test::Written(sheets().front().bytes).path());
  EXPECT_EQ(bytes, sheets().front().bytes);
  for (const char* each : {"Temperature: box to tick", "Where my attention went: line to write on",
                           "Something I learned about my own touch: lines to write on"}) {
    std::string hex;
    for (const char c : std::string_view(each)) {
      constexpr std::string_view digits = "0123456789ABCDEF";
      hex += digits[static_cast<unsigned char>(c) >> 4U];
      hex += digits[static_cast<unsigned char>(c) & 0xFU];
    }
    EXPECT_NE(bytes.find("/Alt <" + hex + ">"), std::string::npos) << each;
  }
}

TEST(WritePdf, NoMetadataButTheTitle) {
  for (const Sheet& each : sheets()) {
    const std::string info = test::Written(each.bytes).said_by({"pdfinfo"});
    EXPECT_NE(info.find("Title:           " + each.paper.title), std::string::npos);
    EXPECT_NE(info.find("Tagged:          yes"), std::string::npos);
    for (const char* word : {"Author", "Creator", "Producer", "CreationDate", "ModDate", "Keywords", "Subject"}) {
      EXPECT_EQ(info.find(word), std::string::npos) << info;
    }
    EXPECT_EQ(each.bytes.find("Haru"), std::string::npos);
    EXPECT_EQ(each.bytes.find("/ID"), std::string::npos);
    EXPECT_NE(each.bytes.find("/Lang <656E>"), std::string::npos);
    EXPECT_NE(each.bytes.find("/DisplayDocTitle true"), std::string::npos);
    EXPECT_NE(each.bytes.find("/Outlines"), std::string::npos);
  }
}

TEST(WritePdf, WordsStandWhereTheyWereMeasured) {
  const std::string line = "AVATAR Tomorrow, Wave: Yes, To Łukasiewicz-O’Neill Ωμέγα Жизнь after";
  for (const auto weight : {drawing::Weight::Regular, drawing::Weight::Bold}) {
    const test::Written written(pdf::write_pdf(test::paper_of({line}, weight), test::fonts()));
    std::istringstream rows(written.said_by({"pdftotext", "-bbox"}, "-"));
    std::string row, seen;
    while (std::getline(rows, row)) {
      const std::size_t word = row.find("\">");
      if (row.find("<word") == std::string::npos || word == std::string::npos) {
        continue;
      }
      const std::string text = row.substr(word + 2, row.find("</word>") - word - 2);
      const std::size_t from = row.find("xMin=\"") + 6, to = row.find("xMax=\"") + 6;
      const std::string before = seen.empty() ? "" : seen + " ";
      const auto measure = [&](const std::string& words) { return 40 + test::fonts().width({weight, 12}, words); };
      EXPECT_NEAR(std::atof(row.c_str() + from), measure(before), 0.5) << text;
      EXPECT_NEAR(std::atof(row.c_str() + to), measure(before + text), 0.5) << text;
      seen = before + text;
    }
    EXPECT_EQ(seen, line);
  }
}

TEST(WritePdf, EveryCharacterThatIsNotMissing) {
  std::vector<std::string> lines;
  int on_line = 0;
  for (char32_t code = '!'; code < 0x10000; ++code) {
    std::string one;
    drawing::append_character(one, code);
    try {
      test::fonts().require(one);
    } catch (const Error&) {
      continue;
    }
    if (drawing::is_mark(code) || (code >= 0x2000 && code <= 0x2064) || code == 0xA0 || code == 0xAD ||
        code == 0x1680) {
      continue;  // nothing to see, or nothing without a letter
    }
    if (on_line++ % 40 == 0) {
      lines.emplace_back();
    }
    lines.back() += one;
  }
  EXPECT_GT(on_line, 4000);
  for (const auto weight : {drawing::Weight::Regular, drawing::Weight::Bold}) {
    const test::Written written(pdf::write_pdf(test::paper_of(lines, weight), test::fonts()));
    std::set<std::string> read;
    const std::string words = written.words();
    for (std::size_t at = 0; at < words.size();) {
      const std::size_t first = at;
      drawing::next_character(words, at);
      read.insert(words.substr(first, at - first));
    }
    int lost = 0;
    for (const std::string& line : lines) {
      for (std::size_t at = 0; at < line.size();) {
        const std::size_t first = at;
        drawing::next_character(line, at);
        lost += read.count(line.substr(first, at - first)) == 0 ? 1 : 0;
      }
    }
    // What extracts as something else is what the reader itself composes anew: presentation forms and ligatures.
    EXPECT_LT(lost, 90);
  }
}

TEST(WritePdf, RefusesBeforeItPaints) {
  EXPECT_ERROR(pdf::write_pdf(test::paper_of({"Zoë נועה"}), test::fonts()), ErrorCode::MissingGlyph);
  drawing::Paper paper = test::paper_of({"a"});
  paper.elements[1].parent = 5;
  EXPECT_ERROR(pdf::write_pdf(paper, test::fonts()), ErrorCode::Internal);
  EXPECT_ERROR(pdf::write_pdf({}, test::fonts()), ErrorCode::Internal);
}

}  // namespace
}  // namespace attune
