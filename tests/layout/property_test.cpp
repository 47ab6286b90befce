// SPDX-License-Identifier: Apache-2.0
// What holds for every document on every paper in every print. ATTUNE_DOCUMENTS=n looks at more of them.
#include "layout/dump.h"
#include "layout/fixed_width.h"
#include "layout/generate.h"
#include "layout/inspect.h"
#include "layout/layout.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <set>

namespace attune {
namespace {

struct Case {
  unsigned seed;
  layout::PageStyle style;
  document::Document document;
  drawing::Paper paper;
};

const std::vector<Case>& cases() {
  static const std::vector<Case> all = [] {
    const char* asked = std::getenv("ATTUNE_DOCUMENTS");
    const unsigned count = asked != nullptr ? static_cast<unsigned>(std::atoi(asked)) : 25;
    std::vector<Case> made;
    for (unsigned seed = 1; seed <= count; ++seed) {
      for (const auto paper : {domain::PaperSize::A4, domain::PaperSize::Letter}) {
        for (const bool large : {false, true}) {
          const layout::PageStyle style{paper, large};
          document::Document document = test::Generate(seed).document();
          drawing::Paper set = layout::lay_out(document, style, test::FixedWidth());
          made.push_back({seed, style, std::move(document), std::move(set)});
        }
      }
    }
    return made;
  }();
  return all;
}

template <class Look>
void for_every_document(Look look) {
  for (const Case& each : cases()) {
    SCOPED_TRACE(::testing::Message() << "document " << each.seed << (each.style.large_print ? " large" : "")
                                      << (each.style.paper == domain::PaperSize::A4 ? " A4" : " Letter"));
    look(each);
    if (::testing::Test::HasFailure()) {
      return;
    }
  }
}

TEST(EveryPage, InsideTheMargins) {
  for_every_document([](const Case& each) {
    const drawing::Rect area = layout::print_area(each.style.paper);
    for (const drawing::Page& page : each.paper.pages) {
      for (const drawing::Item& item : page.items) {
        EXPECT_TRUE(test::within(test::box_of(item.shape, test::FixedWidth()), area)) << test::describe(item.shape);
      }
    }
  });
}

TEST(EveryPage, NothingOverlaps) {
  for_every_document([](const Case& each) {
    for (const drawing::Page& page : each.paper.pages) {
      EXPECT_EQ(test::first_overlap(page, test::FixedWidth()), "");
    }
  });
}

TEST(EveryPage, AllWordsOnceInReadingOrder) {
  for_every_document([](const Case& each) {
    EXPECT_EQ(test::without_blanks(test::read_aloud(each.paper)), test::without_blanks(test::words_of(each.document)));
  });
}

TEST(EveryPage, ItemsFollowTheStructure) {
  for_every_document([](const Case& each) {
    for (const drawing::Page& page : each.paper.pages) {
      int last = 0;
      for (const drawing::Item& item : page.items) {
        if (std::holds_alternative<drawing::TextRun>(item.shape) && item.element >= 0) {
          EXPECT_GE(item.element, last);
          last = item.element;
        }
      }
    }
  });
}

TEST(EveryPage, ParentsBeforeChildren) {
  for_every_document([](const Case& each) {
    for (std::size_t n = 0; n < each.paper.elements.size(); ++n) {
      EXPECT_LT(each.paper.elements[n].parent, static_cast<int>(n));
      EXPECT_EQ(each.paper.elements[n].parent < 0, n == 0);
      if (each.paper.elements[n].role == drawing::Role::Figure) {
        EXPECT_NE(each.paper.elements[n].alternative, "");
      }
    }
  });
}

TEST(EveryPage, RoomForAHand) {
  constexpr double ten_millimetres = 28.35;
  for_every_document([](const Case& each) {
    for (const drawing::Page& page : each.paper.pages) {
      std::vector<drawing::Line> lines;
      for (const drawing::Item& item : page.items) {
        const auto* line = std::get_if<drawing::Line>(&item.shape);
        if (line == nullptr || item.element < 0) {
          continue;
        }
        for (const drawing::Line& other : lines) {
          const bool beside = other.to.x <= line->from.x || line->to.x <= other.from.x;
          EXPECT_TRUE(beside || std::abs(other.from.y - line->from.y) >= ten_millimetres);
        }
        lines.push_back(*line);
      }
    }
  });
}

TEST(EveryPage, NumbersCountOneReadersSet) {
  for_every_document([](const Case& each) {
    EXPECT_EQ(test::page_numbers(each.paper), test::expected_numbers(each.document, each.paper));
  });
}

TEST(EveryPage, SameDocumentSamePaper) {
  for_every_document([](const Case& each) {
    const auto again = layout::lay_out(test::Generate(each.seed).document(), each.style, test::FixedWidth());
    EXPECT_EQ(test::dump(again), test::dump(each.paper));
  });
}

TEST(EveryPage, LegibleInkAndSize) {
  for_every_document([](const Case& each) {
    for (const drawing::Page& page : each.paper.pages) {
      for (const drawing::Item& item : page.items) {
        if (const auto* run = std::get_if<drawing::TextRun>(&item.shape)) {
          EXPECT_GE(test::contrast_on_white(run->colour), each.style.large_print ? 7 : 4.5);
          EXPECT_GE(run->font.size, each.style.large_print ? 16 : 10.5);
        }
      }
    }
  });
}

}  // namespace
}  // namespace attune
