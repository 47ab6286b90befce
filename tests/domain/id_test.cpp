// SPDX-License-Identifier: Apache-2.0
#include "domain/id.h"

#include "support/errors.h"

#include <set>

namespace attune::domain {
namespace {

TEST(Id, EightyBitsAreSixteenLetters) {
  EXPECT_EQ(id_text({}), "0000000000000000");
  EXPECT_EQ(id_text({255, 255, 255, 255, 255, 255, 255, 255, 255, 255}), "ZZZZZZZZZZZZZZZZ");
  EXPECT_EQ(id_text({0, 0, 0, 0, 0, 0, 0, 0, 0, 1}), "0000000000000001");
  EXPECT_EQ(id_text({0x08, 0x42, 0x10, 0x84, 0x21, 0x08, 0x42, 0x10, 0x84, 0x21}), "1111111111111111");
}

TEST(Id, EveryBitCounts) {
  std::set<std::string> texts;
  for (std::size_t bit = 0; bit < 80; ++bit) {
    IdBytes bytes{};
    bytes.at(bit / 8) = static_cast<std::uint8_t>(1U << (bit % 8));
    texts.insert(id_text(bytes));
  }
  EXPECT_EQ(texts.size(), 80U);
}

TEST(Id, NoLetterThatReadsAsAnother) {
  IdBytes bytes{};
  for (int value = 0; value < 256; ++value) {
    bytes.fill(static_cast<std::uint8_t>(value));
    EXPECT_EQ(id_text(bytes).find_first_of("ILOU"), std::string::npos);
    EXPECT_EQ(parse_id_prefix(id_text(bytes), "id"), id_text(bytes));
  }
}

TEST(Id, WhatIsTypedIsReadKindly) {
  EXPECT_EQ(parse_id_prefix("7k2m", "session"), "7K2M");
  EXPECT_EQ(parse_id_prefix("oOiIlL", "session"), "001111");
}

TEST(Id, AnythingElseIsNoId) {
  for (const std::string text : {"", "abc", "7K2-", "7K2U", "7K2 M", "0123456789ABCDEFG", "żółw", "%___"}) {
    EXPECT_ERROR(parse_id_prefix(text, "session"), ErrorCode::InvalidInput);
  }
}

TEST(Id, KindsAreTypes) {
  static_assert(!std::is_same_v<CaseId, PersonId>);
  EXPECT_TRUE(CaseId().empty());
  EXPECT_EQ(CaseId(IdBytes{}).str(), "0000000000000000");
  EXPECT_LT(CaseId("A"), CaseId("B"));
}

}  // namespace
}  // namespace attune::domain
