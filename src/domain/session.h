// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/couple_case.h"

namespace attune::domain {

/// Joint hours are numbered 1…n; hours of one person alone have their own series; contacts have no number.
enum class SessionKind { Joint, Own, Contact };
enum class SessionState { Planned, Held, Cancelled, NoShow };
enum class Place { Room, Telehealth, Phone, Elsewhere };

/// Somebody in the hour who is no member: an interpreter, a supervisor.
struct OtherPresent {
  Text name;
  Text role;
};

struct Session {
  SessionId id;
  SessionKind kind = SessionKind::Joint;
  SessionState state = SessionState::Planned;
  Date date{};
  std::optional<TimeOfDay> start;
  std::string zone; ///< IANA name of the wall clock
  int minutes = 50; ///< planned length, 5 to 600
  MemberSet present; ///< planned: those invited
  std::vector<OtherPresent> others;
  Place where = Place::Room;
  MemberSet seen_by; ///< joint: those present; own and contact: nobody but the clinician
};

/// One person present makes an own-series session; contacts are said to be so.
SessionKind kind_of(MemberSet present, bool contact);
/// Who may see it in the room: joint: those present; own and contact: empty.
MemberSet session_seen_by(SessionKind kind, MemberSet present);
/// A date up to today is held, a later one planned.
SessionState state_of(Date date, Date today);

template <>
struct Words<SessionKind> {
  static constexpr std::array<std::pair<SessionKind, std::string_view>, 3> table{
      {{SessionKind::Joint, "joint"}, {SessionKind::Own, "own"}, {SessionKind::Contact, "contact"}}};
};
template <>
struct Words<SessionState> {
  static constexpr std::array<std::pair<SessionState, std::string_view>, 4> table{{{SessionState::Planned, "planned"},
                                                                                  {SessionState::Held, "held"},
                                                                                  {SessionState::Cancelled, "cancelled"},
                                                                                  {SessionState::NoShow, "no-show"}}};
};
template <>
struct Words<Place> {
  static constexpr std::array<std::pair<Place, std::string_view>, 4> table{{{Place::Room, "room"},
                                                                           {Place::Telehealth, "telehealth"},
                                                                           {Place::Phone, "phone"},
                                                                           {Place::Elsewhere, "elsewhere"}}};
};

}  // namespace attune::domain
