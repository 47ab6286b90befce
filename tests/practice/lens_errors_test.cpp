// SPDX-License-Identifier: Apache-2.0
// An error, an empty list and an order are outputs too: none of them may depend on what is private.
#include "practice/lens_case.h"

namespace attune::test {
namespace {

using domain::Lens;

class LensErrorsTest : public LensCase {};

TEST_F(LensErrorsTest, ACaseIsNotThereForWhoIsNoMember) {
  for (const Lens& lens :
       {Lens::room(people("D")), Lens::room(people("A,D")), Lens::home(people("A,B,C,D")), Lens::release(k_d)}) {
    EXPECT_ERROR(show(lens), ErrorCode::NotFound);
  }
}

TEST_F(LensErrorsTest, ListsAreEmptyForWhoIsNoMember) {
  for (const Lens& lens : {Lens::room(people("D")), Lens::room(people("A,D")), Lens::release(k_d)}) {
    EXPECT_TRUE(practice::list_policy(*m_practice, m_case, lens).empty());
    EXPECT_TRUE(practice::list_consents(*m_practice, m_case, lens).empty());
    EXPECT_TRUE(practice::list_screens(*m_practice, m_case, lens).empty());
    EXPECT_TRUE(practice::list_willing(*m_practice, m_case, lens).empty());
    EXPECT_TRUE(practice::list_sessions(*m_practice, m_case, lens).empty());
  }
}

TEST_F(LensErrorsTest, ThatThereAreCasesIsTheCliniciansToKnow) {
  std::vector<Lens> lenses = rooms_and_homes();
  lenses.push_back(Lens::release(k_a));
  for (const Lens& lens : lenses) {
    EXPECT_TRUE(practice::list_couples(*m_practice, lens).empty());
    for (const auto status :
         {domain::Status::Enquiry, domain::Status::Active, domain::Status::Paused, domain::Status::Closed}) {
      EXPECT_TRUE(practice::list_couples(*m_practice, lens, status).empty());
    }
  }
  EXPECT_EQ(practice::list_couples(*m_practice, Lens::clinician()).size(), 1U);
}

TEST_F(LensErrorsTest, NoLensFailsWhereTheCliniciansSucceeds) {
  const auto empty = add_case(*m_practice, "C-015", 3);
  const auto enquiry = add_case(*m_practice, "C-016", 3);
  practice::CoupleEdit edit;
  edit.enquiry.emplace(domain::EnquiryCard{date("2026-03-01"), {}, {}, {}, {}, {}, {}, {}, {}});
  practice::edit_couple(*m_practice, enquiry, edit);
  const auto closed = add_case(*m_practice, "C-017", 3);
  practice::close_couple(*m_practice, closed);
  std::vector<Lens> lenses = rooms_and_homes();
  for (const domain::Letter letter : {k_a, k_b, k_c}) {
    lenses.push_back(Lens::release(letter));
  }
  for (const domain::CaseId& couple : {m_case, empty, enquiry, closed}) {
    for (const Lens& lens : lenses) {
      EXPECT_NO_THROW(practice::show_couple(*m_practice, couple, lens));
      EXPECT_NO_THROW(practice::list_policy(*m_practice, couple, lens));
      EXPECT_NO_THROW(practice::list_consents(*m_practice, couple, lens));
      EXPECT_NO_THROW(practice::list_screens(*m_practice, couple, lens));
      EXPECT_NO_THROW(practice::list_willing(*m_practice, couple, lens));
      EXPECT_NO_THROW(practice::list_sessions(*m_practice, couple, lens));
    }
  }
}

TEST_F(LensErrorsTest, ThePersonOfAReleaseMayHaveNothing) {
  const auto id = add_case(*m_practice, "C-015", 2);
  EXPECT_TRUE(practice::list_sessions(*m_practice, id, Lens::release(k_b)).empty());
  EXPECT_EQ(practice::show_couple(*m_practice, id, Lens::release(k_b)).row.partners.size(), 1U);
}

TEST_F(LensErrorsTest, NobodyIsNoLens) {
  EXPECT_ERROR(Lens::room({}), ErrorCode::InvalidInput);
  EXPECT_ERROR(Lens::home({}), ErrorCode::InvalidInput);
}

}  // namespace
}  // namespace attune::test
