// SPDX-License-Identifier: Apache-2.0
#include "domain/session.h"
#include "support/people.h"

#include <gtest/gtest.h>

namespace attune::domain {
namespace {

using test::k_pair;

const MemberSet k_alone = MemberSet::parse("A", "p");

TEST(Session, OnePersonPresentMakesAnOwnHour) {
  EXPECT_EQ(kind_of(k_alone, false), SessionKind::Own);
  EXPECT_EQ(kind_of(k_pair, false), SessionKind::Joint);
  EXPECT_EQ(kind_of(MemberSet::parse("A,B,C,D", "p"), false), SessionKind::Joint);
  EXPECT_EQ(kind_of(k_alone, true), SessionKind::Contact);
  EXPECT_EQ(kind_of(k_pair, true), SessionKind::Contact);
}

TEST(Session, JointHoursAreSeenByThosePresentAndOthersByNobody) {
  EXPECT_EQ(session_seen_by(SessionKind::Joint, k_pair), k_pair);
  EXPECT_EQ(session_seen_by(SessionKind::Own, k_alone), MemberSet());
  EXPECT_EQ(session_seen_by(SessionKind::Contact, k_alone), MemberSet());
  EXPECT_EQ(session_seen_by(SessionKind::Contact, k_pair), MemberSet());
}

TEST(Session, ADateUpToTodayIsHeld) {
  const auto day = [](const char* text) { return parse_date(text, "d"); };
  EXPECT_EQ(state_of(day("2026-03-05"), day("2026-03-05")), SessionState::Held);
  EXPECT_EQ(state_of(day("2026-03-04"), day("2026-03-05")), SessionState::Held);
  EXPECT_EQ(state_of(day("2026-03-06"), day("2026-03-05")), SessionState::Planned);
}

}  // namespace
}  // namespace attune::domain
