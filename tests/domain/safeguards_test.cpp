// SPDX-License-Identifier: Apache-2.0
#include "domain/safeguards.h"

#include "support/errors.h"

#include <set>

namespace attune::domain {
namespace {

TEST(Consent, KindsAreC1ToC13) {
  std::set<std::string_view> meanings;
  for (int kind = 1; kind <= k_consent_kinds; ++kind) {
    EXPECT_EQ(parse_consent_kind(consent_kind_text(kind), "kind"), kind);
    EXPECT_FALSE(consent_kind_meaning(kind).empty());
    meanings.insert(consent_kind_meaning(kind));
  }
  EXPECT_EQ(k_consent_kinds, 13);
  EXPECT_EQ(meanings.size(), 13U);
  for (const std::string text : {"", "C", "C0", "C14", "c4", "4", "C04", "C4 ", "C4x"}) {
    EXPECT_ERROR(parse_consent_kind(text, "kind"), ErrorCode::InvalidInput);
  }
}

TEST(Scope, HoldsNoClientText) {
  for (const std::string text : {"SF1", "E7", "sf-10", "a"}) {
    EXPECT_EQ(parse_scope(text, "scope"), text);
  }
  for (const std::string text : {"", "what Maya said", "SF1\n", "żółw", "SF1;", "0123456789012345678901234"}) {
    EXPECT_ERROR(parse_scope(text, "scope"), ErrorCode::InvalidInput);
  }
}

TEST(Touch, AgesAreThoseOfTheRules) {
  EXPECT_EQ(k_screen_days, 90);
  EXPECT_EQ(k_willing_days, 30);
}

}  // namespace
}  // namespace attune::domain
