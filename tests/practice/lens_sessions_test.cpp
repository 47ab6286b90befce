// SPDX-License-Identifier: Apache-2.0
// The room knows joint hours at which everyone of it was, and neither numbers nor anything that hours alone would
// shift.
#include "practice/lens_case.h"

namespace attune::test {
namespace {

using domain::Lens;

class LensSessionsTest : public LensCase {
 protected:
  std::vector<std::string> days(const Lens& lens) {
    std::vector<std::string> all;
    for (const auto& view : practice::list_sessions(*m_practice, m_case, lens)) {
      all.push_back(domain::date_text(view.session.date));
    }
    return all;
  }
};

using Days = std::vector<std::string>;

TEST_F(LensSessionsTest, ThoseAtWhichEveryoneOfTheRoomWas) {
  for (const auto& make : {Lens::room, Lens::home}) {
    EXPECT_EQ(days(make(people("A,B"))), (Days{"2026-03-12", "2026-02-12", "2026-02-10"}));
    EXPECT_EQ(days(make(people("B"))), (Days{"2026-03-12", "2026-02-12", "2026-02-10"}));
    EXPECT_EQ(days(make(people("A,C"))), Days{"2026-02-12"});
    EXPECT_EQ(days(make(people("A,B,C"))), Days{"2026-02-12"});
  }
  EXPECT_EQ(days(Lens::clinician()).size(), 7U);
}

TEST_F(LensSessionsTest, NumbersAreTheCliniciansAndAReleases) {
  for (const Lens& lens : rooms_and_homes()) {
    for (const auto& view : practice::list_sessions(*m_practice, m_case, lens)) {
      EXPECT_FALSE(view.number);
    }
    EXPECT_TRUE(!show(lens).last_held || !show(lens).last_held->number);
  }
  EXPECT_EQ(show(Lens::clinician()).next_planned->number, 2);
  EXPECT_EQ(practice::list_sessions(*m_practice, m_case, Lens::release(k_a)).front().number, 1);
}

TEST_F(LensSessionsTest, TheLastAndTheNextHourAreTheRooms) {
  const auto clinician = show(Lens::clinician());
  EXPECT_EQ(clinician.last_held->session.date, date("2026-03-05"));
  EXPECT_EQ(clinician.next_planned->session.date, date("2026-03-06"));
  EXPECT_EQ(clinician.joint_held, 2);
  const auto room = show(Lens::room(people("A,B")));
  EXPECT_EQ(room.last_held->session.date, date("2026-02-12"));
  EXPECT_EQ(room.next_planned->session.date, date("2026-03-12"));
  EXPECT_FALSE(show(Lens::room(people("B,C"))).next_planned);
}

TEST_F(LensSessionsTest, AnHourAtWhichOneStayedAwayLeavesTheRoom) {
  const auto joint = practice::list_sessions(*m_practice, m_case, Lens::room(people("A,B"))).back().session;
  practice::SessionEdit edit;
  edit.present = people("B");
  practice::edit_session(*m_practice, joint.id, edit);
  EXPECT_EQ(days(Lens::room(people("A,B"))), (Days{"2026-03-12", "2026-02-12"}));
  EXPECT_EQ(days(Lens::room(people("B"))), (Days{"2026-03-12", "2026-02-12"}));
}

TEST_F(LensSessionsTest, AHomeForAllLeavesOutWhatWasForTwo) {
  EXPECT_EQ(days(Lens::home(practice::members_of(*m_practice, m_case))), Days{"2026-02-12"});
}

}  // namespace
}  // namespace attune::test
