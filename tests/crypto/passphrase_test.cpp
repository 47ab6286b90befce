// SPDX-License-Identifier: Apache-2.0
#include "crypto/passphrase.h"

#include "support/errors.h"

#include <gtest/gtest.h>

#include <string>

namespace attune::crypto {
namespace {

std::string normal(std::string_view typed) {
  return std::string(normal_passphrase(Secret::copy_of(typed)).view());
}

TEST(Passphrase, ComposedAndDecomposedAreOne) {
  EXPECT_EQ(normal("z\u0307o\u0301l\u0301w"), normal("\u017c\u00f3\u013aw"));
  EXPECT_EQ(normal("\uac00\u1100\u1161"), "\uac00\uac00");
  EXPECT_EQ(normal("correct horse"), "correct horse");
  EXPECT_EQ(normal(" kept, both ends "), " kept, both ends ");
}

TEST(Passphrase, LettersThatDecomposeFarFit) {
  std::string text;
  for (int at = 0; at < 1000; ++at) {
    text += "\u1f82\u0390";
  }
  EXPECT_EQ(normal(text.substr(0, 4095)), text.substr(0, 4095));
}

TEST(Passphrase, LengthCountsCharacters) {
  EXPECT_EQ(passphrase_length(Secret::copy_of("\u017c\u00f3\u0142w")), 4U);
  EXPECT_EQ(passphrase_length(Secret::copy_of("z\u0307o\u0301\u0142w")), 4U);
  EXPECT_EQ(passphrase_length(Secret::copy_of("\U0001F511 key")), 5U);
}

TEST(Passphrase, RefusesWhatIsNoText) {
  EXPECT_ERROR(normal(""), ErrorCode::InvalidInput);
  EXPECT_ERROR(normal("\xff\xfe"), ErrorCode::InvalidInput);
  EXPECT_ERROR(normal(std::string_view("a\0b", 3)), ErrorCode::InvalidInput);
  EXPECT_ERROR(normal(std::string(4097, 'a')), ErrorCode::InvalidInput);
  EXPECT_EQ(normal(std::string(4096, 'a')).size(), 4096U);
}

}  // namespace
}  // namespace attune::crypto
