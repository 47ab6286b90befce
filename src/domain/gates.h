// SPDX-License-Identifier: Apache-2.0
// Gates: what the clinician has decided, or not yet asked, that holds exercises (rules, "Exercise classes and gates").
// Everything here is the clinician's alone; G5, G6 and G12 their owner may share.
#pragma once

#include "domain/exercises.h"
#include "domain/intake.h"
#include "domain/safeguards.h"

#include <variant>

namespace attune::domain {

/// G1 … G14.
constexpr int k_gates = 14;
/// "G5" → 5; InvalidInput naming the field.
int parse_gate(std::string_view text, std::string_view field);
std::string gate_text(int gate);
/// What it stands for, in a few words for the clinician.
std::string_view gate_meaning(int gate);

/// Only G7 (acute, otherwise) and G8 (stop, caution) have levels.
enum class GateLevel { Acute, Otherwise, Stop, Caution };
/// The levels a gate can be raised at, the stricter first, which is the default; empty for a gate without.
std::vector<GateLevel> levels_of(int gate);

/// Unknown holds touch, of what the gate holds, and never talk.
enum class GateState { Unknown, Open, Held, Cleared };

/// Why a gate was raised; a second raise adds one.
struct GateSource {
  Date date{};
  Text why;
  Instant recorded{};
};

struct Gate {
  GateId id;
  int gate = 1;
  Letter about;
  std::optional<GateLevel> level;
  Date since{};
  std::vector<GateSource> sources; ///< in the order they came
  struct Clearing {
    Date date{};
    Text source;
    std::optional<Text> limits;
  };
  std::optional<Clearing> cleared;
  MemberSet seen_by; ///< G5, G6, G12: with whom their owner shares it
};

/// What everyone in the case sees next when a private gate opens; the clinician alone knows that it was chosen.
enum class CoverKind { TalkWeek, SheetEach, NothingNew, Own };
struct CoverPlan {
  CoverPlanId id;
  GateId gate;
  CoverKind kind = CoverKind::TalkWeek;
  std::optional<Text> words; ///< of Own
  Date date{};
};

// The table.

enum class Effect { None, Caution, Hold };
/// What a gate does to an exercise while it is held, at this level; a gate with levels and none given: the stricter.
Effect effect_of(int gate, std::optional<GateLevel> level, const Exercise& exercise);
/// The same in a state: unknown holds what is touch of what the stricter level would hold; open and cleared do nothing.
Effect effect_in(GateState state, int gate, std::optional<GateLevel> level, const Exercise& exercise);
/// Held may be overridden for one assignment, with a reason: G3, G4, G7 otherwise, G8, G10, and G5 for SF3.
bool may_override(int gate, std::optional<GateLevel> level, const Exercise& exercise);
/// G1, G2, G9: cleared only after a new interview alone.
bool needs_interview(int gate);
/// G1 and G2 touch everyone in the case; the others every pair with that person.
bool concerns_everyone(int gate);
/// G5, G6, G12: a medical matter that its owner may share.
bool owner_may_share(int gate);
/// A private stop: the clinician is asked what everyone sees next.
bool asks_for_cover_plan(int gate);
/// The screen that opens it when nothing was raised in it; none for G13 and G14, which are never unknown.
std::optional<ScreenKind> screen_for(int gate);

// The state of a case.

/// The last gate of a code about a person, by when it was raised; nullptr when none was.
const Gate* last_gate(const std::vector<Gate>& gates, int gate, Letter about);
/// The latest screen of a kind, by date and then as recorded; nullptr when there is none. Takes them newest first.
const Screen* last_screen(const std::vector<Screen>& screens, ScreenKind kind, Letter about);
GateState state_of(const std::vector<Gate>& gates, const std::vector<Screen>& screens, int gate, Letter about);
/// Whether a new interview alone stands against a raised gate: the latest safety screen of that person, asked alone,
/// with nothing raised, recorded after the latest source and not dated before it.
bool interviewed_since(const Gate& gate, const std::vector<Screen>& screens);

/// All that decides what is held for a pair.
struct Safeguards {
  MemberSet members;
  std::vector<Gate> gates;
  std::vector<Screen> screens;    ///< newest first
  std::vector<Willing> willing;   ///< newest first
  std::vector<Consent> consents;  ///< newest first
  std::vector<Signal> signals;
};

/// Why something is held for a pair; each names one person. `ended` is the day from which on it no longer counts.
struct HeldByGate {
  Letter about;
  int gate = 1;
  GateState state = GateState::Held;
};
struct HeldBySignal {
  Letter about;
  std::string code;
};
enum class Needed { SafetyScreen, StiScreen, Willing, OwnWish, Agreement };
struct HeldByMissing {
  Letter about;
  Needed what = Needed::SafetyScreen;
  std::optional<Date> last; ///< when there is one that is too old or says something else
};
using HoldReason = std::variant<HeldByGate, HeldBySignal, HeldByMissing>;

/// Everything that holds an exercise for a pair (or one person) on a day, gates first; empty: nothing does.
std::vector<HoldReason> held_by(const Safeguards& safeguards, MemberSet pair, const Exercise& exercise, Date today);
/// Whether this person's agreement to a rung stands: given last, and no G1, G2, G9 or G11 that touches it was raised
/// after it was recorded.
bool has_agreed(const Safeguards& safeguards, Letter person, MemberSet pair, const Exercise& exercise);

template <>
struct Words<GateLevel> {
  static constexpr std::array<std::pair<GateLevel, std::string_view>, 4> table{{{GateLevel::Acute, "acute"},
                                                                               {GateLevel::Otherwise, "otherwise"},
                                                                               {GateLevel::Stop, "stop"},
                                                                               {GateLevel::Caution, "caution"}}};
};
template <>
struct Words<GateState> {
  static constexpr std::array<std::pair<GateState, std::string_view>, 4> table{{{GateState::Unknown, "unknown"},
                                                                               {GateState::Open, "open"},
                                                                               {GateState::Held, "held"},
                                                                               {GateState::Cleared, "cleared"}}};
};
template <>
struct Words<CoverKind> {
  static constexpr std::array<std::pair<CoverKind, std::string_view>, 4> table{{{CoverKind::TalkWeek, "talk-week"},
                                                                               {CoverKind::SheetEach, "sheet-each"},
                                                                               {CoverKind::NothingNew, "nothing-new"},
                                                                               {CoverKind::Own, "own"}}};
};

}  // namespace attune::domain
