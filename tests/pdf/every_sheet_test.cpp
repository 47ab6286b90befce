// SPDX-License-Identifier: Apache-2.0
// Every exercise that is shipped, on both papers, in both sizes of print, in every way to name people: as it is given
// out. ATTUNE_KEEP_SHEETS=folder keeps each PDF, and all pages of an exercise small on one sheet for looking at.
#include "layout/inspect.h"
#include "layout/layout.h"
#include "library/sheet.h"
#include "pdf/contact_sheet.h"
#include "pdf/support.h"
#include "pdf/write_pdf.h"
#include "support/files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>

namespace attune {
namespace {

struct Naming {
  std::string name;
  std::vector<std::string> names;
};
const std::vector<Naming>& namings() {
  static const std::vector<Naming> all{
      {"blank", {}},
      {"partners", {"Partner 1", "Partner 2"}},
      {"initials", {"M", "D"}},
      {"chosen", {"Zoë Łukasiewicz-O’Neill", "Мария"}},
      {"long",
       {std::string(118, 'W') + "in",
        "Ό Αλέξανδρος ο οποίος έχει ένα όνομα που δεν τελειώνει ποτέ, και πάντα συνεχίζεται, "
        "ακόμη και σε μια μικρή σελίδα"}},
  };
  return all;
}

document::Document sheet_of(const std::string& id, const Naming& naming, bool large_print) {
  const std::string path = ATTUNE_TEMPLATES "/exercises/" + id + ".md";
  const std::string wording = ATTUNE_TEMPLATES "/wording.yaml";
  library::SheetChoices choices;
  choices.names = naming.names;
  choices.help_lines = {"call or text 988 at any hour.", "In danger, call 911."};
  choices.invites = 1;
  choices.note = "Bring the blue blanket.";
  choices.large_print = large_print;
  return library::make_sheet(library::read_exercise(test::read_file(path), path),
                             library::read_wording(test::read_file(wording), wording), choices);
}

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

void look_at_pages(const drawing::Paper& paper, const layout::PageStyle& style) {
  const drawing::Rect area = layout::print_area(style.paper);
  for (const drawing::Page& page : paper.pages) {
    EXPECT_EQ(page.size, layout::page_size(style.paper));
    EXPECT_EQ(test::first_overlap(page, test::fonts()), "");
    for (const drawing::Item& item : page.items) {
      EXPECT_TRUE(test::within(test::box_of(item.shape, test::fonts()), area)) << test::describe(item.shape);
      if (const auto* run = std::get_if<drawing::TextRun>(&item.shape)) {
        EXPECT_GE(run->font.size, style.large_print ? 16 : 10.5);
        EXPECT_GE(test::contrast_on_white(run->colour), style.large_print ? 7 : 4.5);
      }
    }
  }
}

double first_rule(const std::vector<drawing::Item>& items) {
  for (const drawing::Item& item : items) {
    const auto* line = std::get_if<drawing::Line>(&item.shape);
    if (line != nullptr && line->from.y == line->to.y) {
      return line->from.y;
    }
  }
  return 0;
}

/// The pages of both readers are alike but for what says whose they are. Gives back how many each has.
std::size_t look_at_twins(const drawing::Paper& paper) {
  std::vector<std::size_t> own;
  for (std::size_t n = 0; n < paper.outline.size(); ++n) {
    if (paper.outline[n].level == 0 && n > 0) {
      own.push_back(static_cast<std::size_t>(paper.outline[n].page));
    }
  }
  EXPECT_EQ(own.size(), 2U);
  if (own.size() != 2) {
    return 0;
  }
  EXPECT_EQ(own[1] - own[0], paper.pages.size() - own[1]);
  for (std::size_t n = 0; n < own[1] - own[0]; ++n) {
    const auto& first = paper.pages[own[0] + n].items;
    const auto& second = paper.pages[own[1] + n].items;
    // What is not a name is on the same place, and the names stand over the same rule.
    const double rule = first_rule(first);
    EXPECT_EQ(rule, first_rule(second));
    const auto below = [&](const std::vector<drawing::Item>& items) {
      std::vector<std::string> all;
      for (const drawing::Item& item : items) {
        if (n > 0 || test::box_of(item.shape, test::fonts()).y >= rule) {
          all.push_back(test::describe(item.shape));
        }
      }
      return all;
    };
    EXPECT_EQ(below(first), below(second));
  }
  return own[1] - own[0];
}

void look_at_file(const std::string& bytes, const drawing::Paper& paper) {
  const test::Written written(bytes);
  written.said_by({"qpdf", "--check"});
  std::istringstream rows(written.said_by({"pdffonts"}));
  std::string row;
  int fonts = -2;
  while (std::getline(rows, row)) {
    if (++fonts > 0) {
      EXPECT_NE(row.find(" yes yes yes"), std::string::npos) << row;
    }
  }
  EXPECT_GE(fonts, 2);
  std::string words = written.words();
  std::erase(words, '\f');
  EXPECT_EQ(test::without_blanks(words), painted(paper));
  const std::string tree = written.said_by({"pdfinfo", "-struct-text"});
  EXPECT_NE(tree.find("H1 (block)"), std::string::npos);
  EXPECT_NE(tree.find("Not doing it is also useful to report."), std::string::npos);
}

class EverySheet : public ::testing::TestWithParam<std::string> {};

TEST_P(EverySheet, IsAsItIsGivenOut) {
  const char* keep = std::getenv("ATTUNE_KEEP_SHEETS");
  std::vector<test::Picture> pages;
  for (const Naming& naming : namings()) {
    for (const auto size : {domain::PaperSize::A4, domain::PaperSize::Letter}) {
      for (const bool large : {false, true}) {
        const layout::PageStyle style{size, large};
        const std::string name = GetParam() + "-" + naming.name + (size == domain::PaperSize::A4 ? "-a4" : "-letter") +
                                 (large ? "-large" : "");
        SCOPED_TRACE(name);
        const document::Document sheet = sheet_of(GetParam(), naming, large);
        const drawing::Paper paper = layout::lay_out(sheet, style, test::fonts());
        const std::string bytes = pdf::write_pdf(paper, test::fonts());
        EXPECT_EQ(test::without_blanks(test::read_aloud(paper)), test::without_blanks(test::words_of(sheet)));
        look_at_pages(paper, style);
        const std::size_t own_pages = look_at_twins(paper);
        // One page each; two in large print for those with four headings to write under. Names of 120 letters may need
        // another.
        const std::size_t usual = large && (GetParam() == "SF0" || GetParam() == "E6") ? 2 : 1;
        EXPECT_GE(own_pages, usual);
        EXPECT_LE(own_pages, naming.name == std::string("long") ? 2 : usual);
        if (naming.name != "partners" && naming.name != "initials") {  // letters as in "blank"
          look_at_file(bytes, paper);
        }
        if (keep != nullptr) {
          const std::string file = std::string(keep) + "/" + name + ".pdf";
          test::write_file(file, bytes);
          for (std::size_t n = 0; n < paper.pages.size(); ++n) {
            pages.push_back(test::picture_of(file, static_cast<int>(n) + 1, 60));
          }
        }
      }
    }
  }
  if (keep != nullptr) {
    test::write_contact_sheet(std::string(keep) + "/contact-" + GetParam() + ".pdf", pages);
  }
}

INSTANTIATE_TEST_SUITE_P(Shipped, EverySheet,
                         ::testing::Values("SF0", "SF1", "SF2", "SF3", "SF4", "SF5", "SF6", "SF7", "SF8", "SF9", "E1",
                                           "E2", "E3", "E4", "E5", "E6"),
                         [](const auto& each) { return each.param; });

}  // namespace
}  // namespace attune
