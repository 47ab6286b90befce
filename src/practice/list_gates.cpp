// SPDX-License-Identifier: Apache-2.0
#include "practice/gates.h"
#include "practice/support.h"
#include "store/gates.h"
#include "store/safeguards.h"
#include "store/signals.h"

#include <algorithm>

namespace attune::practice {
namespace {

std::vector<std::string> held_codes(const GateView& view) {
  std::vector<std::string> codes;
  for (const std::string& code : domain::exercise_codes()) {
    if (domain::effect_in(view.state, view.gate.gate, view.gate.level, {code, false}) == domain::Effect::Hold) {
      codes.push_back(code);
    }
  }
  return codes;
}

// What a room, a paper or a release may know: that it is there.
GateView shared_view(const domain::Gate& gate) {
  GateView view;
  view.gate.gate = gate.gate;
  view.gate.about = gate.about;
  view.gate.seen_by = gate.seen_by;
  view.state = gate.cleared ? domain::GateState::Cleared : domain::GateState::Held;
  return view;
}

}  // namespace

GateHistory gate_history(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens) {
  if (!lens.is_clinician()) {
    return {};
  }
  store::sql::Connection& records = practice.store().read();
  return {store::list_gates(records, couple, lens), store::list_cover_plans(records, couple, lens)};
}

std::vector<GateView> list_gates(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens) {
  store::sql::Connection& records = practice.store().read();
  std::vector<GateView> views;
  const auto gates = store::list_gates(records, couple, lens);
  if (!lens.is_clinician()) {
    for (const domain::Gate& gate : gates) {
      const bool last = domain::last_gate(gates, gate.gate, gate.about) == &gate;
      if (last && domain::owner_may_share(gate.gate) && !lens.released()) {
        views.push_back(shared_view(gate));
      }
    }
    std::sort(views.begin(), views.end(), [](const GateView& a, const GateView& b) {
      return std::pair(a.gate.about.str(), a.gate.gate) < std::pair(b.gate.about.str(), b.gate.gate);
    });
    return views;
  }
  const auto screens = store::list_screens(records, couple, lens);
  const auto plans = store::list_cover_plans(records, couple, lens);
  domain::MemberSet people = load_couple(practice, couple).current_members();
  for (const domain::Gate& gate : gates) {
    people = people.with(gate.about);
  }
  for (const domain::Letter about : people.letters()) {
    for (int code = 1; code <= domain::k_gates; ++code) {
      GateView view;
      if (const domain::Gate* last = domain::last_gate(gates, code, about)) {
        view.gate = *last;
      }
      view.gate.gate = code;
      view.gate.about = about;
      view.state = domain::state_of(gates, screens, code, about);
      view.holds = held_codes(view);
      const auto plan = std::find_if(plans.begin(), plans.end(),
                                     [&](const domain::CoverPlan& each) { return each.gate == view.gate.id; });
      if (plan != plans.end()) {
        view.cover = *plan;
      }
      view.cover_is_due =
          view.state == domain::GateState::Held && domain::asks_for_cover_plan(code) && !view.cover;
      views.push_back(std::move(view));
    }
  }
  return views;
}

domain::Safeguards load_safeguards(const Practice& practice, const domain::CaseId& couple) {
  store::sql::Connection& records = practice.store().read();
  const domain::Lens lens = domain::Lens::clinician();
  return {load_couple(practice, couple).current_members(),
          store::list_gates(records, couple, lens),
          store::list_screens(records, couple, lens),
          store::list_willing(records, couple, lens),
          store::list_consents(records, couple, lens),
          store::list_signals(records, couple, lens)};
}

std::vector<domain::MemberSet> pairs_of(domain::MemberSet members) {
  const std::vector<domain::Letter> letters = members.letters();
  if (letters.size() < 2) {
    return letters.empty() ? std::vector<domain::MemberSet>{} : std::vector{members};
  }
  std::vector<domain::MemberSet> pairs;
  for (std::size_t first = 0; first < letters.size(); ++first) {
    for (std::size_t second = first + 1; second < letters.size(); ++second) {
      pairs.push_back(domain::MemberSet::of({letters[first], letters[second]}));
    }
  }
  return pairs;
}

std::vector<HeldExercise> list_held(const Practice& practice, const domain::CaseId& couple, domain::MemberSet pair) {
  const domain::Safeguards safeguards = load_safeguards(practice, couple);
  const domain::Date today = practice.event_time().date;
  std::vector<HeldExercise> held;
  for (const std::string& code : domain::exercise_codes()) {
    const domain::Exercise exercise{code, false};
    auto reasons = domain::held_by(safeguards, pair, exercise, today);
    if (!reasons.empty()) {
      held.push_back({exercise, std::move(reasons)});
    }
  }
  return held;
}

}  // namespace attune::practice
