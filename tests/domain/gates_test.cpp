// SPDX-License-Identifier: Apache-2.0
// The table of gates: every exercise class, gate, level and state, written out from the rules and not from the code.
#include "domain/gates.h"

#include "support/errors.h"
#include "support/people.h"

#include <gtest/gtest.h>

#include <map>

namespace attune::domain {
namespace {

using test::k_a;
using test::k_b;
using test::k_c;
using test::k_pair;

const Date k_day = parse_date("2026-03-05", "d");

// A column is a group of exercises that the rules treat alike.
const std::vector<std::vector<Exercise>>& columns() {
  static const std::vector<std::vector<Exercise>> all{
      {{"SF0"}},
      {{"SF1"}, {"SF2"}, {"SF4"}, {"E16"}},
      {{"SF3"}, {"SF4", true}},
      {{"SF5"}, {"SF6"}},
      {{"SF7"}, {"SF8"}},
      {{"SF9"}},
      {{"E2"}, {"E8"}},
      {{"E1"}, {"E3"}, {"E4"}, {"E5"}, {"E9"}, {"E10"}, {"E11"}, {"E12"}, {"E13"}, {"E15"}, {"E18"}, {"E19"}, {"E20"}},
      {{"E6"}},
      {{"E7"}, {"E21"}},
      {{"E14"}},
      {{"E17"}},
  };
  return all;
}

struct TableRow {
  int gate;
  std::optional<GateLevel> level;
  const char* held;    ///< H holds, C caution, . nothing; a sign a column
  const char* unknown; ///< the same while it is unknown
};

using enum GateLevel;
const std::vector<TableRow> k_table{
    // SF0 T1 SF3 SF5/6 SF7/8 SF9 E2/E8 J E6 E7/E21 E14 S
    {1, {}, "HHHHHHHHHHHC", ".HHHHH...H.."},
    {2, {}, "HHHHHHHHHHHC", ".HHHHH...H.."},
    {3, {}, "C.HHHHCCHHH.", "..HHHH...H.."},
    {4, {}, "CHHHHHCC..H.", ".HHHHH......"},
    {5, {}, ".CHHH.......", "..HHH......."},
    {6, {}, ".C.HHH......", "...HHH......"},
    {7, Acute, "HHHHHHHHHHHH", ".HHHHH...H.."},
    {7, Otherwise, "C.HHHHCCHHH.", ".HHHHH...H.."},
    {8, Stop, "CHHHHHCCHHH.", ".HHHHH...H.."},
    {8, Caution, ".CCCCC..CCC.", ".HHHHH...H.."},
    {9, {}, "CHHHHHCCHHH.", ".HHHHH...H.."},
    {10, {}, "CHHHHH.CHHH.", ".HHHHH...H.."},
    {11, {}, "HHHHHHHHHHHH", ".HHHHH...H.."},
    {12, {}, ".CHHHH......", "..HHHH......"},
    {13, {}, "............", "............"},
    {14, {}, "............", "............"},
};

char sign(Effect effect) { return effect == Effect::Hold ? 'H' : effect == Effect::Caution ? 'C' : '.'; }

template <class Of>
std::string line(Of effect) {
  std::string signs;
  for (const auto& column : columns()) {
    signs += sign(effect(column.front()));
    for (const Exercise& each : column) {
      EXPECT_EQ(sign(effect(each)), signs.back()) << each.code << (each.on_sf3 ? " on SF3" : "");
    }
  }
  return signs;
}

TEST(GateTable, HoldsWhatTheRulesSay) {
  for (const TableRow& row : k_table) {
    const std::string name = gate_text(row.gate) + " " + (row.level ? std::string(word(*row.level)) : "");
    SCOPED_TRACE(name);
    EXPECT_EQ(line([&](const Exercise& each) { return effect_of(row.gate, row.level, each); }), row.held);
    const auto in = [&](GateState state) {
      return line([&](const Exercise& each) { return effect_in(state, row.gate, row.level, each); });
    };
    EXPECT_EQ(in(GateState::Held), row.held);
    EXPECT_EQ(in(GateState::Unknown), row.unknown);
    EXPECT_EQ(in(GateState::Open), "............");
    EXPECT_EQ(in(GateState::Cleared), "............");
  }
}

TEST(GateTable, ColumnsHoldEveryExerciseOnce) {
  std::map<std::string, int> seen;
  for (const auto& column : columns()) {
    for (const Exercise& each : column) {
      seen[each.code] += each.on_sf3 ? 0 : 1;
    }
  }
  EXPECT_EQ(exercise_codes().size(), 31U);
  for (const std::string& code : exercise_codes()) {
    EXPECT_EQ(seen[code], 1) << code;
  }
}

TEST(GateTable, WithoutALevelTheStricterHolds) {
  EXPECT_EQ(levels_of(7), (std::vector{Acute, Otherwise}));
  EXPECT_EQ(levels_of(8), (std::vector{Stop, Caution}));
  EXPECT_EQ(effect_of(7, {}, {"E1"}), Effect::Hold);
  EXPECT_EQ(effect_of(8, {}, {"SF1"}), Effect::Hold);
  for (int gate = 1; gate <= k_gates; ++gate) {
    EXPECT_EQ(levels_of(gate).empty(), gate != 7 && gate != 8) << gate;
  }
}

TEST(GateTable, SomeCanNeverBeOverridden) {
  const Exercise sf3{"SF3"};
  const std::map<int, bool> at_sf3{{1, false}, {2, false}, {3, true},  {4, true},   {5, true},   {6, false},  {7, false},
                                   {8, true},  {9, false}, {10, true}, {11, false}, {12, false}, {13, false}, {14, false}};
  for (const auto& [gate, may] : at_sf3) {
    const auto levels = levels_of(gate);
    EXPECT_EQ(may_override(gate, levels.empty() ? std::nullopt : std::optional(levels.front()), sf3), may) << gate;
  }
  EXPECT_TRUE(may_override(7, Otherwise, sf3));
  EXPECT_FALSE(may_override(7, {}, sf3));
  EXPECT_FALSE(may_override(5, {}, {"SF5"}));
  EXPECT_FALSE(may_override(5, {}, {"SF4", true}));
}

TEST(GateTable, CodesAreReadAndRefused) {
  for (int gate = 1; gate <= k_gates; ++gate) {
    EXPECT_EQ(parse_gate(gate_text(gate), "gate"), gate);
    EXPECT_FALSE(gate_meaning(gate).empty());
  }
  for (const char* wrong : {"", "G", "G0", "G15", "g1", "G01", "1"}) {
    EXPECT_ERROR(parse_gate(wrong, "gate"), ErrorCode::InvalidInput);
  }
  for (const char* wrong : {"", "SF10", "sf1", "E0", "E22", "SF4/SF3"}) {
    EXPECT_ERROR(parse_exercise(wrong, "exercise"), ErrorCode::InvalidInput);
  }
}

// Builds a case in which nothing holds anything, and lets a test take one thing away.
class HeldBy : public ::testing::Test {
 protected:
  void SetUp() override {
    m_all.members = k_pair;
    for (const Letter each : k_pair.letters()) {
      for (const ScreenKind kind : {ScreenKind::Safety, ScreenKind::Medical, ScreenKind::Sti}) {
        screen(each, kind);
      }
      m_all.willing.push_back({WillingId("w"), each, k_pair, std::nullopt, k_day});
      for (const std::string& code : exercise_codes()) {
        m_all.willing.push_back({WillingId("w"), each, k_pair, code, k_day});
        consent(each, code);
      }
    }
  }
  Screen& screen(Letter partner, ScreenKind kind, ScreenOutcome outcome = ScreenOutcome::None) {
    Screen made;
    made.partner = partner;
    made.kind = kind;
    made.outcome = outcome;
    made.date = k_day;
    made.recorded = {++m_now};
    return *m_all.screens.insert(m_all.screens.begin(), made);
  }
  Consent& consent(Letter partner, std::optional<std::string> scope, ConsentState state = ConsentState::Given) {
    Consent made;
    made.partner = partner;
    made.kind = 4;
    made.scope = std::move(scope);
    made.state = state;
    made.date = k_day;
    made.recorded = {++m_now};
    return *m_all.consents.insert(m_all.consents.begin(), made);
  }
  Gate& raise(int code, Letter about, std::optional<GateLevel> level = {}) {
    Gate made;
    made.id = GateId("g" + std::to_string(++m_now));
    made.gate = code;
    made.about = about;
    made.level = level;
    made.since = k_day;
    made.sources = {{k_day, Text::from("why", "why"), {m_now}}};
    return *m_all.gates.insert(m_all.gates.begin(), made);
  }
  static void clear(Gate& gate) { gate.cleared = Gate::Clearing{k_day, Text::from("seen", "s"), {}}; }
  GateState state(int gate, Letter about) const { return state_of(m_all.gates, m_all.screens, gate, about); }
  std::vector<HoldReason> reasons(const Exercise& exercise, MemberSet pair = k_pair, Date today = k_day) const {
    return held_by(m_all, pair, exercise, today);
  }
  bool open(const Exercise& exercise) const { return reasons(exercise).empty(); }
  // The only reason there is.
  template <class T>
  T only(const Exercise& exercise, Date today = k_day) const {
    const auto all = reasons(exercise, k_pair, today);
    EXPECT_EQ(all.size(), 1U);
    return all.empty() ? T{} : std::get<T>(all.front());
  }

  Safeguards m_all;
  std::int64_t m_now = 0;
};

TEST_F(HeldBy, NothingWhenAllIsThere) {
  for (const std::string& code : exercise_codes()) {
    EXPECT_TRUE(open({code})) << code;
  }
}

TEST_F(HeldBy, NotAskedIsNotFine) {
  m_all = {};
  m_all.members = k_pair;
  for (const std::string& code : exercise_codes()) {
    EXPECT_EQ(open({code}), !is_touch({code})) << code;
  }
}

TEST_F(HeldBy, SafetyScreensAndConsentOpenTheFirstRungsAndMedicalOnesTheRest) {
  std::erase_if(m_all.screens, [](const Screen& each) { return each.kind == ScreenKind::Medical; });
  for (const char* code : {"SF1", "SF2", "SF4", "E16", "E7", "E21"}) {
    EXPECT_TRUE(open({code})) << code;
  }
  for (const char* code : {"SF3", "SF5", "SF6", "SF7", "SF8", "SF9"}) {
    EXPECT_FALSE(open({code})) << code;
  }
  EXPECT_FALSE(open({"SF4", true}));
  screen(k_a, ScreenKind::Medical);
  EXPECT_FALSE(open({"SF3"}));
  screen(k_b, ScreenKind::Medical);
  EXPECT_TRUE(open({"SF3"}));
}

TEST_F(HeldBy, AScreenOpensOnlyWithNothingRaisedAndTheLatestCounts) {
  for (const ScreenOutcome outcome : {ScreenOutcome::Raised, ScreenOutcome::Unfinished}) {
    screen(k_b, ScreenKind::Safety, outcome);
    for (const int gate : {1, 2, 3, 4, 7, 8, 9, 10, 11}) {
      EXPECT_EQ(state(gate, k_b), GateState::Unknown) << gate;
      EXPECT_EQ(state(gate, k_a), GateState::Open) << gate;
    }
    for (const int gate : {5, 6, 12, 13, 14}) {
      EXPECT_EQ(state(gate, k_b), GateState::Open) << gate;
    }
    EXPECT_FALSE(open({"SF1"}));
    screen(k_b, ScreenKind::Safety);
    EXPECT_TRUE(open({"SF1"}));
  }
  screen(k_b, ScreenKind::Safety).asked_alone = false;
  EXPECT_EQ(state(1, k_b), GateState::Unknown);
  screen(k_a, ScreenKind::Medical, ScreenOutcome::Raised);
  for (const int gate : {5, 6, 12}) {
    EXPECT_EQ(state(gate, k_a), GateState::Unknown) << gate;
  }
}

TEST_F(HeldBy, RaisedIsHeldClearedIsClearedAndRaisedAgainIsHeld) {
  EXPECT_EQ(state(5, k_a), GateState::Open);
  Gate& gate = raise(5, k_a);
  EXPECT_EQ(state(5, k_a), GateState::Held);
  EXPECT_EQ(state(5, k_b), GateState::Open);
  EXPECT_EQ(only<HeldByGate>({"SF3"}).gate, 5);
  EXPECT_TRUE(open({"SF1"}));
  clear(gate);
  EXPECT_EQ(state(5, k_a), GateState::Cleared);
  EXPECT_TRUE(open({"SF3"}));
  raise(5, k_a);
  EXPECT_EQ(state(5, k_a), GateState::Held);
}

TEST_F(HeldBy, AStopOnOneStopsEveryPairAndSomeStopEverybody) {
  m_all.members = MemberSet::of({k_a, k_b, k_c});
  for (const ScreenKind kind : {ScreenKind::Safety, ScreenKind::Medical}) {
    screen(k_c, kind);
  }
  EXPECT_TRUE(open({"SF1"}));
  Gate& ninth = raise(9, k_c);
  EXPECT_TRUE(open({"SF1"})) << "of the others it is no matter";
  clear(ninth);
  for (const int gate : {1, 2}) {
    Gate& raised = raise(gate, k_c);
    EXPECT_EQ(std::get<HeldByGate>(reasons({"E1"}).front()).about, k_c);
    clear(raised);
    EXPECT_TRUE(reasons({"E1"}).empty());
  }
}

TEST_F(HeldBy, AScreenIsGoodForNinetyDaysAndAWishForThirty) {
  const auto after = [](int days) { return plus_days(k_day, days); };
  EXPECT_TRUE(reasons({"SF1"}, k_pair, after(30)).empty());
  EXPECT_EQ(reasons({"SF1"}, k_pair, after(31)).size(), 2U);
  EXPECT_EQ(std::get<HeldByMissing>(reasons({"SF1"}, k_pair, after(31)).front()).what, Needed::Willing);
  for (Willing& each : m_all.willing) {
    each.date = after(60);
  }
  EXPECT_TRUE(reasons({"SF1"}, k_pair, after(90)).empty());
  const auto late = reasons({"SF1"}, k_pair, after(91));
  EXPECT_EQ(late.size(), 4U) << "of each the screen and the wish";
  EXPECT_EQ(std::get<HeldByMissing>(late.front()).what, Needed::SafetyScreen);
  EXPECT_EQ(std::get<HeldByMissing>(late.front()).last, k_day);
}

TEST_F(HeldBy, GenitalRungsAskForTheStiScreenAndAnOwnWish) {
  std::erase_if(m_all.screens, [](const Screen& each) { return each.kind == ScreenKind::Sti && each.partner == k_b; });
  for (const char* code : {"SF5", "SF6", "SF7", "SF8"}) {
    EXPECT_EQ(only<HeldByMissing>({code}).what, Needed::StiScreen) << code;
  }
  for (const char* code : {"SF1", "SF2", "SF3", "SF4", "SF9", "E16"}) {
    EXPECT_TRUE(open({code})) << code;
  }
  screen(k_b, ScreenKind::Sti);
  std::erase_if(m_all.willing, [](const Willing& each) { return each.scope == "SF5" && each.partner == k_a; });
  EXPECT_EQ(only<HeldByMissing>({"SF5"}).what, Needed::OwnWish);
  EXPECT_TRUE(open({"SF6"}));
}

TEST_F(HeldBy, WillingnessIsForThisPair) {
  for (Willing& each : m_all.willing) {
    each.pair = MemberSet::of({k_a, k_c});
  }
  EXPECT_EQ(reasons({"SF1"}).size(), 2U);
}

TEST_F(HeldBy, AgreementIsForThisRungUntilWithdrawn) {
  consent(k_b, "SF2", ConsentState::Withdrawn);
  EXPECT_EQ(only<HeldByMissing>({"SF2"}).what, Needed::Agreement);
  EXPECT_EQ(only<HeldByMissing>({"SF2"}).about, k_b);
  EXPECT_TRUE(open({"SF1"}));
  consent(k_b, "SF2");
  EXPECT_TRUE(open({"SF2"}));
  consent(k_a, std::nullopt, ConsentState::Withdrawn);
  for (const std::string& code : exercise_codes()) {
    EXPECT_EQ(open({code}), !is_touch({code})) << code;
  }
  consent(k_a, std::nullopt);
  EXPECT_FALSE(open({"SF1"})) << "given for no rung is given for none";
}

TEST_F(HeldBy, AStopVoidsTheAgreementUntilItIsGivenAgain) {
  for (const int gate : {1, 2, 9, 11}) {
    Gate& raised = raise(gate, k_b);
    clear(raised);
    EXPECT_EQ(reasons({"SF1"}).size(), 2U) << gate;
    consent(k_a, "SF1");
    consent(k_b, "SF1");
    EXPECT_TRUE(open({"SF1"})) << gate;
  }
  for (const int gate : {3, 4, 5, 6, 7, 8, 10, 12}) {
    Gate& raised = raise(gate, k_b);
    clear(raised);
    EXPECT_TRUE(open({"SF1"})) << gate;
  }
}

TEST_F(HeldBy, ASignalHoldsTouchUntilItIsLookedAt) {
  m_all.signals.push_back({SignalId("s"), k_b, "B1a", k_day, {}, {}, {}});
  for (const std::string& code : exercise_codes()) {
    EXPECT_EQ(open({code}), !is_touch({code})) << code;
  }
  EXPECT_EQ(only<HeldBySignal>({"SF1"}).code, "B1a");
  m_all.signals.front().looked_at = k_day;
  EXPECT_TRUE(open({"SF1"}));
  m_all.signals.push_back({SignalId("s"), k_c, "B1a", k_day, {}, {}, {}});
  EXPECT_TRUE(open({"SF1"})) << "somebody else's";
}

TEST_F(HeldBy, AnInterviewClearsOnlyWhenItCameAfterTheLastSource) {
  Gate& gate = raise(1, k_a);
  EXPECT_FALSE(interviewed_since(gate, m_all.screens)) << "the screens there are came before";
  screen(k_b, ScreenKind::Safety);
  EXPECT_FALSE(interviewed_since(gate, m_all.screens)) << "of somebody else";
  screen(k_a, ScreenKind::Medical);
  EXPECT_FALSE(interviewed_since(gate, m_all.screens)) << "of another kind";
  screen(k_a, ScreenKind::Safety, ScreenOutcome::Raised);
  EXPECT_FALSE(interviewed_since(gate, m_all.screens));
  Screen& backdated = screen(k_a, ScreenKind::Safety);
  backdated.date = plus_days(k_day, -1);
  EXPECT_FALSE(interviewed_since(gate, m_all.screens)) << "dated before the raise";
  backdated.date = k_day;
  EXPECT_TRUE(interviewed_since(gate, m_all.screens));
  gate.sources.push_back({k_day, Text::from("again", "why"), {++m_now}});
  EXPECT_FALSE(interviewed_since(gate, m_all.screens));
  screen(k_a, ScreenKind::Safety);
  EXPECT_TRUE(interviewed_since(gate, m_all.screens));
}

TEST(Gates, WhoAsksWhatComesNext) {
  for (int gate = 1; gate <= k_gates; ++gate) {
    EXPECT_EQ(asks_for_cover_plan(gate), gate <= 4 || (gate >= 7 && gate <= 11)) << gate;
    EXPECT_EQ(owner_may_share(gate), gate == 5 || gate == 6 || gate == 12) << gate;
    EXPECT_EQ(needs_interview(gate), gate == 1 || gate == 2 || gate == 9) << gate;
  }
}

}  // namespace
}  // namespace attune::domain
