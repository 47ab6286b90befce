// SPDX-License-Identifier: Apache-2.0
// What everyone in the room may see: what each has shared with all of them, and shared goals; nothing else.
#include "practice/room.h"

#include "practice/asked_case.h"
#include "practice/casework.h"
#include "practice/lens_dump.h"
#include "support/people.h"

namespace attune::test {
namespace {

using practice::RoomView;
using practice::SharedByPerson;

class RoomTest : public AskedCase {
 protected:
  RoomTest() {
    m_case = add_case(*m_practice, "C-3", 3);
    for (const domain::Letter each : {k_a, k_b, k_c}) {
      practice::sign_policy(*m_practice, m_case, each);
    }
  }
  RoomView room(const char* present) { 
    return practice::show_room(*m_practice, practice::data_folder(), m_case, people(present));
  }
  void share(domain::Letter partner, const char* item, const char* with) {
    practice::share_answer(*m_practice, m_case, partner, k_form, item, people(with));
  }
  /// As the form asks it.
  std::string question(const char* item) {
    for (const practice::IntakeView& view :
         practice::show_intake(*m_practice, m_case, k_a, domain::Lens::clinician())) {
      for (const practice::AnswerView& each : view.answers) {
        if (each.item == item) {
          return each.question;
        }
      }
    }
    return item;
  }
};

TEST_F(RoomTest, NamesThoseWhoAreThere) {
  EXPECT_EQ(room("A,C").names, (std::vector<domain::Text>{text("Maya"), text("Jo")}));
  EXPECT_EQ(room("B").names, std::vector<domain::Text>{text("Daniel")});
  EXPECT_ERROR(room("A,D"), ErrorCode::NotFound);
  EXPECT_ERROR(practice::show_room(*m_practice, practice::data_folder(), m_case, {}), ErrorCode::InvalidInput);
}

TEST_F(RoomTest, SharedAppearsAndTakenBackDisappears) {
  record(k_a, R"({"B7":2,"B8":1,"A13":3})");
  EXPECT_TRUE(room("A,B").shared.empty());
  share(k_a, "B7", "B");
  share(k_a, "A13", "B");
  const auto shared = room("A,B").shared;
  ASSERT_EQ(shared.size(), 1U);
  EXPECT_EQ(shared[0].letter, k_a);
  EXPECT_EQ(shared[0].name, text("Maya"));
  EXPECT_EQ(shared[0].in_the_way, Lines{question("B7")});
  EXPECT_EQ(shared[0].helps, Lines{question("A13")});
  EXPECT_TRUE(room("A,B,C").shared.empty()) << "not with all of them";
  EXPECT_TRUE(room("A,C").shared.empty());
  practice::unshare_answer(*m_practice, m_case, k_a, k_form, "B7", people("B"));
  EXPECT_TRUE(room("A,B").shared[0].in_the_way.empty());
  practice::unshare_answer(*m_practice, m_case, k_a, k_form, "A13", people("B"));
  EXPECT_TRUE(room("A,B").shared.empty());
}

TEST_F(RoomTest, IsInTheOrderOfTheFormAndTellsNoDegrees) {
  record(k_a, R"({"B12":1,"B3":3,"B7":2,"B9":0,"A20":1,"A2":3,"T-a":3,"D1":2,"S22.now":4})");
  for (const char* item : {"B12", "B3", "B7", "B9", "A20", "A2", "T-a", "D1", "S22.now"}) {
    share(k_a, item, "B");
  }
  const RoomView view = room("A,B");
  ASSERT_EQ(view.shared.size(), 1U);
  EXPECT_EQ(view.shared[0].in_the_way, (Lines{question("B3"), question("B7"), question("B12")}))
      << "what is not in the way is not there";
  EXPECT_EQ(view.shared[0].helps, (Lines{question("A2"), question("A20")}));
  const std::string before = dump(view);
  record(k_a, R"({"B12":3,"B3":1,"B7":1,"A20":3,"A2":1})");
  for (const char* item : {"B12", "B3", "B7", "A20", "A2"}) {
    share(k_a, item, "B");
  }
  EXPECT_EQ(dump(room("A,B")), before) << "how much is nobody's to read";
}

TEST_F(RoomTest, OneAloneSeesNothingOfTheOthers) {
  record(k_a, R"({"B7":2})");
  record(k_b, R"({"B8":2})");
  share(k_a, "B7", "B,C");
  const auto shared = room("B").shared;
  ASSERT_EQ(shared.size(), 1U);
  EXPECT_EQ(shared[0].letter, k_b);
  EXPECT_EQ(dump(room("B")).find("Maya"), std::string::npos);
  const auto own = room("A").shared;
  ASSERT_EQ(own.size(), 1U);
  EXPECT_EQ(own[0].letter, k_a);
  EXPECT_TRUE(room("C").shared.empty());
}

TEST_F(RoomTest, HoldsNothingOfDraftsAndOfWhatStaysWithTheClinician) {
  const std::string before = dump(room("A,B,C"));
  const std::string alone = dump(room("A"));
  record(k_a, R"({"B30":2,"B1a":2,"D4":"often","B19":1,"A5":2,"A6":1,"T-b":2,"T-f":9,"B9":"rather-not-say"})");
  record(k_a, R"({"B7":2,"A13":3})", true);
  EXPECT_EQ(dump(room("A,B,C")), before);
  EXPECT_EQ(dump(room("A")), alone);
}

TEST_F(RoomTest, GoalsAreTheSharedOnesThatStand) {
  practice::add_goal(*m_practice, m_case, text("For myself"), false);
  practice::add_goal(*m_practice, m_case, text("To talk"), true);
  practice::add_goal(*m_practice, m_case, text("To laugh"), true);
  const auto done = practice::add_goal(*m_practice, m_case, text("To sleep"), true);
  EXPECT_EQ(room("A,B").goals.size(), 3U);
  practice::close_goal(*m_practice, m_case, done.id.str());
  EXPECT_EQ(room("A,B").goals, (std::vector<domain::Text>{text("To laugh"), text("To talk")}));
  EXPECT_EQ(room("C").goals.size(), 2U);
}

TEST_F(RoomTest, IsOfThisCaseOnly) {
  const domain::CaseId other = add_case(*m_practice, "C-9", 3);
  practice::add_goal(*m_practice, other, text("A stranger's"), true);
  practice::add_goal(*m_practice, m_case, text("Ours"), true);
  EXPECT_EQ(room("A,B,C").goals, std::vector<domain::Text>{text("Ours")});
}

}  // namespace
}  // namespace attune::test
