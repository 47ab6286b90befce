// SPDX-License-Identifier: Apache-2.0
// What people see who are in the room or read a paper: together values, what each has shared with all of them, and
// nothing that hints at the rest.
#include "practice/forms.h"
#include "practice/lens_case.h"

namespace attune::test {
namespace {

using domain::Lens;

class LensRoomTest : public LensCase {};

TEST_F(LensRoomTest, NamesAreTheTogetherOnes) {
  for (const Lens& lens : rooms_and_homes()) {
    const auto view = show(lens);
    ASSERT_EQ(view.row.partners.size(), 3U);
    for (const auto& partner : view.row.partners) {
      const std::string letter = partner.letter.str();
      EXPECT_EQ(partner.display_name, text("Together name " + letter));
      EXPECT_EQ(partner.pronouns, text("Together pronouns " + letter));
      EXPECT_FALSE(partner.name);
      EXPECT_FALSE(partner.alone_name);
      EXPECT_FALSE(partner.alone_pronouns);
      EXPECT_FALSE(partner.nickname);
      EXPECT_FALSE(partner.body_words);
      EXPECT_FALSE(partner.alone_body_words);
    }
    EXPECT_TRUE(view.former.empty());
  }
}

TEST_F(LensRoomTest, TheCaseTellsNothingOfItsState) {
  const std::string before = dump(show(Lens::room(people("A,B"))));
  practice::pause_couple(*m_practice, m_case);
  EXPECT_EQ(dump(show(Lens::room(people("A,B")))), before);
  practice::close_couple(*m_practice, m_case);
  EXPECT_EQ(dump(show(Lens::room(people("A,B")))), before);
  for (const Lens& lens : rooms_and_homes()) {
    const auto view = show(lens);
    EXPECT_EQ(view.row.code, "C-014");
    EXPECT_EQ(view.relationship, text("Relationship words"));
    EXPECT_FALSE(view.row.status);
    EXPECT_FALSE(view.row.closed);
    EXPECT_FALSE(view.names);
    EXPECT_FALSE(view.enquiry);
    EXPECT_FALSE(view.policy_signed_by_all);
    EXPECT_EQ(view.joint_held, 0);
    EXPECT_TRUE(view.contacts.empty());
  }
}

TEST_F(LensRoomTest, SafeguardsAreNotThere) {
  for (const Lens& lens : rooms_and_homes()) {
    EXPECT_TRUE(practice::list_consents(*m_practice, m_case, lens).empty());
    EXPECT_TRUE(practice::list_screens(*m_practice, m_case, lens).empty());
    EXPECT_TRUE(practice::list_willing(*m_practice, m_case, lens).empty());
  }
}

TEST_F(LensRoomTest, PolicyIsWhatEverybodySigned) {
  for (const Lens& lens : rooms_and_homes()) {
    EXPECT_EQ(practice::list_policy(*m_practice, m_case, lens).size(), 2U);
  }
}

TEST_F(LensRoomTest, ConcernsAreThereForEverybodyPresentOrNotAtAll) {
  const auto words = [&](const char* letters) {
    std::vector<std::string> all;
    for (const domain::Concern& concern : show(Lens::room(people(letters))).concerns) {
      all.push_back(concern.words.str());
    }
    EXPECT_EQ(dump(show(Lens::room(people(letters)))), dump(show(Lens::home(people(letters)))));
    return all;
  };
  using Words = std::vector<std::string>;
  EXPECT_EQ(words("A"), (Words{"Concern of A for A", "Concern of B for A,B"}));
  EXPECT_EQ(words("B"), Words{"Concern of B for A,B"});
  EXPECT_EQ(words("A,B"), Words{"Concern of B for A,B"});
  EXPECT_EQ(words("C"), Words{});
  EXPECT_EQ(words("A,B,C"), Words{});
}

TEST_F(LensRoomTest, WhoElseMaySeeAConcernIsNotTold) {
  const Lens lens = Lens::room(people("A,B"));
  const std::string before = dump(show(lens));
  EXPECT_TRUE(contains(before, "Concern of B for A,B"));
  practice::CoupleEdit edit;
  edit.concerns = {{k_b, text("Concern of B for A,B"), people("A,B,C")}};
  practice::edit_couple(*m_practice, m_case, edit);
  EXPECT_EQ(dump(show(lens)), before);
}

TEST_F(LensRoomTest, CareIsSeenByWhomItIsAbout) {
  for (const Lens& lens : rooms_and_homes()) {
    const auto care = show(lens).care;
    const bool one = lens.people() == people("A") || lens.people() == people("B");
    EXPECT_EQ(care.size(), one ? 1U : 0U) << lens.people().str();
    EXPECT_TRUE(care.empty() || lens.people().has(care.front().about));
  }
}

TEST_F(LensRoomTest, NothingOfOnePersonAloneIsAnywhere) {
  for (const Lens& lens : rooms_and_homes()) {
    const std::string all = everything(lens);
    for (const char* what :
         {"Full name",    "Alone",       "Nickname",    "body words",     "Contact",    "Enquiry",   "How ",
          "Concern of C", "A,B contact", "Gate reason", "Goal kept back", "Confidence", "Medical",   "talk-week",
          "|contact|",    "2026-03-03",  "2026-03-04",  "2026-03-06",     "1980-01-01", "2026-02-01"}) {
      EXPECT_FALSE(contains(all, what)) << what << " through " << lens.people().str();
    }
    EXPECT_TRUE(contains(all, "Goal shared by all"));
  }
}

TEST_F(LensRoomTest, TheCouplesWindowHoldsTheNamesOfThoseThereAndWhatIsShared) {
  for (const char* present : {"A", "B", "C", "A,B", "A,C", "B,C", "A,B,C"}) {
    SCOPED_TRACE(present);
    const std::string shown = dump(practice::show_room(*m_practice, practice::data_folder(), m_case, people(present)));
    for (const domain::Letter letter : {k_a, k_b, k_c}) {
      EXPECT_EQ(contains(shown, "Together name " + letter.str()), people(present).has(letter));
    }
    EXPECT_TRUE(contains(shown, "Goal shared by all"));
    for (const char* what :
         {"Goal kept back", "Full name", "Alone", "Nickname", "pronouns", "body words", "Contact", "Care", "Concern",
          "Enquiry", "Relationship", "How ", "Other ", "Gate", "Confidence", "Medical", "Remark", "2026", "C-014"}) {
      EXPECT_FALSE(contains(shown, what)) << what;
    }
  }
}

}  // namespace
}  // namespace attune::test
