// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/demo/plan.h"

#include <cstdint>

namespace attune::practice::demo {

/// One use case to be called, at its instant; `item` counts within the plan's list of that kind.
struct Step {
  enum class Kind : std::uint8_t {
    Add,
    CallBack,
    Begin,
    Cards,
    ChangePolicy,
    Sign,
    Screen,
    Consent,
    Wish,
    Book,
    Settle,
    Answer,
    Share,
    LookAt,
    Raise,
    Cover,
    Clear,
    ShareGate,
    AddGoal,
    CloseGoal,
    Confide,
    CloseConfidence,
    AddMedical,
    AgreeOnTouch,
    StopSheet,
    Decide,
    PrepareSheet,
    GiveSheet,
    PrintAgain,
    CheckIn,
    Log,
    Track,
    Follow,
    BeginNote,
    WriteNote,
    SignNote,
    AddToNote,
    WriteLine,
    CloseLine,
    End
  };
  domain::Instant when;
  std::uint32_t couple = 0;
  std::uint16_t item = 0;
  Kind kind = Kind::Add;
};

/// So many cases take turns: rows of all that do are written here and there, and their pages have to stay in memory.
constexpr std::uint32_t k_cases_together = 1000;
/// All steps of all plans in the order of time, those of one thousand cases after those of another; none is later than
/// `now`.
std::vector<Step> script_of(const std::vector<CasePlan>& plans, domain::LocalTime now);

/// Whether an hour lies behind the sample's clock.
bool is_over(const HourPlan& hour, domain::LocalTime now);

}  // namespace attune::practice::demo
