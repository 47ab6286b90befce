// SPDX-License-Identifier: Apache-2.0
#include "practice/couples.h"

#include "support/errors.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

namespace attune::test {
namespace {

using domain::Lens;
using domain::Status;

class CouplesTest : public ::testing::Test {
 protected:
  PracticeFolder m_practice;
};

practice::NewCouple couple_of(const std::string& code, const std::vector<std::string>& names) {
  practice::NewCouple couple;
  couple.code = code;
  for (const std::string& name : names) {
    practice::NewPartner partner;
    partner.name = text(name);
    couple.partners.push_back(partner);
  }
  return couple;
}

TEST_F(CouplesTest, LettersFollowTheOrderAndTheTogetherNameIsTheFirstWord) {
  const auto row = practice::add_couple(*m_practice, couple_of("C-014", {"Zoë Łukasiewicz-O’Neill", "Daniel Reyes"}));
  ASSERT_EQ(row.partners.size(), 2U);
  EXPECT_EQ(row.partners[0].letter, k_a);
  EXPECT_EQ(row.partners[0].name, text("Zoë Łukasiewicz-O’Neill"));
  EXPECT_EQ(row.partners[0].display_name, text("Zoë"));
  EXPECT_EQ(row.status, Status::Active);
  EXPECT_EQ(row.opened, date("2026-03-05"));
}

TEST_F(CouplesTest, CodesAreTakenWhateverTheirCase) {
  add_case(*m_practice, "C-014");
  EXPECT_ERROR(practice::add_couple(*m_practice, couple_of("c-014", {"X"})), ErrorCode::AlreadyExists);
  EXPECT_EQ(practice::find_couple(*m_practice, "c-014"), practice::find_couple(*m_practice, "C-014"));
  EXPECT_ERROR(practice::find_couple(*m_practice, "C-015"), ErrorCode::NotFound);
  EXPECT_ERROR(practice::add_couple(*m_practice, couple_of("C 14", {"X"})), ErrorCode::InvalidInput);
}

TEST_F(CouplesTest, WithoutACodeTheNextNumberIsGiven) {
  EXPECT_EQ(practice::add_couple(*m_practice, couple_of("", {"X"})).code, "C-001");
  add_case(*m_practice, "C-041");
  add_case(*m_practice, "Other-900");
  EXPECT_EQ(practice::add_couple(*m_practice, couple_of("", {"X"})).code, "C-042");
}

TEST_F(CouplesTest, OneToFourPeopleWithNames) {
  EXPECT_ERROR(practice::add_couple(*m_practice, couple_of("C-1", {})), ErrorCode::InvalidInput);
  EXPECT_ERROR(practice::add_couple(*m_practice, couple_of("C-1", {"a", "b", "c", "d", "e"})), ErrorCode::InvalidInput);
  EXPECT_ERROR(practice::add_couple(*m_practice, couple_of("C-1", {"a", ""})), ErrorCode::InvalidInput);
  EXPECT_EQ(practice::list_couples(*m_practice, Lens::clinician()).size(), 0U);
  practice::add_couple(*m_practice, couple_of("C-1", {"a", "b", "c", "d"}));
  practice::add_couple(*m_practice, couple_of("C-2", {"a"}));
  EXPECT_EQ(practice::list_couples(*m_practice, Lens::clinician()).size(), 2U);
}

TEST_F(CouplesTest, ListsByCodeWithNumbersAsNumbers) {
  for (const char* code : {"C-10", "C-9", "B-100", "C-009a"}) {
    add_case(*m_practice, code, 1);
  }
  std::vector<std::string> codes;
  for (const auto& row : practice::list_couples(*m_practice, Lens::clinician())) {
    codes.push_back(row.code);
  }
  EXPECT_EQ(codes, (std::vector<std::string>{"B-100", "C-9", "C-009a", "C-10"}));
}

TEST_F(CouplesTest, StatusMovesAndRefusesWhatMakesNoSense) {
  const auto id = add_case(*m_practice, "C-1");
  EXPECT_ERROR(practice::reopen_couple(*m_practice, id), ErrorCode::NotPermitted);
  EXPECT_EQ(practice::pause_couple(*m_practice, id).status, Status::Paused);
  EXPECT_ERROR(practice::pause_couple(*m_practice, id), ErrorCode::NotPermitted);
  EXPECT_EQ(practice::reopen_couple(*m_practice, id).status, Status::Active);
  const auto closed = practice::close_couple(*m_practice, id);
  EXPECT_EQ(closed.status, Status::Closed);
  EXPECT_EQ(closed.closed, date("2026-03-05"));
  EXPECT_EQ(practice::list_couples(*m_practice, Lens::clinician(), Status::Active).size(), 0U);
  EXPECT_EQ(practice::list_couples(*m_practice, Lens::clinician(), Status::Closed).size(), 1U);
  EXPECT_FALSE(practice::reopen_couple(*m_practice, id).closed.has_value());
}

TEST_F(CouplesTest, EditChangesWhatItNamesAndKeepsTheRest) {
  const auto id = add_case(*m_practice, "C-1");
  practice::CoupleEdit edit;
  practice::PartnerEdit maya;
  maya.letter = k_a;
  maya.pronouns = std::optional(text("she/her"));
  maya.alone_name = std::optional(text("M."));
  edit.partners.push_back(maya);
  edit.relationship = std::optional(text("married, two homes"));
  domain::ContactCard card;
  card.letter = k_b;
  card.phone = text("555-0100");
  edit.contacts.push_back(card);
  edit.concerns.push_back({k_a, text("We stopped touching."), people("A,B")});
  edit.care = std::vector<domain::CareContact>{{{}, k_b, text("Dr Vance"), text("GP"), std::nullopt, std::nullopt}};
  practice::edit_couple(*m_practice, id, edit);
  const auto view = practice::show_couple(*m_practice, id, Lens::clinician());
  EXPECT_EQ(view.row.partners[0].pronouns, text("she/her"));
  EXPECT_EQ(view.row.partners[0].alone_name, text("M."));
  EXPECT_EQ(view.row.partners[0].name, text("Maya Ortiz"));
  EXPECT_EQ(view.relationship, text("married, two homes"));
  ASSERT_EQ(view.contacts.size(), 1U);
  EXPECT_EQ(view.contacts[0].phone, text("555-0100"));
  ASSERT_EQ(view.care.size(), 1U);
  ASSERT_EQ(view.concerns.size(), 1U);
  practice::CoupleEdit away;
  maya = practice::PartnerEdit();
  maya.letter = k_a;
  maya.pronouns = std::optional<domain::Text>();
  away.partners.push_back(maya);
  away.concerns.push_back({k_a, text(""), {}});
  practice::edit_couple(*m_practice, id, away);
  const auto after = practice::show_couple(*m_practice, id, Lens::clinician());
  EXPECT_FALSE(after.row.partners[0].pronouns.has_value());
  EXPECT_TRUE(after.concerns.empty());
  EXPECT_EQ(after.contacts.size(), 1U);
}

TEST_F(CouplesTest, ATogetherNameGoesAlongOnlyWhenItWasTheFirstWord) {
  const auto id = add_case(*m_practice, "C-1");
  practice::CoupleEdit edit;
  practice::PartnerEdit maya;
  maya.letter = k_a;
  maya.name = text("Mara Ortiz");
  edit.partners = {maya};
  EXPECT_EQ(practice::edit_couple(*m_practice, id, edit).partners[0].display_name, text("Mara"));
  maya.display_name = text("Mo");
  edit.partners = {maya};
  practice::edit_couple(*m_practice, id, edit);
  maya.display_name.reset();
  maya.name = text("Maya Ortiz");
  edit.partners = {maya};
  EXPECT_EQ(practice::edit_couple(*m_practice, id, edit).partners[0].display_name, text("Mo"));
}

TEST_F(CouplesTest, EditIsAllOrNothing) {
  const auto id = add_case(*m_practice, "C-1");
  add_case(*m_practice, "C-2");
  practice::CoupleEdit edit;
  edit.code = "C-2";
  edit.relationship = std::optional(text("changed"));
  EXPECT_ERROR(practice::edit_couple(*m_practice, id, edit), ErrorCode::AlreadyExists);
  edit.code.reset();
  edit.contacts.resize(1);
  edit.contacts[0].letter = domain::Letter('D');
  EXPECT_ERROR(practice::edit_couple(*m_practice, id, edit), ErrorCode::NotFound);
  EXPECT_FALSE(practice::show_couple(*m_practice, id, Lens::clinician()).relationship.has_value());
}

TEST_F(CouplesTest, LettersAreNeverGivenTwice) {
  const auto id = add_case(*m_practice, "C-1");
  practice::CoupleEdit leaves;
  practice::PartnerEdit daniel;
  daniel.letter = k_b;
  daniel.left = std::optional(date("2026-03-05"));
  leaves.partners = {daniel};
  practice::edit_couple(*m_practice, id, leaves);
  practice::CoupleEdit joins;
  practice::NewPartner jo;
  jo.name = text("Jo Park");
  joins.joining = {jo};
  const auto row = practice::edit_couple(*m_practice, id, joins);
  ASSERT_EQ(row.partners.size(), 2U);
  EXPECT_EQ(row.partners[1].letter, domain::Letter('C'));
  EXPECT_EQ(practice::members_of(*m_practice, id), people("A,C"));
}

TEST_F(CouplesTest, FindsByAnyWordOfAnyNameWithoutAccents) {
  practice::add_couple(*m_practice, couple_of("C-1", {"Zoë Łukasiewicz-O’Neill"}));
  practice::add_couple(*m_practice, couple_of("C-2", {"Daniel Reyes"}));
  const auto found = [&](std::string_view typed) {
    std::vector<std::string> codes;
    for (const auto& row : practice::find_couples(*m_practice, typed)) {
      codes.push_back(row.code);
    }
    return codes;
  };
  EXPECT_EQ(found("lukas"), std::vector<std::string>{"C-1"});
  EXPECT_EQ(found("ZOE ONEILL"), std::vector<std::string>{});
  EXPECT_EQ(found("zoe neill"), std::vector<std::string>{"C-1"});
  EXPECT_EQ(found("c-2"), std::vector<std::string>{"C-2"});
  EXPECT_EQ(found("asiewicz"), std::vector<std::string>{});
  EXPECT_EQ(found("").size(), 2U);
}

}  // namespace
}  // namespace attune::test
