// SPDX-License-Identifier: Apache-2.0
#include "cli/split_words.h"

#include "support/errors.h"

namespace attune::cli {
namespace {

using Words = std::vector<std::string>;

TEST(SplitWords, SplitsAtBlanksAndTabs) {
  EXPECT_EQ(split_words("  couple  list\t--json \r"), (Words{"couple", "list", "--json"}));
}

TEST(SplitWords, SkipsEmptyLinesAndRemarks) {
  EXPECT_TRUE(split_words("").empty());
  EXPECT_TRUE(split_words(" \t ").empty());
  EXPECT_TRUE(split_words("  # couple list").empty());
  EXPECT_EQ(split_words("couple #1 a#b"), (Words{"couple", "#1", "a#b"}));
}

TEST(SplitWords, KeepsWhatIsQuoted) {
  EXPECT_EQ(split_words("a 'b  \"c\" \\' d"), (Words{"a", "b  \"c\" \\", "d"}));
  EXPECT_EQ(split_words("\"a \\\" \\\\ \\n b\" c"), (Words{"a \" \\ \\n b", "c"}));
  EXPECT_EQ(split_words("pre'fix'\"ed\" \\ \\#"), (Words{"prefixed", " #"}));
  EXPECT_EQ(split_words("'' \"\""), (Words{"", ""}));
  EXPECT_EQ(split_words("'#'"), (Words{"#"}));
}

TEST(SplitWords, ExpandsNothing) {
  EXPECT_EQ(split_words("$HOME ~ * `x` $(y)"), (Words{"$HOME", "~", "*", "`x`", "$(y)"}));
}

TEST(SplitWords, RefusesWhatStaysOpen) {
  EXPECT_ERROR(split_words("a 'b"), ErrorCode::InvalidInput);
  EXPECT_ERROR(split_words("a \"b\\\""), ErrorCode::InvalidInput);
  EXPECT_ERROR(split_words("a \\"), ErrorCode::InvalidInput);
  EXPECT_ERROR(split_words(std::string_view("a\0b", 3)), ErrorCode::InvalidInput);
}

}  // namespace
}  // namespace attune::cli
