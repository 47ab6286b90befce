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

}  // namespace
}  // namespace attune::test
