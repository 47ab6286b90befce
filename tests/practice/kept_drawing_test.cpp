// SPDX-License-Identifier: Apache-2.0
// The pages of a sheet as they are kept: everything comes back, and what is not whole is said to be damaged.
#include "practice/kept_drawing.h"

#include "drawing/path.h"
#include "practice/exercise_files.h"
#include "practice/forms.h"
#include "practice/practices.h"
#include "support/errors.h"

#include <gtest/gtest.h>

#include <bit>
#include <limits>
#include <random>

namespace attune::test {
namespace {

using drawing::Paper;

/// Every member of every value, for comparing.
std::string whole(const drawing::Shape& shape) {
  const auto colour = [](const drawing::Colour& each) {
    return std::to_string(each.red) + "/" + std::to_string(each.green) + "/" + std::to_string(each.blue) + " ";
  };
  const auto maybe = [&](const std::optional<drawing::Colour>& each) { return each ? colour(*each) : "none "; };
  const auto numbers = [](std::initializer_list<double> all) {
    std::string text;
    for (const double each : all) {
      text += std::to_string(std::bit_cast<std::uint64_t>(each)) + " ";
    }
    return text;
  };
  if (const auto* run = std::get_if<drawing::TextRun>(&shape)) {
    return "run " + numbers({run->baseline.x, run->baseline.y, run->width, run->font.size}) + colour(run->colour) +
           (run->font.weight == drawing::Weight::Bold ? "bold " : "") + run->text + (run->goes_on ? "|on" : "|");
  }
  if (const auto* line = std::get_if<drawing::Line>(&shape)) {
    return "line " + numbers({line->from.x, line->from.y, line->to.x, line->to.y, line->thickness}) +
           colour(line->colour);
  }
  if (const auto* path = std::get_if<drawing::Path>(&shape)) {
    std::string text = "path " + maybe(path->fill) + maybe(path->stroke) + numbers({path->thickness});
    for (const drawing::Path::Step& step : path->steps) {
      text += std::to_string(static_cast<int>(step.kind)) + " " +
              numbers({step.to.x, step.to.y, step.first.x, step.first.y, step.second.x, step.second.y});
    }
    for (const double each : path->dash) {
      text += "dash " + numbers({each});
    }
    return text;
  }
  const auto& box = std::get<drawing::Box>(shape);
  return "box " + numbers({box.rect.x, box.rect.y, box.rect.width, box.rect.height, box.radius, box.thickness}) +
         maybe(box.fill) + maybe(box.stroke);
}

std::vector<std::string> whole(const Paper& paper) {
  std::vector<std::string> all{paper.title, paper.language};
  for (const drawing::Element& each : paper.elements) {
    all.push_back(std::to_string(static_cast<int>(each.role)) + " " + std::to_string(each.parent) + " " +
                  each.alternative);
  }
  for (const drawing::Page& page : paper.pages) {
    all.push_back("page " + std::to_string(page.size.width) + " " + std::to_string(page.size.height));
    for (const drawing::Item& item : page.items) {
      all.push_back(std::to_string(item.element) + " " + whole(item.shape));
    }
  }
  for (const drawing::Bookmark& each : paper.outline) {
    all.push_back(each.title + " " + std::to_string(each.level) + " " + std::to_string(each.page) + " " +
                  std::to_string(each.y));
  }
  return all;
}

Paper shipped(const char* code) {
  const auto data = practice::data_folder();
  library::SheetChoices choices;
  choices.names = {"Zoë", "O’Neill"};
  choices.note =
      "A line that is long enough to be broken somewhere, so that a line of it goes on behind a blank that "
      "is not painted.";
  return practice::pages_of(
      library::make_sheet(practice::load_exercise(data, code), practice::load_wording(data), choices),
      domain::PaperSize::A4, false);
}

Paper small() {
  Paper paper;
  paper.title = "Practice 1";
  paper.elements = {{drawing::Role::Document, -1, {}}, {drawing::Role::Figure, 0, "a box to tick"}};
  drawing::Page page;
  page.size = {595.28, 841.89};
  page.items.push_back({0, drawing::TextRun{{1, 2}, 3, {drawing::Weight::Bold, 12}, {1, 2, 3}, "words", true}});
  page.items.push_back({drawing::k_artefact, drawing::Line{{1, 2}, {3, 4}, 0.5, {255, 254, 253}}});
  page.items.push_back({1, drawing::Box{{1, 2, 3, 4}, 5, drawing::Colour{9, 8, 7}, std::nullopt, 0.25}});
  page.items.push_back({1, drawing::Box{{1, 2, 3, 4}, 0, std::nullopt, drawing::Colour{0, 0, 0}, 2}});
  using drawing::move_to, drawing::line_to, drawing::curve_to;
  page.items.push_back({1, drawing::Path{{move_to({1, 2}), line_to({3, 4}), curve_to({5, 6}, {7, 8}, {9, 10}),
                                          drawing::close()},
                                         drawing::Colour{1, 2, 3},
                                         drawing::Colour{4, 5, 6},
                                         1.5,
                                         {3, 2.5}}});
  paper.pages = {page, {}};
  paper.outline = {{"Practice 1", 0, 0, 71.5}, {"Steps", 1, 1, 0}};
  return paper;
}

std::string read_as(std::string_view bytes) {
  try {
    const Paper paper = practice::read_drawing(bytes);
    // What is given back leads nowhere but into itself.
    const int elements = static_cast<int>(paper.elements.size());
    for (int at = 0; at < elements; ++at) {
      EXPECT_LT(paper.elements[static_cast<std::size_t>(at)].parent, at);
    }
    for (const drawing::Page& page : paper.pages) {
      for (const drawing::Item& item : page.items) {
        EXPECT_TRUE(item.element >= drawing::k_artefact && item.element < elements);
      }
    }
    for (const drawing::Bookmark& each : paper.outline) {
      EXPECT_TRUE(each.page >= 0 && each.page < static_cast<int>(paper.pages.size()));
    }
    return "read";
  } catch (const Error& error) {
    return std::string(word(error.code())) + " " + std::string(error.detail("part")) + " " +
           std::string(error.detail("reason"));
  }
}

TEST(KeptDrawing, EverythingOfASheetComesBack) {
  for (const char* code : {"SF0", "SF2", "SF7", "E1", "E5"}) {
    const Paper paper = shipped(code);
    EXPECT_EQ(whole(practice::read_drawing(practice::keep_drawing(paper))), whole(paper)) << code;
  }
  const Paper paper = small();
  EXPECT_EQ(whole(practice::read_drawing(practice::keep_drawing(paper))), whole(paper));
  EXPECT_EQ(whole(practice::read_drawing(practice::keep_drawing({}))), whole(Paper{}));
}

TEST(KeptDrawing, ASheetHasLinesThatGoOn) {
  int on = 0;
  int off = 0;
  const Paper paper = practice::read_drawing(practice::keep_drawing(shipped("SF2")));
  for (const drawing::Page& page : paper.pages) {
    for (const drawing::Item& item : page.items) {
      if (const auto* run = std::get_if<drawing::TextRun>(&item.shape)) {
        ++(run->goes_on ? on : off);
      }
    }
  }
  EXPECT_GT(on, 0);
  EXPECT_GT(off, 0);
}

TEST(KeptDrawing, IsDamagedWhereverItIsCut) {
  const std::string bytes = practice::keep_drawing(small());
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    EXPECT_EQ(read_as(bytes.substr(0, length)), "damaged records sheet") << length;
  }
  EXPECT_EQ(read_as(bytes + '\0'), "damaged records sheet");
  EXPECT_EQ(read_as("%PDF-1.7"), "damaged records sheet");
}

TEST(KeptDrawing, LeadsNowhereElse) {
  const auto refused = [](const Paper& paper) { return read_as(practice::keep_drawing(paper)); };
  Paper parent = small();
  parent.elements[1].parent = 1;
  EXPECT_EQ(refused(parent), "damaged records sheet");
  parent.elements[1].parent = -2;
  EXPECT_EQ(refused(parent), "damaged records sheet");
  Paper item = small();
  item.pages[0].items[0].element = 2;
  EXPECT_EQ(refused(item), "damaged records sheet");
  Paper mark = small();
  mark.outline[0].page = 2;
  EXPECT_EQ(refused(mark), "damaged records sheet");
  mark.outline[0].page = -1;
  EXPECT_EQ(refused(mark), "damaged records sheet");
  Paper number = small();
  number.pages[0].size.width = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(refused(number), "damaged records sheet");
  number.pages[0].size.width = std::numeric_limits<double>::infinity();
  EXPECT_EQ(refused(number), "damaged records sheet");
}

TEST(KeptDrawing, WhateverIsInItNothingWorseThanDamagedComesOfIt) {
  const std::string bytes = practice::keep_drawing(small());
  std::mt19937 random(20260305);
  const auto any = [&](std::size_t below) { return static_cast<std::size_t>(random()) % below; };
  for (int time = 0; time < 20'000; ++time) {
    std::string garbage = bytes;
    for (std::size_t changes = 1 + any(4); changes > 0; --changes) {
      const std::size_t at = any(garbage.size());
      switch (any(4)) {
        case 0:
          garbage[at] = static_cast<char>(random());
          break;
        case 1:
          garbage[at] = '\xFF';
          break;
        case 2:
          garbage.erase(at, 1 + any(16));
          break;
        default:
          garbage.replace(at - at % 8, 8, std::string(8, '\xFF'));
          break;
      }
      if (garbage.empty()) {
        break;
      }
    }
    const std::string outcome = read_as(garbage);
    ASSERT_TRUE(outcome == "read" || outcome == "damaged records sheet") << outcome << " at " << time;
  }
}

}  // namespace
}  // namespace attune::test
