// SPDX-License-Identifier: Apache-2.0
#include "crypto/printed_key.h"

#include "crypto/encoding.h"
#include "crypto/kdf.h"
#include "support/errors.h"

#include <gtest/gtest.h>

#include <numeric>

namespace attune::crypto {
namespace {

std::string joined(const std::vector<std::string>& groups, const std::string& between) {
  return std::accumulate(std::next(groups.begin()), groups.end(), groups.front(),
                         [&](const std::string& left, const std::string& right) { return left + between + right; });
}

TEST(PrintedKey, IsTheFormatsForEver) {
  Secret key(k_key_size);
  std::iota(key.bytes().begin(), key.bytes().end(), std::uint8_t{0});
  EXPECT_EQ(joined(printed_groups(key), "-"), "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-2GAH-C5RR-34D1-P70X-3RFG-1SD2");
}

TEST(PrintedKey, ComesBackHoweverItIsTyped) {
  const Secret key = Secret::random(k_key_size);
  const std::vector<std::string> groups = printed_groups(key);
  std::string lower = joined(groups, "-");
  for (char& each : lower) {
    each = each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a')
           : each == '1'              ? 'l'
           : each == '0'              ? 'o'
                                      : each;
  }
  for (const std::string& typed :
       {joined(groups, ""), joined(groups, " "), " \n" + joined(groups, "\r\n") + "\t\n", lower}) {
    EXPECT_TRUE(looks_like_printed_key(typed));
    const auto parsed = parse_printed_key(typed);
    ASSERT_TRUE(parsed) << typed;
    EXPECT_TRUE(parsed->equals(key));
  }
}

TEST(PrintedKey, EachMistypedCharacterIsNoticed) {
  const std::string text = joined(printed_groups(Secret::random(k_key_size)), "");
  int unnoticed = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::string wrong = text;
    wrong[at] = wrong[at] == 'Z' ? 'Y' : 'Z';
    EXPECT_TRUE(looks_like_printed_key(wrong));
    unnoticed += parse_printed_key(wrong) ? 1 : 0;
  }
  EXPECT_EQ(unnoticed, 0) << "a checksum of twenty bits";
}

TEST(PrintedKey, SwappedGroupsAreNoticed) {
  std::vector<std::string> groups = printed_groups(Secret::copy_of("abcdefghijklmnopqrstuvwxyz012345"));
  std::swap(groups[2], groups[5]);
  EXPECT_FALSE(parse_printed_key(joined(groups, " ")));
}

TEST(PrintedKey, PassphrasesDoNotLookLikeOne) {
  for (const char* text : {"", "correct horse battery", "0000", "zażółć gęślą jaźń"}) {
    EXPECT_FALSE(looks_like_printed_key(text));
    EXPECT_FALSE(parse_printed_key(text));
  }
  const std::string text = joined(printed_groups(Secret::random(k_key_size)), "");
  EXPECT_FALSE(looks_like_printed_key(text + "0"));
  EXPECT_FALSE(looks_like_printed_key(text.substr(1)));
  EXPECT_FALSE(parse_printed_key(text + "0"));
}

TEST(PrintedKey, IsMadeOfWholeKeysOnly) {
  EXPECT_ERROR(printed_groups(Secret(16)), ErrorCode::Internal);
}

}  // namespace
}  // namespace attune::crypto
