// SPDX-License-Identifier: Apache-2.0
// The arrival check-in: five questions, the same for everyone and every time, each of which may be left out. Whether to
// go on with touch and whether there is something to talk about alone stay with the clinician.
#pragma once

#include "domain/session.h"

namespace attune::domain {

using CheckInId = Id<struct CheckInTag>;

enum class Arriving { Tense, SoSo, Settled };
enum class Practised { Done, Partly, Not, NoneSet };
enum class Energy { Low, Middling, Good };
enum class GoOn { Yes, NotSure, NotNow };
enum class TimeAlone { No, Sometime, Today };

/// One person's answers in one session; later ones take their place.
struct CheckIn {
  CheckInId id;
  SessionId session;
  Letter partner;
  std::optional<Arriving> arrive;
  std::optional<Practised> practice;
  std::optional<Energy> energy;
  std::optional<GoOn> go_on;
  std::optional<TimeAlone> alone;
  std::optional<Instant> superseded;
  Instant recorded{};  ///< set when it is read
};

template <>
struct Words<Arriving> {
  static constexpr std::array<std::pair<Arriving, std::string_view>, 3> table{
      {{Arriving::Tense, "tense"}, {Arriving::SoSo, "so-so"}, {Arriving::Settled, "settled"}}};
};
template <>
struct Words<Practised> {
  static constexpr std::array<std::pair<Practised, std::string_view>, 4> table{{{Practised::Done, "done"},
                                                                               {Practised::Partly, "partly"},
                                                                               {Practised::Not, "not"},
                                                                               {Practised::NoneSet, "none-was-set"}}};
};
template <>
struct Words<Energy> {
  static constexpr std::array<std::pair<Energy, std::string_view>, 3> table{
      {{Energy::Low, "low"}, {Energy::Middling, "middling"}, {Energy::Good, "good"}}};
};
template <>
struct Words<GoOn> {
  static constexpr std::array<std::pair<GoOn, std::string_view>, 3> table{
      {{GoOn::Yes, "yes"}, {GoOn::NotSure, "not-sure"}, {GoOn::NotNow, "not-now"}}};
};
template <>
struct Words<TimeAlone> {
  static constexpr std::array<std::pair<TimeAlone, std::string_view>, 3> table{
      {{TimeAlone::No, "no"}, {TimeAlone::Sometime, "sometime"}, {TimeAlone::Today, "today"}}};
};

}  // namespace attune::domain
