// SPDX-License-Identifier: Apache-2.0
#include "practice/sessions.h"

#include "support/errors.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

namespace attune::test {
namespace {

using domain::Lens;
using domain::SessionKind;
using domain::SessionState;

class SessionsTest : public ::testing::Test {
 protected:
  practice::SessionView add(std::string_view day, std::string_view present, bool contact = false) {
    practice::NewSession session;
    session.date = date(day);
    session.present = people(present);
    session.contact = contact;
    return practice::add_session(*m_practice, m_case, session);
  }
  PracticeFolder m_practice;
  domain::CaseId m_case = add_case(*m_practice, "C-1");
};

TEST_F(SessionsTest, KindAndStateFollowFromWhoAndWhen) {
  EXPECT_EQ(add("2026-03-05", "A,B").session.state, SessionState::Held);
  EXPECT_EQ(add("2026-03-06", "A,B").session.state, SessionState::Planned);
  EXPECT_EQ(add("2026-03-01", "A").session.kind, SessionKind::Own);
  EXPECT_EQ(add("2026-03-01", "A,B", true).session.kind, SessionKind::Contact);
}

TEST_F(SessionsTest, EachSeriesCountsItsOwn) {
  add("2026-02-20", "A,B");
  EXPECT_EQ(add("2026-02-10", "A").number, 1);
  EXPECT_EQ(add("2026-02-12", "B").number, 1);
  EXPECT_EQ(add("2026-02-15", "A").number, 2);
  EXPECT_EQ(add("2026-02-10", "A,B").number, 1);
  EXPECT_FALSE(add("2026-02-11", "A,B", true).number.has_value());
  const auto list = practice::list_sessions(*m_practice, m_case, Lens::clinician());
  ASSERT_EQ(list.size(), 6U);
  EXPECT_EQ(list.front().session.date, date("2026-02-20"));
  EXPECT_EQ(list.front().number, 2);
}

TEST_F(SessionsTest, WhatDidNotTakePlaceHasNoNumberAndLeavesNoGap) {
  const auto first = add("2026-02-10", "A,B");
  const auto second = add("2026-02-20", "A,B");
  practice::SessionEdit edit;
  edit.state = SessionState::Cancelled;
  EXPECT_FALSE(practice::edit_session(*m_practice, first.session.id, edit).number.has_value());
  EXPECT_EQ(practice::list_sessions(*m_practice, m_case, Lens::clinician())[0].number, 1);
  EXPECT_EQ(second.number, 2);
}

TEST_F(SessionsTest, EditingWhoWasThereMovesItToTheRightSeries) {
  const auto joint = add("2026-02-10", "A,B");
  practice::SessionEdit edit;
  edit.present = people("A");
  edit.others = std::vector<domain::OtherPresent>{{text("Rosa Lind"), text("interpreter")}};
  const auto own = practice::edit_session(*m_practice, joint.session.id, edit);
  EXPECT_EQ(own.session.kind, SessionKind::Own);
  EXPECT_TRUE(own.session.seen_by.empty());
  ASSERT_EQ(own.session.others.size(), 1U);
  EXPECT_EQ(own.session.others[0].role, text("interpreter"));
  EXPECT_TRUE(practice::list_sessions(*m_practice, m_case, Lens::room(people("A"))).empty());
}

TEST_F(SessionsTest, ImpossibleValuesAreNamed) {
  practice::NewSession session;
  session.present = people("A,B");
  session.minutes = 4;
  EXPECT_ERROR(practice::add_session(*m_practice, m_case, session), ErrorCode::InvalidInput);
  session.minutes = 50;
  session.present = people("A,D");
  EXPECT_ERROR(practice::add_session(*m_practice, m_case, session), ErrorCode::NotFound);
  session.present = {};
  EXPECT_ERROR(practice::add_session(*m_practice, m_case, session), ErrorCode::InvalidInput);
  const auto planned = add("2026-04-01", "A,B");
  practice::SessionEdit edit;
  edit.state = SessionState::Held;
  EXPECT_ERROR(practice::edit_session(*m_practice, planned.session.id, edit), ErrorCode::InvalidInput);
  EXPECT_EQ(practice::list_sessions(*m_practice, m_case, Lens::clinician()).size(), 1U);
}

TEST_F(SessionsTest, AreFoundByAUniquePrefix) {
  const auto one = add("2026-02-10", "A,B");
  EXPECT_EQ(practice::find_session(*m_practice, one.session.id.str().substr(0, 6)), one.session.id);
  EXPECT_ERROR(practice::find_session(*m_practice, "abc"), ErrorCode::InvalidInput);
  EXPECT_ERROR(practice::find_session(*m_practice, "0000000000000000"), ErrorCode::NotFound);
}

// Sessions that begin now. It is 14:00 on 2026-03-05.
class StartTest : public SessionsTest {
 protected:
  practice::SessionView plan(const char* start, std::string_view day = "2026-03-05", bool contact = false) {
    practice::NewSession session;
    session.date = date(day);
    session.start = domain::parse_time(start, "start");
    session.present = people("A,B");
    session.contact = contact;
    session.state = SessionState::Planned;
    return practice::add_session(*m_practice, m_case, session);
  }
  practice::SessionView start(std::string_view present = "A,B", int minutes = 50) {
    return practice::start_session(
        *m_practice, m_case,
        {people(present), minutes, domain::Place::Telehealth, {{text("Lee"), text("interpreter")}}});
  }
  std::size_t count() { return practice::list_sessions(*m_practice, m_case, Lens::clinician()).size(); }
};

TEST_F(StartTest, WithNothingPlannedItIsANewOneFromNowOn) {
  EXPECT_FALSE(practice::session_of_now(*m_practice, m_case));
  const auto started = start("A", 60);
  EXPECT_EQ(started.session.state, SessionState::Held);
  EXPECT_EQ(started.session.kind, SessionKind::Own);
  EXPECT_EQ(domain::time_text(*started.session.start), "14:00");
  EXPECT_EQ(started.session.minutes, 60);
  EXPECT_EQ(started.session.where, domain::Place::Telehealth);
  ASSERT_EQ(started.session.others.size(), 1U);
  EXPECT_EQ(count(), 1U);
}

TEST_F(StartTest, TakesThePlannedOneWhoseHourIsNearest) {
  plan("11:30");
  const auto near = plan("14:20");
  plan("16:00");
  EXPECT_EQ(practice::session_of_now(*m_practice, m_case)->session.id, near.session.id);
  const auto started = start("A,B", 90);
  EXPECT_EQ(started.session.id, near.session.id);
  EXPECT_EQ(started.session.state, SessionState::Held);
  EXPECT_EQ(domain::time_text(*started.session.start), "14:00") << "it began when it began";
  EXPECT_EQ(started.session.minutes, 90);
  EXPECT_EQ(count(), 3U);
}

TEST_F(StartTest, LeavesWhatIsOfAnotherHourOrDayOrCase) {
  plan("10:59");
  plan("17:01");
  plan("14:00", "2026-03-06");
  plan("14:00", "2026-03-05", true);
  const domain::CaseId other = add_case(*m_practice, "C-2");
  practice::NewSession theirs;
  theirs.start = domain::parse_time("14:00", "start");
  theirs.present = people("A,B");
  theirs.state = SessionState::Planned;
  practice::add_session(*m_practice, other, theirs);
  EXPECT_FALSE(practice::session_of_now(*m_practice, m_case));
  start();
  EXPECT_EQ(count(), 5U);
}

TEST_F(StartTest, OneUnderWayIsGoneOnWithAndKeepsItsStart) {
  const auto first = start("A,B");
  plan("14:30");
  m_practice.set_now("2026-03-05T14:20:00Z");
  const auto again = start("A", 50);
  EXPECT_EQ(again.session.id, first.session.id);
  EXPECT_EQ(domain::time_text(*again.session.start), "14:00");
  EXPECT_EQ(again.session.kind, SessionKind::Own) << "with these people from now on";
  m_practice.set_now("2026-03-05T14:50:00Z");
  EXPECT_NE(practice::session_of_now(*m_practice, m_case)->session.id, first.session.id) << "its hour is over";
}

TEST_F(StartTest, IsWithMembersAndForAWhile) {
  EXPECT_ERROR(practice::start_session(*m_practice, m_case, {}), ErrorCode::InvalidInput);  // nobody
  EXPECT_ERROR(start("A,D"), ErrorCode::NotFound);
  EXPECT_ERROR(start("A,B", 0), ErrorCode::InvalidInput);
  EXPECT_EQ(count(), 0U);
}

}  // namespace
}  // namespace attune::test
