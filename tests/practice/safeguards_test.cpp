// SPDX-License-Identifier: Apache-2.0
#include "practice/safeguards.h"

#include "support/errors.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

namespace attune::test {
namespace {

using domain::ConsentState;
using domain::Lens;

class SafeguardsTest : public ::testing::Test {
 protected:
  practice::NewConsent touch(ConsentState state) {
    practice::NewConsent consent;
    consent.partner = k_a;
    consent.kind = 4;
    consent.scope = "SF1";
    consent.state = state;
    return consent;
  }
  PracticeFolder m_practice;
  domain::CaseId m_case = add_case(*m_practice, "C-1");
};

TEST_F(SafeguardsTest, ThePolicyIsSignedByAllOnlyWhenEveryClientSignedTheKindInForce) {
  EXPECT_FALSE(practice::policy_signed_by_all(*m_practice, m_case));
  practice::sign_policy(*m_practice, m_case, k_a);
  EXPECT_FALSE(practice::policy_signed_by_all(*m_practice, m_case));
  const auto signature = practice::sign_policy(*m_practice, m_case, k_b);
  EXPECT_EQ(signature.seen_by, people("A,B"));
  EXPECT_TRUE(practice::policy_signed_by_all(*m_practice, m_case));
  practice::CoupleEdit edit;
  edit.policy = domain::PolicyKind::Limited;
  practice::edit_couple(*m_practice, m_case, edit);
  EXPECT_FALSE(practice::policy_signed_by_all(*m_practice, m_case));
  EXPECT_ERROR(practice::sign_policy(*m_practice, m_case, domain::Letter('C')), ErrorCode::NotFound);
}

TEST_F(SafeguardsTest, ANewTextIsANewVersionAndTheSignedOneIsKept) {
  EXPECT_EQ(practice::sign_policy(*m_practice, m_case, k_a).version, 1);
  practice::set_practice(*m_practice, "policy-individual", text("New words."));
  EXPECT_EQ(practice::current_policy(*m_practice, domain::PolicyKind::Individual).version, 2);
  EXPECT_EQ(practice::sign_policy(*m_practice, m_case, k_a).version, 2);
  EXPECT_EQ(practice::list_policy(*m_practice, m_case, Lens::clinician()).size(), 2U);
}

TEST_F(SafeguardsTest, ConsentToTouchNamesItsStepAndIsWithdrawnOnlyAfterGiving) {
  auto without = touch(ConsentState::Given);
  without.scope.reset();
  EXPECT_ERROR(practice::record_consent(*m_practice, m_case, without), ErrorCode::InvalidInput);
  EXPECT_ERROR(practice::record_consent(*m_practice, m_case, touch(ConsentState::Withdrawn)), ErrorCode::NotPermitted);
  practice::record_consent(*m_practice, m_case, touch(ConsentState::Given));
  practice::record_consent(*m_practice, m_case, touch(ConsentState::Withdrawn));
  EXPECT_ERROR(practice::record_consent(*m_practice, m_case, touch(ConsentState::Withdrawn)), ErrorCode::NotPermitted);
  const auto list = practice::list_consents(*m_practice, m_case, Lens::clinician());
  ASSERT_EQ(list.size(), 2U);
  EXPECT_EQ(list[0].consent.state, ConsentState::Withdrawn);
  EXPECT_TRUE(list[0].current);
  EXPECT_FALSE(list[1].current);
}

TEST_F(SafeguardsTest, AScreenIsDueAgainAfterNinetyDaysAndTheLatestOfAKindCounts) {
  practice::NewScreen screen;
  screen.partner = k_a;
  screen.date = date("2026-01-01");
  EXPECT_EQ(practice::record_screen(*m_practice, m_case, screen).next_due, date("2026-04-01"));
  screen.date = date("2025-12-01");
  practice::record_screen(*m_practice, m_case, screen);
  const auto list = practice::list_screens(*m_practice, m_case, Lens::clinician());
  ASSERT_EQ(list.size(), 2U);
  EXPECT_EQ(list[0].screen.date, date("2026-01-01"));
  EXPECT_TRUE(list[0].current);
  EXPECT_FALSE(list[1].current);
}

TEST_F(SafeguardsTest, WillingnessIsOfOnePersonForAPairWithThem) {
  practice::NewWilling willing;
  willing.partner = k_a;
  willing.pair = people("A,B");
  EXPECT_EQ(practice::record_willing(*m_practice, m_case, willing).date, date("2026-03-05"));
  willing.pair = people("B");
  EXPECT_ERROR(practice::record_willing(*m_practice, m_case, willing), ErrorCode::InvalidInput);
  willing.pair = people("A,C");
  EXPECT_ERROR(practice::record_willing(*m_practice, m_case, willing), ErrorCode::NotFound);
  willing.partner = k_b;
  willing.pair = people("A,C");
  EXPECT_ERROR(practice::record_willing(*m_practice, m_case, willing), ErrorCode::InvalidInput);
}

}  // namespace
}  // namespace attune::test
