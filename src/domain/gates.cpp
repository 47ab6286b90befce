// SPDX-License-Identifier: Apache-2.0
#include "domain/gates.h"

#include "domain/error.h"

#include <algorithm>
#include <chrono>

namespace attune::domain {
namespace {

using enum ExerciseClass;

constexpr std::array<std::string_view, k_gates> k_gate_meanings{
    "violence, fear of the partner, control",
    "coercion, unwanted sex, cannot safely say no",
    "a secret of weight, a relation kept hidden",
    "untreated trauma, going away during touch",
    "pain, bleeding, surgery or infection that wants a medical look",
    "heart or breath on exertion",
    "suicidality, psychosis, mania, severe depression",
    "substances that touch consent",
    "not here or not touching of their own will",
    "high conflict, a separation that is pending",
    "capacity in question, or under eighteen",
    "late pregnancy, after a birth or an operation",
    "a child or vulnerable adult at risk",
    "legal proceedings or a hold on the record",
};

bool is_touch_class(ExerciseClass what) { return what == T1 || what == T2 || what == T3 || what == T4; }

// SF3 and above stand in the classes T2 to T4; SF5 and above leave out SF3 and SF4 on SF3.
bool from_sf3(ExerciseClass what) { return what == T2 || what == T3 || what == T4; }

Effect hold_or(bool hold, bool caution) { return hold ? Effect::Hold : caution ? Effect::Caution : Effect::None; }

bool is_too_old(Date date, int days, Date today) { return plus_days(date, days) < today; }

bool touches(const Gate& gate, MemberSet pair) { return concerns_everyone(gate.gate) || pair.has(gate.about); }

}  // namespace

int parse_gate(std::string_view text, std::string_view field) {
  for (int gate = 1; gate <= k_gates; ++gate) {
    if (gate_text(gate) == text) {
      return gate;
    }
  }
  throw invalid(std::string(field), "unknown-gate");
}

std::string gate_text(int gate) { return "G" + std::to_string(gate); }

std::string_view gate_meaning(int gate) { return k_gate_meanings.at(static_cast<std::size_t>(gate - 1)); }

std::vector<GateLevel> levels_of(int gate) {
  switch (gate) {
    case 7: return {GateLevel::Acute, GateLevel::Otherwise};
    case 8: return {GateLevel::Stop, GateLevel::Caution};
    default: return {};
  }
}

Effect effect_of(int gate, std::optional<GateLevel> level, const Exercise& exercise) {
  const ExerciseClass what = class_of(exercise);
  const std::vector<GateLevel> levels = levels_of(gate);
  const bool strict = levels.empty() || level.value_or(levels.front()) == levels.front();
  const bool touch = is_touch_class(what);
  switch (gate) {
    case 1:
    case 2: return hold_or(what != S, what == S);
    case 3: return hold_or(from_sf3(what) || what == X, what == J);
    case 4: return hold_or(touch || exercise.code == "E14", what == J);
    case 5: return hold_or(what == T2 || what == T3, what == T1);
    case 6: return hold_or(rung_of(exercise) >= 5, what == T1);
    case 7: return strict ? Effect::Hold : hold_or(from_sf3(what) || what == X, what == J);
    case 8: return strict ? hold_or(touch || what == X, what == J) : hold_or(false, touch || what == X);
    case 9: return hold_or(touch || what == X, what == J);
    case 10: return hold_or(touch || what == X, what == J && exercise.code != "E2" && exercise.code != "E8");
    case 11: return Effect::Hold;
    case 12: return hold_or(from_sf3(what), what == T1);
    default: return Effect::None;
  }
}

Effect effect_in(GateState state, int gate, std::optional<GateLevel> level, const Exercise& exercise) {
  switch (state) {
    case GateState::Held: return effect_of(gate, level, exercise);
    case GateState::Unknown:
      return is_touch(exercise) && effect_of(gate, std::nullopt, exercise) == Effect::Hold ? Effect::Hold : Effect::None;
    case GateState::Open:
    case GateState::Cleared: return Effect::None;
  }
  return Effect::Hold;
}

bool may_override(int gate, std::optional<GateLevel> level, const Exercise& exercise) {
  switch (gate) {
    case 3:
    case 4:
    case 8:
    case 10: return true;
    case 5: return exercise.code == "SF3"; // "away from the sore place"
    case 7: return level == GateLevel::Otherwise;
    default: return false;
  }
}

bool needs_interview(int gate) { return gate == 1 || gate == 2 || gate == 9; }

bool concerns_everyone(int gate) { return gate == 1 || gate == 2; }

bool owner_may_share(int gate) { return gate == 5 || gate == 6 || gate == 12; }

bool asks_for_cover_plan(int gate) { return gate <= 12 && !owner_may_share(gate); }

std::optional<ScreenKind> screen_for(int gate) {
  if (gate > 12) {
    return std::nullopt;
  }
  return owner_may_share(gate) ? ScreenKind::Medical : ScreenKind::Safety;
}

const Gate* last_gate(const std::vector<Gate>& gates, int gate, Letter about) {
  const Gate* last = nullptr;
  for (const Gate& each : gates) {
    if (each.gate == gate && each.about == about &&
        (last == nullptr || last->sources.front().recorded < each.sources.front().recorded)) {
      last = &each;
    }
  }
  return last;
}

const Screen* last_screen(const std::vector<Screen>& screens, ScreenKind kind, Letter about) {
  const auto found = std::find_if(screens.begin(), screens.end(), [&](const Screen& each) {
    return each.kind == kind && each.partner == about;
  });
  return found == screens.end() ? nullptr : &*found;
}

GateState state_of(const std::vector<Gate>& gates, const std::vector<Screen>& screens, int gate, Letter about) {
  if (const Gate* last = last_gate(gates, gate, about)) {
    return last->cleared ? GateState::Cleared : GateState::Held;
  }
  const std::optional<ScreenKind> kind = screen_for(gate);
  if (!kind) {
    return GateState::Open;
  }
  const Screen* screen = last_screen(screens, *kind, about);
  return screen != nullptr && screen->asked_alone && screen->outcome == ScreenOutcome::None ? GateState::Open
                                                                                          : GateState::Unknown;
}

bool interviewed_since(const Gate& gate, const std::vector<Screen>& screens) {
  const Screen* screen = last_screen(screens, ScreenKind::Safety, gate.about);
  const GateSource& source = gate.sources.back();
  return screen != nullptr && screen->asked_alone && screen->outcome == ScreenOutcome::None &&
         source.recorded < screen->recorded && source.date <= screen->date;
}

bool has_agreed(const Safeguards& safeguards, Letter person, MemberSet pair, const Exercise& exercise) {
  const auto last = std::find_if(safeguards.consents.begin(), safeguards.consents.end(), [&](const Consent& each) {
    constexpr int k_touch = 4;
    // Withdrawn without naming a rung: every rung.
    const bool same = each.scope ? *each.scope == exercise.code : each.state == ConsentState::Withdrawn;
    return each.kind == k_touch && each.partner == person && same;
  });
  if (last == safeguards.consents.end() || last->state != ConsentState::Given) {
    return false;
  }
  return std::none_of(safeguards.gates.begin(), safeguards.gates.end(), [&](const Gate& gate) {
    const bool voids = gate.gate == 1 || gate.gate == 2 || gate.gate == 9 || gate.gate == 11;
    return voids && touches(gate, pair) && last->recorded < gate.sources.back().recorded;
  });
}

std::vector<HoldReason> held_by(const Safeguards& safeguards, MemberSet pair, const Exercise& exercise, Date today) {
  std::vector<HoldReason> reasons;
  for (int gate = 1; gate <= k_gates; ++gate) {
    for (const Letter about : (concerns_everyone(gate) ? safeguards.members : pair).letters()) {
      const GateState state = state_of(safeguards.gates, safeguards.screens, gate, about);
      const Gate* last = last_gate(safeguards.gates, gate, about);
      if (effect_in(state, gate, last != nullptr ? last->level : std::nullopt, exercise) == Effect::Hold) {
        reasons.emplace_back(HeldByGate{about, gate, state});
      }
    }
  }
  if (!is_touch(exercise)) {
    return reasons;
  }
  for (const Letter about : pair.letters()) {
    for (const Signal& signal : safeguards.signals) {
      if (signal.about == about && !signal.looked_at) {
        reasons.emplace_back(HeldBySignal{about, signal.code});
      }
    }
  }
  const auto screened = [&](ScreenKind kind, Needed what, Letter about) {
    const Screen* screen = last_screen(safeguards.screens, kind, about);
    if (screen == nullptr) {
      reasons.emplace_back(HeldByMissing{about, what, std::nullopt});
    } else if (!screen->asked_alone || screen->outcome != ScreenOutcome::None ||
               is_too_old(screen->date, k_screen_days, today)) {
      reasons.emplace_back(HeldByMissing{about, what, screen->date});
    }
  };
  const auto wishes = [&](Needed what, Letter about, const std::optional<std::string>& scope) {
    std::optional<Date> last;
    for (const Willing& each : safeguards.willing) {
      if (each.partner == about && each.pair == pair && (!scope || each.scope == scope)) {
        last = each.date;
        break;
      }
    }
    if (!last || is_too_old(*last, k_willing_days, today)) {
      reasons.emplace_back(HeldByMissing{about, what, last});
    }
  };
  constexpr int k_first_genital_rung = 5;
  constexpr int k_last_genital_rung = 8;
  const bool genital = rung_of(exercise) >= k_first_genital_rung && rung_of(exercise) <= k_last_genital_rung;
  for (const Letter about : pair.letters()) {
    screened(ScreenKind::Safety, Needed::SafetyScreen, about);
    if (genital) {
      screened(ScreenKind::Sti, Needed::StiScreen, about);
    }
    wishes(Needed::Willing, about, std::nullopt);
    if (genital) {
      wishes(Needed::OwnWish, about, exercise.code);
    }
    if (!has_agreed(safeguards, about, pair, exercise)) {
      reasons.emplace_back(HeldByMissing{about, Needed::Agreement, std::nullopt});
    }
  }
  return reasons;
}

}  // namespace attune::domain
