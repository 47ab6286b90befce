// SPDX-License-Identifier: Apache-2.0
#include "domain/words.h"

#include "domain/safeguards.h"
#include "domain/session.h"
#include "support/errors.h"

#include <set>

namespace attune::domain {
namespace {

template <class E>
class WordsTest : public ::testing::Test {};
using Enums = ::testing::Types<Status, PolicyKind, NamesMode, Urgency, Role, ConsentState, ScreenKind, ScreenOutcome,
                               SessionKind, SessionState, Place>;
TYPED_TEST_SUITE(WordsTest, Enums);

TYPED_TEST(WordsTest, EveryValueHasAWordOfItsOwn) {
  std::set<std::string_view> words;
  std::set<TypeParam> values;
  for (const auto& [value, text] : Words<TypeParam>::table) {
    EXPECT_EQ(parse_word<TypeParam>(text, "field"), value);
    EXPECT_EQ(word(value), text);
    EXPECT_FALSE(text.empty());
    words.insert(text);
    values.insert(value);
  }
  EXPECT_EQ(words.size(), Words<TypeParam>::table.size());
  EXPECT_EQ(values.size(), Words<TypeParam>::table.size());
}

TYPED_TEST(WordsTest, AnyOtherWordIsRefused) {
  for (const std::string text : {"", "Active", "joint ", "nonsense"}) {
    EXPECT_ERROR(parse_word<TypeParam>(text, "field"), ErrorCode::InvalidInput);
  }
}

}  // namespace
}  // namespace attune::domain
