// SPDX-License-Identifier: Apache-2.0
// Use cases on sessions.
#pragma once

#include "practice/practice.h"

namespace attune::practice {

struct NewSession {
  std::optional<domain::Date> date;  ///< absent: the event date
  std::optional<domain::TimeOfDay> start;
  int minutes = 50;
  domain::MemberSet present;
  bool contact = false;
  domain::Place where = domain::Place::Room;
  std::vector<domain::OtherPresent> others;
  std::optional<domain::SessionState> state;  ///< absent: by the date; an hour later today is said to be planned
};
/// A date up to today is held, a later one planned; one person present makes an own-series session.
SessionView add_session(Practice& practice, const domain::CaseId& couple, const NewSession& what);

struct SessionEdit {
  std::optional<domain::Date> date;
  std::optional<std::optional<domain::TimeOfDay>> start;
  std::optional<int> minutes;
  std::optional<domain::MemberSet> present;
  std::optional<domain::Place> where;
  std::optional<std::vector<domain::OtherPresent>> others;
  std::optional<domain::SessionState> state;  ///< a planned session may be held, cancelled or a no-show; and back
};
SessionView edit_session(Practice& practice, const domain::SessionId& session, const SessionEdit& edit);

struct StartSession {
  domain::MemberSet present;
  int minutes = 50;
  domain::Place where = domain::Place::Room;
  std::vector<domain::OtherPresent> others;
};
/// What begins now in a case: one that is under way, else the planned one of today whose hour is nearest; nothing when
/// there is none within three hours.
std::optional<SessionView> session_of_now(const Practice& practice, const domain::CaseId& couple);
/// Begins session_of_now, or a new one: it is held from now on, with these people. One under way keeps its start.
SessionView start_session(Practice& practice, const domain::CaseId& couple, const StartSession& what);

/// Newest first. Room and home see joint sessions at which everyone of them was.
std::vector<SessionView> list_sessions(const Practice& practice, const domain::CaseId& couple,
                                       const domain::Lens& lens);
/// A unique prefix of at least four characters. NotFound, or InvalidInput "ambiguous".
domain::SessionId find_session(const Practice& practice, std::string_view prefix);

}  // namespace attune::practice
