// SPDX-License-Identifier: Apache-2.0
// A release is one person's own file: nothing of another's, nothing joint.
#include "practice/lens_case.h"

namespace attune::test {
namespace {

using domain::Lens;

class LensReleaseTest : public LensCase {};

TEST_F(LensReleaseTest, ShowsThatPersonsOwn) {
  const std::string all = everything(Lens::release(k_a));
  for (const char* what : {"Full name A", "Together name A", "Together pronouns A", "Contact phone A",
                           "Contact email A", "Care name A", "Concern of A for A", "2026-03-03", "Other A"}) {
    EXPECT_TRUE(contains(all, what)) << what;
  }
  EXPECT_EQ(practice::list_sessions(*m_practice, m_case, Lens::release(k_a)).size(), 1U);
  EXPECT_EQ(practice::list_policy(*m_practice, m_case, Lens::release(k_a)).size(), 1U);
}

TEST_F(LensReleaseTest, ShowsNoScreenWillingnessOrConsentNotEvenOnesOwn) {
  for (const domain::Letter letter : {k_a, k_b, k_c}) {
    const Lens lens = Lens::release(letter);
    EXPECT_TRUE(practice::list_screens(*m_practice, m_case, lens).empty());
    EXPECT_TRUE(practice::list_willing(*m_practice, m_case, lens).empty());
    EXPECT_TRUE(practice::list_consents(*m_practice, m_case, lens).empty());
    EXPECT_FALSE(contains(everything(lens), "How "));
  }
}

TEST_F(LensReleaseTest, ShowsNothingThatTheClinicianKeepsForHerself) {
  for (const domain::Letter letter : {k_a, k_b, k_c}) {
    const std::string all = everything(Lens::release(letter));
    for (const char* what : {"Remark", "Confidence", "Medical", "Gate reason", "Goal"}) {
      EXPECT_FALSE(contains(all, what)) << what << " released to " << letter.str();
    }
  }
}

TEST_F(LensReleaseTest, ShowsNothingOfOthers) {
  for (const domain::Letter letter : {k_a, k_b, k_c}) {
    const std::string all = everything(Lens::release(letter));
    for (const domain::Letter other : {k_a, k_b, k_c}) {
      if (other == letter) {
        continue;
      }
      for (const char* what : {"Full name ", "Together name ", "Alone name ", "Nickname ", "Together pronouns ",
                               "Contact phone ", "Care name ", "Concern of ", "How "}) {
        EXPECT_FALSE(contains(all, what + other.str())) << what << other.str() << " released to " << letter.str();
      }
    }
  }
}

TEST_F(LensReleaseTest, ShowsNothingJoint) {
  for (const domain::Letter letter : {k_a, k_b, k_c}) {
    const auto view = show(Lens::release(letter));
    EXPECT_FALSE(view.relationship);
    EXPECT_EQ(view.joint_held, 0);
    EXPECT_FALSE(view.enquiry);
    EXPECT_FALSE(view.row.status);
    EXPECT_FALSE(view.row.closed);
    EXPECT_FALSE(view.names);
    for (const auto& session : practice::list_sessions(*m_practice, m_case, Lens::release(letter))) {
      EXPECT_EQ(session.session.present.letters(), std::vector<domain::Letter>{letter});
    }
    const std::string all = everything(Lens::release(letter));
    for (const char* what : {"2026-02-10", "2026-02-12", "2026-03-12", "Relationship", "Enquiry"}) {
      EXPECT_FALSE(contains(all, what)) << what;
    }
  }
}

TEST_F(LensReleaseTest, TakesTheTogetherValues) {
  const auto partner = show(Lens::release(k_a)).row.partners.front();
  EXPECT_EQ(partner.display_name, text("Together name A"));
  EXPECT_FALSE(partner.alone_name);
  EXPECT_FALSE(partner.alone_pronouns);
  EXPECT_FALSE(partner.nickname);
  EXPECT_FALSE(partner.alone_body_words);
}

}  // namespace
}  // namespace attune::test
