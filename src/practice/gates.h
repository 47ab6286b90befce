// SPDX-License-Identifier: Apache-2.0
// Use cases on gates: raise, clear, what everyone sees next, and what is held for a pair. Clinician only, but for the
// gates that their owner may share.
#pragma once

#include "domain/gates.h"
#include "practice/practice.h"

namespace attune::practice {

/// A gate of one person in its state. Outside the clinician's lens it holds no id, words, dates or exercises.
struct GateView {
  domain::Gate gate; ///< without id and sources while nobody raised it
  domain::GateState state = domain::GateState::Unknown;
  std::vector<std::string> holds; ///< exercises that it holds now, as codes
  std::optional<domain::CoverPlan> cover;
  bool cover_is_due = false; ///< a private stop nobody has answered "what comes next for everyone?" for
};
/// Every gate of every member, by person. Through other lenses those that their owner shares with everyone there.
std::vector<GateView> list_gates(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens);

/// All that was raised, cleared and planned in a case, what was raised again after it was cleared and plans that others
/// replaced too. Newest first; empty through any lens but the clinician's.
struct GateHistory {
  std::vector<domain::Gate> gates;
  std::vector<domain::CoverPlan> plans;
};
GateHistory gate_history(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens);

struct NewCover {
  domain::CoverKind kind = domain::CoverKind::TalkWeek;
  std::optional<domain::Text> words; ///< of Own, and of no other
};
struct NewGate {
  int gate = 1;
  domain::Letter about;
  std::optional<domain::GateLevel> level; ///< left out: the stricter
  domain::Text why;
  std::optional<NewCover> next; ///< left out, the question waits on Today
  std::optional<domain::Date> date;
};
/// Raises it; held already, it gets one source more, and the stricter of both levels. InvalidInput for a level that the
/// gate does not have.
GateView raise_gate(Practice& practice, const domain::CaseId& couple, const NewGate& what);
/// Answers the question for a gate that stands. NotFound (part "gate"), InvalidInput "ambiguous",
/// NotPermitted "cleared-already".
GateView plan_cover(Practice& practice, std::string_view id, const NewCover& what,
                    std::optional<domain::Date> date = std::nullopt);
/// With a source, and with limits when some remain. NotPermitted: "cleared-already", or "no-interview" where only a new
/// interview alone clears.
GateView clear_gate(Practice& practice, std::string_view id, const domain::Text& source,
                    const std::optional<domain::Text>& limits, std::optional<domain::Date> date = std::nullopt);
/// By its owner's word, with named members; nobody: no longer. NotPermitted "not-to-share" for any but G5, G6, G12.
GateView share_gate(Practice& practice, std::string_view id, domain::MemberSet with);

/// All that holds exercises of a case, as the clinician sees it.
domain::Safeguards load_safeguards(const Practice& practice, const domain::CaseId& couple);

/// The pairs of a case, each two members; a case of one: that person.
std::vector<domain::MemberSet> pairs_of(domain::MemberSet members);
struct HeldExercise {
  domain::Exercise exercise;
  std::vector<domain::HoldReason> reasons;
};
/// What is held for a pair on the event date, in library order, with the reasons. Clinician only.
std::vector<HeldExercise> list_held(const Practice& practice, const domain::CaseId& couple, domain::MemberSet pair);

}  // namespace attune::practice
