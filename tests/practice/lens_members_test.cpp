// SPDX-License-Identifier: Apache-2.0
// Who comes later inherits nothing; who leaves takes along what is theirs.
#include "practice/lens_case.h"

namespace attune::test {
namespace {

using domain::Lens;

class LensMembersTest : public LensCase {
 protected:
  void join(const std::string& name) {
    practice::CoupleEdit edit;
    practice::NewPartner partner;
    partner.name = text(name);
    edit.joining = {partner};
    practice::edit_couple(*m_practice, m_case, edit);
  }

  void leave(domain::Letter letter) {
    practice::CoupleEdit edit;
    practice::PartnerEdit partner;
    partner.letter = letter;
    partner.left.emplace(date("2026-03-05"));
    edit.partners = {partner};
    practice::edit_couple(*m_practice, m_case, edit);
  }
};

TEST_F(LensMembersTest, WhoJoinsLaterInheritsNothing) {
  practice::CoupleEdit edit;
  edit.concerns = {{k_c, text("Concern of C for all"), people("A,B,C")}};
  practice::edit_couple(*m_practice, m_case, edit);
  const std::string before = dump(practice::list_sessions(*m_practice, m_case, Lens::room(people("A,B,C"))));
  join("Dana Late");
  for (const char* letters : {"D", "A,D", "A,B,C,D"}) {
    const Lens lens = Lens::room(people(letters));
    const auto view = show(lens);
    EXPECT_EQ(view.row.partners.size(), 4U);
    EXPECT_EQ(view.relationship, text("Relationship words"));
    EXPECT_TRUE(view.concerns.empty()) << letters;
    EXPECT_TRUE(view.signatures.empty()) << letters;
    EXPECT_TRUE(view.care.empty()) << letters;
    EXPECT_FALSE(view.last_held) << letters;
    EXPECT_FALSE(view.next_planned) << letters;
    EXPECT_TRUE(practice::list_policy(*m_practice, m_case, lens).empty()) << letters;
    EXPECT_TRUE(practice::list_sessions(*m_practice, m_case, lens).empty()) << letters;
  }
  EXPECT_EQ(dump(practice::list_sessions(*m_practice, m_case, Lens::room(people("A,B,C")))), before);
  EXPECT_EQ(show(Lens::room(people("A,B"))).concerns.size(), 2U);
}

TEST_F(LensMembersTest, WhatIsSharedAfterJoiningIsSeen) {
  join("Dana Late");
  practice::CoupleEdit edit;
  edit.concerns = {{k_a, text("Concern of A for D too"), people("A,D")}};
  practice::edit_couple(*m_practice, m_case, edit);
  practice::sign_policy(*m_practice, m_case, k_d);
  EXPECT_EQ(show(Lens::room(people("D"))).concerns.size(), 1U);
  EXPECT_EQ(show(Lens::room(people("A,D"))).concerns.size(), 1U);
  EXPECT_EQ(show(Lens::room(people("A,B,D"))).concerns.size(), 0U);
  EXPECT_EQ(practice::list_policy(*m_practice, m_case, Lens::room(people("D"))).size(), 1U);
  EXPECT_EQ(practice::list_policy(*m_practice, m_case, Lens::room(people("A"))).size(), 3U);
}

TEST_F(LensMembersTest, WhoLeftIsInNoRoom) {
  leave(k_b);
  EXPECT_ERROR(show(Lens::room(people("B"))), ErrorCode::NotFound);
  EXPECT_ERROR(show(Lens::room(people("A,B"))), ErrorCode::NotFound);
  EXPECT_ERROR(show(Lens::home(people("A,B"))), ErrorCode::NotFound);
  const auto room = show(Lens::room(people("A")));
  EXPECT_EQ(room.row.partners.size(), 2U);
  EXPECT_TRUE(room.former.empty());
  EXPECT_EQ(show(Lens::clinician()).former.size(), 1U);
  EXPECT_EQ(practice::members_of(*m_practice, m_case), people("A,C"));
}

TEST_F(LensMembersTest, WhoLeftHasTheirOwnFile) {
  leave(k_b);
  const auto view = show(Lens::release(k_b));
  EXPECT_TRUE(view.row.partners.empty());
  ASSERT_EQ(view.former.size(), 1U);
  EXPECT_EQ(view.former.front().name, text("Full name B"));
  EXPECT_EQ(view.concerns.size(), 1U);
  EXPECT_TRUE(show(Lens::release(k_a)).former.empty());
}

TEST_F(LensMembersTest, ALetterIsNeverGivenTwice) {
  leave(k_c);
  join("Dana Late");
  EXPECT_EQ(practice::members_of(*m_practice, m_case), people("A,B,D"));
  EXPECT_TRUE(practice::list_sessions(*m_practice, m_case, Lens::room(people("A,D"))).empty());
}

TEST_F(LensMembersTest, WhatIsSharedWithSomebodyWhoIsNoMemberIsRefused) {
  practice::CoupleEdit edit;
  edit.concerns = {{k_a, text("Words"), people("A,D")}};
  EXPECT_ERROR(practice::edit_couple(*m_practice, m_case, edit), ErrorCode::InvalidInput);
}

}  // namespace
}  // namespace attune::test
