// SPDX-License-Identifier: Apache-2.0
#include "practice/casework.h"

#include "support/errors.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

namespace attune::test {
namespace {

using domain::Lens;

class CaseworkTest : public ::testing::Test {
 protected:
  std::size_t goals(const Lens& lens) { return practice::list_goals(*m_practice, m_case, lens).size(); }
  domain::Confidence tell(std::string_view told = "2026-03-05") {
    return practice::add_confidence(*m_practice, m_case, {k_a, text("A fact"), {}, {}, {}, date(told)});
  }
  static std::vector<Lens> others() {
    std::vector<Lens> all;
    for (const char* letters : {"A", "B", "A,B"}) {
      all.push_back(Lens::room(people(letters)));
      all.push_back(Lens::home(people(letters)));
    }
    all.push_back(Lens::release(k_a));
    all.push_back(Lens::release(k_b));
    return all;
  }

  PracticeFolder m_practice;
  domain::CaseId m_case = add_case(*m_practice, "C-1");
};

TEST_F(CaseworkTest, ASharedGoalIsForThoseWhoAreMembersThatDay) {
  practice::add_goal(*m_practice, m_case, text("Mine"), false);
  const auto goal = practice::add_goal(*m_practice, m_case, text("Ours"), true);
  EXPECT_EQ(goal.seen_by, people("A,B"));
  EXPECT_EQ(goals(Lens::clinician()), 2U);
  EXPECT_EQ(goals(Lens::room(people("A,B"))), 1U);
  EXPECT_EQ(goals(Lens::room(people("A"))), 1U);
  practice::CoupleEdit edit;
  practice::NewPartner joining;
  joining.name = text("Jo Park");
  edit.joining = {joining};
  practice::edit_couple(*m_practice, m_case, edit);
  EXPECT_EQ(goals(Lens::room(people("A,B,C"))), 0U) << "whoever joins later inherits nothing";
  EXPECT_EQ(goals(Lens::room(people("C"))), 0U);
  EXPECT_EQ(practice::edit_goal(*m_practice, m_case, goal.id.str(), {text("Ours, in other words"), {}}).seen_by,
            people("A,B"))
      << "other words are not another sharing";
  practice::edit_goal(*m_practice, m_case, goal.id.str(), {{}, true});
  EXPECT_EQ(goals(Lens::room(people("A,B,C"))), 1U);
  practice::edit_goal(*m_practice, m_case, goal.id.str(), {{}, false});
  EXPECT_EQ(goals(Lens::room(people("A,B"))), 0U);
}

TEST_F(CaseworkTest, AClosedGoalIsReadAndNotChanged) {
  const auto goal = practice::add_goal(*m_practice, m_case, text("Ours"), true);
  EXPECT_EQ(practice::close_goal(*m_practice, m_case, goal.id.str().substr(0, 8), date("2026-03-09")).closed,
            date("2026-03-09"));
  EXPECT_EQ(goals(Lens::room(people("A,B"))), 1U);
  EXPECT_ERROR(practice::close_goal(*m_practice, m_case, goal.id.str()), ErrorCode::NotPermitted);
  EXPECT_ERROR(practice::edit_goal(*m_practice, m_case, goal.id.str(), {text("Other"), {}}), ErrorCode::NotPermitted);
  EXPECT_ERROR(practice::edit_goal(*m_practice, m_case, goal.id.str(), {{}, false}), ErrorCode::NotPermitted);
}

TEST_F(CaseworkTest, GoalsHaveWordsAndAreOfTheirCase) {
  EXPECT_ERROR(practice::add_goal(*m_practice, m_case, text(""), false), ErrorCode::InvalidInput);
  const auto goal = practice::add_goal(*m_practice, m_case, text("Ours"), true);
  EXPECT_ERROR(practice::edit_goal(*m_practice, m_case, goal.id.str(), {text(""), {}}), ErrorCode::InvalidInput);
  const domain::CaseId other = add_case(*m_practice, "C-2");
  EXPECT_ERROR(practice::close_goal(*m_practice, other, goal.id.str()), ErrorCode::NotFound);
  EXPECT_ERROR(practice::close_goal(*m_practice, m_case, "0000"), ErrorCode::NotFound);
}

TEST_F(CaseworkTest, WithAConfidenceStandsThePolicyOfThatDay) {
  EXPECT_FALSE(tell().policy);
  practice::sign_policy(*m_practice, m_case, k_a, date("2026-02-01"));
  practice::sign_policy(*m_practice, m_case, k_b, date("2026-02-01"));
  practice::set_practice(*m_practice, "policy-limited", text("New words."));
  practice::CoupleEdit edit;
  edit.policy = domain::PolicyKind::Limited;
  practice::edit_couple(*m_practice, m_case, edit);
  const auto signed_later = practice::sign_policy(*m_practice, m_case, k_a, date("2026-03-01"));
  EXPECT_FALSE(tell("2026-01-31").policy);
  const auto before = tell("2026-02-28");
  EXPECT_EQ(before.policy, domain::PolicyKind::Individual);
  EXPECT_EQ(before.policy_version, 1);
  const auto after = tell("2026-03-01");
  EXPECT_EQ(after.policy, domain::PolicyKind::Limited);
  EXPECT_EQ(after.policy_version, signed_later.version);
  EXPECT_EQ(practice::list_confidences(*m_practice, m_case, Lens::clinician()).front().told, date("2026-03-05"));
}

TEST_F(CaseworkTest, AConfidenceIsChangedClosedAndThenLeft) {
  practice::NewConfidence what{k_a, text("A fact"), text("Nobody"), text("Not to tell"), date("2026-04-01"), {}};
  const std::string id = practice::add_confidence(*m_practice, m_case, what).id.str();
  practice::ConfidenceEdit edit;
  edit.who_knows.emplace(std::nullopt);
  edit.agreed.emplace(text("To tell in April"));
  practice::edit_confidence(*m_practice, m_case, k_a, id, edit);
  const auto kept = practice::list_confidences(*m_practice, m_case, Lens::clinician()).front();
  EXPECT_EQ(kept.fact, text("A fact"));
  EXPECT_FALSE(kept.who_knows);
  EXPECT_EQ(kept.agreed, text("To tell in April"));
  EXPECT_EQ(kept.look_again, date("2026-04-01"));
  EXPECT_ERROR(practice::close_confidence(*m_practice, m_case, k_b, id), ErrorCode::NotFound);
  EXPECT_EQ(practice::close_confidence(*m_practice, m_case, k_a, id).closed, date("2026-03-05"));
  EXPECT_ERROR(practice::close_confidence(*m_practice, m_case, k_a, id), ErrorCode::NotPermitted);
  EXPECT_ERROR(practice::edit_confidence(*m_practice, m_case, k_a, id, edit), ErrorCode::NotPermitted);
  what.fact = text("");
  EXPECT_ERROR(practice::add_confidence(*m_practice, m_case, what), ErrorCode::InvalidInput);
  what.partner = domain::Letter('C');
  EXPECT_ERROR(practice::add_confidence(*m_practice, m_case, what), ErrorCode::NotFound);
}

TEST_F(CaseworkTest, TheMedicalMatterIsDatedLinesNewestFirst) {
  practice::add_medical_line(*m_practice, m_case, k_a, text("Later"), date("2026-03-04"));
  practice::add_medical_line(*m_practice, m_case, k_b, text("Earlier"), date("2026-03-03"));
  const auto lines = practice::list_medical_lines(*m_practice, m_case, Lens::clinician());
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].words, text("Later"));
  EXPECT_EQ(lines[1].about, k_b);
  EXPECT_ERROR(practice::add_medical_line(*m_practice, m_case, k_a, text("")), ErrorCode::InvalidInput);
  EXPECT_ERROR(practice::add_medical_line(*m_practice, m_case, domain::Letter('C'), text("A line")),
               ErrorCode::NotFound);
}

TEST_F(CaseworkTest, WhatIsTheCliniciansIsThereForNobodyElse) {
  practice::add_goal(*m_practice, m_case, text("Mine"), false);
  tell();
  practice::add_medical_line(*m_practice, m_case, k_a, text("A line"));
  for (const Lens& lens : others()) {
    EXPECT_EQ(goals(lens), 0U);
    EXPECT_TRUE(practice::list_confidences(*m_practice, m_case, lens).empty());
    EXPECT_TRUE(practice::list_medical_lines(*m_practice, m_case, lens).empty());
  }
  EXPECT_EQ(goals(Lens::clinician()), 1U);
  EXPECT_EQ(practice::list_confidences(*m_practice, m_case, Lens::clinician()).size(), 1U);
  EXPECT_EQ(practice::list_medical_lines(*m_practice, m_case, Lens::clinician()).size(), 1U);
}

TEST_F(CaseworkTest, ASharedGoalIsNoPersonsOwnToTakeAway) {
  practice::add_goal(*m_practice, m_case, text("Ours"), true);
  EXPECT_EQ(goals(Lens::release(k_a)), 0U) << "what is joint wants everybody's word";
}

}  // namespace
}  // namespace attune::test
