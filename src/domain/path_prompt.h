// SPDX-License-Identifier: Apache-2.0
// What the accounts of practice speak for on the path (clinical page 2.6): a prompt for the clinician's judgement, never
// a decision. What was not asked is not known, and what is not known is never taken as met.
#pragma once

#include "domain/gates.h"
#include "domain/practice_log.h"

namespace attune::domain {

enum class PromptKind {
  NothingYet,       ///< no accounts, and nothing that speaks against going on
  Advance,          ///< consider going on: every condition is known and met for everyone of the pair
  Repeat,
  StepBack,
  PauseAndReview,
  NotKnown,         ///< nothing speaks against going on, and not everything it wants is known
};

/// One thing that speaks for it, and about whom; without a person: about the pair.
enum class PromptReason {
  // for a pause and a look at it
  LimitCrossed,
  StopNotRespected,
  StrongDissociation,
  PainThree,         ///< 3 or more
  GateRaised,        ///< since they are on this rung
  ConsentWithdrawn,
  ThreeNotDone,      ///< the last three occasions
  // for a step back
  PressureSeven,     ///< 7 or more
  TensionStays,      ///< at the end no lower than at the start, twice
  PainEmerging,      ///< 1 or 2
  // for once more
  PresenceUnderHalf, ///< 4 or less
  PressureFour,      ///< 4 to 6
  OnlyOne,           ///< one occasion done
  NotFreeToStop,     ///< in control 7 or less
  NotWilling,        ///< no willingness within 30 days
  // for going on
  AllMet,
  // not known
  LimitNotAsked,
  PresenceNotAsked,
  PressureNotAsked,
  TensionNotLower,   ///< neither by numbers nor by the word
  ControlNotAsked,
  PainNotAsked,
  DissociationNotAsked,
};
struct PromptSaid {
  PromptReason reason = PromptReason::AllMet;
  std::optional<Letter> about;
  std::vector<LogId> sources;  ///< the accounts it rests on
};
struct PathPrompt {
  PromptKind kind = PromptKind::NothingYet;
  std::vector<PromptSaid> why;
  int done = 0;  ///< occasions that everyone of the pair says were done
};

/// `logs` are those of this pair on the rung where it stands, in any order; `since` is the day they came to it.
PathPrompt path_prompt(MemberSet pair, const std::vector<PracticeLog>& logs, const Safeguards& safeguards, Date since,
                       Date today);

template <>
struct Words<PromptKind> {
  static constexpr std::array<std::pair<PromptKind, std::string_view>, 6> table{
      {{PromptKind::NothingYet, "nothing-yet"},
       {PromptKind::Advance, "advance"},
       {PromptKind::Repeat, "repeat"},
       {PromptKind::StepBack, "step-back"},
       {PromptKind::PauseAndReview, "pause-and-review"},
       {PromptKind::NotKnown, "not-known"}}};
};

}  // namespace attune::domain
