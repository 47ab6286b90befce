// SPDX-License-Identifier: Apache-2.0
// Templates cut off and with bytes changed: read or refused, never anything else.
#include "library/support.h"

#include <random>

namespace attune::test {
namespace {

/// Whether it was read. A place is named that the text has.
bool read_or_refused(const std::string& text) {
  try {
    const auto exercise = library::read_exercise(text, "x.md");
    sheet_for_two(exercise);
    return true;
  } catch (const Error& error) {
    EXPECT_EQ(word(error.code()), word(ErrorCode::InvalidTemplate)) << text;
    EXPECT_GE(std::stoi(std::string(error.detail("line"))), 1);
    EXPECT_GE(std::stoi(std::string(error.detail("column"))), 1);
    EXPECT_LE(std::stoul(std::string(error.detail("line"))), text.size() + 1);
    return false;
  }
}

TEST(Hostile, EveryTruncationIsReadOrRefused) {
  for (const std::string& text : {talk_template(), touch_template(), shipped_text("SF4")}) {
    for (std::size_t size = 0; size < text.size(); ++size) {
      read_or_refused(text.substr(0, size));
    }
  }
}

TEST(Hostile, ChangedBytesAreReadOrRefused) {
  std::mt19937 random(20260312);
  const std::string marks = "-_*#|>[](){}`<&!:\\ \n\"'0.~%@\x01\xC3\xFF";
  int read = 0;
  for (const std::string& original : {talk_template(), shipped_text("SF4"), shipped_text("E3")}) {
    for (int n = 0; n < 1500; ++n) {
      std::string text = original;
      for (std::uint32_t change = 0; change <= random() % 4; ++change) {
        const std::size_t at = random() % text.size();
        switch (random() % 3) {
          case 0:
            text[at] = marks[random() % marks.size()];
            break;
          case 1:
            text.insert(at, std::string(1 + random() % 3, marks[random() % marks.size()]));
            break;
          default:
            text.erase(at, 1 + random() % 20);
        }
      }
      read += read_or_refused(text) ? 1 : 0;
    }
  }
  EXPECT_GT(read, 0);
}

TEST(Hostile, DeepAndLongOnesAreRefusedQuickly) {
  for (const char mark : std::string(">-*[_|`<\\#{")) {
    for (const std::string& between : {std::string(), std::string(" "), std::string("\n"), std::string("a")}) {
      std::string many;
      while (many.size() < 30000) {
        many += mark + between;
      }
      EXPECT_FALSE(read_or_refused(with(talk_template(), "title: Words", "title: " + many)));
      read_or_refused(with(talk_template(), "To talk.", many));
    }
  }
}

TEST(Hostile, ManyBlocksAreRefused) {
  std::string many;
  for (int n = 0; n < 300; ++n) {
    many += "Words.\n\n";
  }
  EXPECT_FALSE(read_or_refused(with(talk_template(), "To talk.", many)));
}

}  // namespace
}  // namespace attune::test
