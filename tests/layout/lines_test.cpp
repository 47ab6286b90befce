// SPDX-License-Identifier: Apache-2.0
#include "layout/lines.h"

#include "layout/fixed_width.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>
#include <sstream>

namespace attune::layout {
namespace {

using Lines = std::vector<std::string>;

// Size 10 makes every character 5 wide.
constexpr double k_size = 10;
double of_characters(double count) {
  return count * k_size / 2;
}

Lines broken(const document::Inline& text, double characters, Shape shape = Shape::Ragged) {
  Lines lines;
  for (const TextLine& line : break_lines(text, k_size, of_characters(characters), test::FixedWidth(), shape)) {
    std::string words;
    for (const Piece& piece : line.pieces) {
      words += piece.text;
    }
    lines.push_back(words);
  }
  return lines;
}
Lines broken(const std::string& text, double characters, Shape shape = Shape::Ragged) {
  return broken(document::Inline{{text, false}}, characters, shape);
}

TEST(Lines, LeastRagged) {
  // One after the other as many as fit: "aaa bb", "cc", "ddddd", with a hole in the middle.
  EXPECT_EQ(broken("aaa bb cc ddddd eeeeee", 6), (Lines{"aaa", "bb cc", "ddddd", "eeeeee"}));
}

TEST(Lines, TheLastLineIsAsLongAsItComes) {
  EXPECT_EQ(broken("aaaa bbbb cccc dd ee", 14), (Lines{"aaaa bbbb cccc", "dd ee"}));
}

TEST(Lines, HeadingsAreBalanced) {
  EXPECT_EQ(broken("Not part of this practice", 18, Shape::Balanced), (Lines{"Not part of", "this practice"}));
  EXPECT_EQ(broken("Not part of this practice", 18), (Lines{"Not part of this", "practice"}));
}

TEST(Lines, NoShortWordAloneAtTheEnd) {
  EXPECT_EQ(broken("aaaaa bbbbb ccccc ddd e", 22), (Lines{"aaaaa bbbbb ccccc", "ddd e"}));
}

TEST(Lines, NoLineEndsBehindTheFirstWordOfASentence) {
  EXPECT_EQ(broken("at any hour of the day. In danger, call for help at once", 26),
            (Lines{"at any hour of the day.", "In danger, call for help", "at once"}));
}

TEST(Lines, WhereWordsMayBreak) {
  EXPECT_EQ(broken("well-being", 6), (Lines{"well-", "being"}));
  EXPECT_EQ(broken("and/or", 4), (Lines{"and/", "or"}));
  EXPECT_EQ(broken("aa 10-15 bb", 6), (Lines{"aa", "10-15", "bb"}));
  EXPECT_EQ(broken("aa e-bike", 7), (Lines{"aa", "e-bike"}));
  EXPECT_EQ(broken("aaa no\u00A0break", 9), (Lines{"aaa", "no\u00A0break"}));
  EXPECT_EQ(broken("aaaa\u2014bbbb", 6), (Lines{"aaaa\u2014", "bbbb"}));
}

TEST(Lines, AWordLongerThanALineBreaksBetweenCharacters) {
  EXPECT_EQ(broken("abcdefgh", 3), (Lines{"abc", "def", "gh"}));
  EXPECT_EQ(broken("aa abcdefgh bb", 4), (Lines{"aa", "abcd", "efgh", "bb"}));
  EXPECT_EQ(broken("ae\u0301e\u0301e\u0301", 2), (Lines{"ae\u0301", "e\u0301e\u0301"}));
  EXPECT_EQ(broken("ŁŁŁŁ", 0.1), (Lines{"Ł", "Ł", "Ł", "Ł"}));
}

TEST(Lines, BlanksAndWhatHasNoShape) {
  EXPECT_EQ(broken("", 10), (Lines{""}));
  EXPECT_EQ(broken("   ", 10), (Lines{""}));
  EXPECT_EQ(broken("  aa  ", 10), (Lines{"aa"}));
  EXPECT_EQ(broken("aa\tbb", 10), (Lines{"aa bb"}));
  EXPECT_EQ(broken("a\u00ADa\u200E\u200B\u2060\uFEFF", 10), (Lines{"aa"}));
  EXPECT_EQ(broken("aa\nbb\n\ncc", 10), (Lines{"aa", "bb", "", "cc"}));
}

TEST(Lines, WeightsAreMeasuredApart) {
  const auto lines = break_lines({{"aa ", false}, {"bb", true}, {" cc", false}}, k_size, 100, test::FixedWidth());
  ASSERT_EQ(lines.size(), 1U);
  ASSERT_EQ(lines[0].pieces.size(), 3U);
  EXPECT_EQ(lines[0].pieces[1].text, "bb");
  EXPECT_TRUE(lines[0].pieces[1].bold);
  EXPECT_DOUBLE_EQ(lines[0].pieces[1].x, of_characters(3));
  EXPECT_DOUBLE_EQ(lines[0].pieces[2].x, of_characters(5.2));
  EXPECT_DOUBLE_EQ(lines[0].width, of_characters(8.2));
  EXPECT_EQ(broken(document::Inline{{"aa b", false}, {"b cc", true}}, 6), (Lines{"aa bb", "cc"}));
}

TEST(Lines, KerningIsWithinTheMeasure) {
  // "AVAV" is 3.6 wide, twice 0.2 narrower than its characters.
  EXPECT_EQ(broken("AVAV b", 5.6), (Lines{"AVAV b"}));
  EXPECT_EQ(broken("AVAV b", 5.5), (Lines{"AVAV", "b"}));
}

TEST(Lines, TheBlankAtALinesEndIsKnown) {
  const auto lines = break_lines({{"aa well-being bb\ncc", false}}, k_size, of_characters(8), test::FixedWidth());
  ASSERT_EQ(lines.size(), 3U);
  EXPECT_FALSE(lines[0].goes_on);  // "aa well-"
  EXPECT_TRUE(lines[1].goes_on);   // "being bb"
  EXPECT_FALSE(lines[2].goes_on);
  EXPECT_TRUE(break_lines({{"aa bb", false}}, k_size, of_characters(3), test::FixedWidth()).front().goes_on);
}

/// The least sum there is, by trying every way to break.
double least(const std::vector<double>& words, std::size_t first, double measure) {
  double best = std::numeric_limits<double>::infinity();
  double length = -1;
  for (std::size_t end = first + 1; end <= words.size(); ++end) {
    length += 1 + words[end - 1];
    if (length > measure) {
      break;
    }
    const double empty = (measure - length) / measure;
    const double rest = end == words.size() ? 0 : empty * empty + least(words, end, measure);
    best = std::min(best, rest);
  }
  return best;
}

TEST(Lines, NoOtherWayIsLessRagged) {
  std::mt19937 random(7);
  for (int n = 0; n < 300; ++n) {
    std::string text;
    std::vector<double> words;
    for (int count = 2 + static_cast<int>(random() % 12); count > 0; --count) {
      words.push_back(static_cast<double>(1 + random() % 7));
      text += std::string(static_cast<std::size_t>(words.back()), 'x') + ' ';
    }
    words.back() += 12;  // a last line that is long enough for one
    text = text.substr(0, text.size() - 1) + std::string(12, 'x');
    const double measure = 20;
    double sum = 0;
    const Lines lines = broken(text, measure);
    for (std::size_t line = 0; line + 1 < lines.size(); ++line) {
      sum += std::pow((measure - static_cast<double>(lines[line].size())) / measure, 2);
    }
    EXPECT_NEAR(sum, least(words, 0, measure), 1e-9) << text;
  }
}

}  // namespace
}  // namespace attune::layout
