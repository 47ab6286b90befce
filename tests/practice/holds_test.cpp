// SPDX-License-Identifier: Apache-2.0
// What holds a sheet, for whom and until when: written out from the rules and not from the code.
#include "practice/homework_case.h"
#include "practice/intake.h"

namespace attune::test {
namespace {

using domain::GateLevel;
using domain::Letter;
using practice::NewHomework;

class HoldsTest : public HomeworkCase {
 protected:
  HoldsTest() {
    for (const Letter each : {k_a, k_b}) {
      practice::sign_policy(*m_practice, m_case, each);
    }
  }
  NewHomework overriding(const std::string& code, int gate, const char* why = "Talked through, away from it") {
    NewHomework what = sheet(code);
    what.overrides = {{gate, text(why)}};
    return what;
  }
};

TEST_F(HoldsTest, BeforeAnythingWasAskedItSaysWhatIsMissingAndForWhom) {
  EXPECT_EQ(holds(sheet("SF1")),
            (Words{"A:safety-screen", "A:willing", "A:agreement", "B:safety-screen", "B:willing", "B:agreement"}));
  EXPECT_EQ(holds(sheet("SF3")), (Words{"A:safety-screen", "A:medical-screen", "A:willing", "A:agreement",
                                        "B:safety-screen", "B:medical-screen", "B:willing", "B:agreement"}));
  EXPECT_EQ(holds(sheet("SF5")),
            (Words{"A:safety-screen", "A:medical-screen", "A:sti-screen", "A:willing", "A:own-wish", "A:agreement",
                   "B:safety-screen", "B:medical-screen", "B:sti-screen", "B:willing", "B:own-wish", "B:agreement"}));
  for (const char* talk : {"SF0", "E1", "E2", "E3", "E4", "E5", "E6"}) {
    EXPECT_EQ(holds(sheet(talk)), Words{}) << talk;
  }
}

TEST_F(HoldsTest, EachThingThatIsThereIsMissingNoLonger) {
  screen(k_a);
  EXPECT_EQ(holds(sheet("SF1")), (Words{"A:willing", "A:agreement", "B:safety-screen", "B:willing", "B:agreement"}));
  screen(k_b);
  EXPECT_EQ(holds(sheet("SF1")), (Words{"A:willing", "A:agreement", "B:willing", "B:agreement"}));
  willing(k_b);
  EXPECT_EQ(holds(sheet("SF1")), (Words{"A:willing", "A:agreement", "B:agreement"}));
  consent(k_b, "SF1");
  consent(k_a, "SF1");
  EXPECT_EQ(holds(sheet("SF1")), (Words{"A:willing"}));
  willing(k_a);
  EXPECT_EQ(holds(sheet("SF1")), Words{});
  EXPECT_EQ(holds(sheet("SF2")), (Words{"A:agreement", "B:agreement"})) << "agreed to one step is not to the next";
}

TEST_F(HoldsTest, AgreedTodayCountsInTheChoiceItself) {
  screen_all();
  NewHomework what = sheet("SF1");
  what.agreed = people("A");
  EXPECT_EQ(holds(what), (Words{"B:willing", "B:agreement"}));
  what.agreed = people("A,B");
  EXPECT_EQ(holds(what), Words{});
  EXPECT_EQ(count("consent") + count("willing"), 0) << "asking keeps nothing";
  what.exercise.code = "SF5";
  EXPECT_EQ(holds(what), (Words{"A:own-wish", "B:own-wish"})) << "one's own wish is asked alone";
  willing(k_a, "A,B", "SF5");
  willing(k_b, "A,B", "SF5");
  EXPECT_EQ(holds(what), Words{});
}

TEST_F(HoldsTest, FromSf3OnTheMedicalScreensAndFromSf5TheOthersToo) {
  screen(k_a);
  screen(k_b);
  for (const char* code : {"SF1", "SF2", "SF4", "SF3", "SF5", "SF6", "SF7", "SF8", "SF9"}) {
    agree(code);
  }
  const auto opens = [&] {
    Words free;
    for (const char* code : {"SF1", "SF2", "SF3", "SF4", "SF5", "SF6", "SF7", "SF8", "SF9"}) {
      if (holds(sheet(code)).empty()) {
        free.insert(code);
      }
    }
    return free;
  };
  EXPECT_EQ(opens(), (Words{"SF1", "SF2", "SF4"}));
  NewHomework on_sf3 = sheet("SF4");
  on_sf3.exercise.on_sf3 = true;
  EXPECT_EQ(holds(on_sf3), (Words{"A:medical-screen", "B:medical-screen"}));
  screen(k_a, domain::ScreenKind::Medical);
  screen(k_b, domain::ScreenKind::Medical);
  EXPECT_EQ(opens(), (Words{"SF1", "SF2", "SF3", "SF4", "SF9"}));
  EXPECT_EQ(holds(on_sf3), Words{});
  EXPECT_EQ(holds(sheet("SF5")), (Words{"A:sti-screen", "B:sti-screen"}));
  screen(k_a, domain::ScreenKind::Sti);
  screen(k_b, domain::ScreenKind::Sti);
  EXPECT_EQ(opens(), (Words{"SF1", "SF2", "SF3", "SF4", "SF5", "SF6", "SF7", "SF8", "SF9"}));
}

TEST_F(HoldsTest, AgeCountsToTheDay) {
  screen_all();
  agree("SF1");
  m_practice.set_now("2026-04-04T10:00:00Z");
  EXPECT_EQ(holds(sheet("SF1")), Words{}) << "thirty days";
  m_practice.set_now("2026-04-05T10:00:00Z");
  EXPECT_EQ(holds(sheet("SF1")), (Words{"A:willing", "B:willing"}));
  m_practice.set_now("2026-06-03T10:00:00Z");
  agree("SF1");
  EXPECT_EQ(holds(sheet("SF1")), Words{}) << "ninety days";
  m_practice.set_now("2026-06-04T10:00:00Z");
  EXPECT_EQ(holds(sheet("SF1")), (Words{"A:safety-screen", "B:safety-screen"}));
  EXPECT_EQ(holds(sheet("E1")), Words{}) << "nothing that is too old holds talk";
}

TEST_F(HoldsTest, AScreenThatRaisedSomethingOrWasNotFinishedOpensNothing) {
  screen_all();
  agree("SF1");
  for (const auto outcome : {domain::ScreenOutcome::Raised, domain::ScreenOutcome::Unfinished}) {
    screen(k_b, domain::ScreenKind::Safety, outcome);
    EXPECT_EQ(holds(sheet("SF1")), Words{"B:safety-screen"});
  }
  screen(k_b);
  EXPECT_EQ(holds(sheet("SF1")), Words{});
}

TEST_F(HoldsTest, WithdrawnHoldsThatStepAlone) {
  screen_all();
  agree("SF1");
  agree("SF2");
  consent(k_b, "SF1", domain::ConsentState::Withdrawn);
  EXPECT_EQ(holds(sheet("SF1")), Words{"B:agreement"});
  EXPECT_EQ(holds(sheet("SF2")), Words{});
  consent(k_b, "SF1");
  EXPECT_EQ(holds(sheet("SF1")), Words{});
}

TEST_F(HoldsTest, ASignalNobodyHasLookedAtHoldsTouchAndNotTalk) {
  screen_all();
  agree("SF1");
  practice::record_intake(*m_practice, data(), m_case,
                          {"barriers-and-brakes", k_b, R"({"B30":2})", "answers.json", false, {}});
  EXPECT_EQ(holds(sheet("SF1")), Words{"B:signal"});
  EXPECT_EQ(holds(sheet("E1")), Words{});
  for (const auto& each : practice::list_signals(*m_practice, m_case, domain::Lens::clinician())) {
    practice::look_at_signal(*m_practice, each.id.str(), text("Asked alone"));
  }
  EXPECT_EQ(holds(sheet("SF1")), Words{});
}

// Columns: J but E2 and E8 · E2 · SF1 · SF3 · SF4 on SF3 · SF5 · SF7 · SF9 · E6 · E7 · E14 · E16 · E17.
// H holds and nothing helps but its way out; o holds and may be overridden with a reason.
const std::vector<NewHomework>& columns() {
  static const std::vector<NewHomework> all = [] {
    std::vector<NewHomework> made;
    for (const char* code : {"E1", "E2", "SF1", "SF3", "SF4", "SF5", "SF7", "SF9", "E6", "E7", "E14", "E16", "E17"}) {
      NewHomework what;
      what.exercise = {code, code == std::string_view("SF4")};
      made.push_back(what);
    }
    return made;
  }();
  return all;
}

struct GateRow {
  int gate;
  std::optional<GateLevel> level;
  const char* holds;
};
const std::vector<GateRow> k_table{
    {1, {}, "HHHHHHHHHHHH."},
    {2, {}, "HHHHHHHHHHHH."},
    {3, {}, "...oooooooo.."},
    {4, {}, "..oooooo..oo."},
    {5, {}, "...oHHH......"},
    {6, {}, ".....HHH....."},
    {7, GateLevel::Acute, "HHHHHHHHHHHHH"},
    {7, GateLevel::Otherwise, "...oooooooo.."},
    {8, GateLevel::Stop, "..oooooooooo."},
    {8, GateLevel::Caution, "............."},
    {9, {}, "..HHHHHHHHHH."},
    {10, {}, "..oooooooooo."},
    {11, {}, "HHHHHHHHHHHHH"},
    {12, {}, "...HHHHH....."},
    {13, {}, "............."},
    {14, {}, "............."},
};

class GateHolds : public HoldsTest, public ::testing::WithParamInterface<GateRow> {
 protected:
  GateHolds() {
    screen_all();
    for (const NewHomework& each : columns()) {
      agree(each.exercise.code);
    }
  }
};

TEST_P(GateHolds, WhatTheTableSaysAndMayBeOverriddenWhereItSays) {
  const GateRow& row = GetParam();
  const std::string gate = "A:" + domain::gate_text(row.gate);
  for (const NewHomework& each : columns()) {
    EXPECT_EQ(holds(each), Words{}) << each.exercise.code;
  }
  raise(row.gate, k_a, row.level);
  std::string signs;
  for (NewHomework each : columns()) {
    const bool held = holds(each).contains(gate);
    each.overrides = {{row.gate, text("Talked through")}};
    if (!held) {
      EXPECT_EQ(wrong_field([&] { holds(each); }), "override") << "what does not hold is not overridden";
    }
    signs += !held ? '.' : holds(each).contains(gate) ? 'H' : 'o';
  }
  EXPECT_EQ(signs, row.holds);
}

INSTANTIATE_TEST_SUITE_P(Table, GateHolds, ::testing::ValuesIn(k_table), [](const auto& row) {
  return domain::gate_text(row.param.gate) +
         (row.param.level ? std::string(domain::word(*row.param.level)) : std::string());
});

TEST_F(HoldsTest, WhatHoldsIsRefusedWithItsReasonsByEveryDoor) {
  raise(2, k_b);
  EXPECT_EQ(refusal([&] { prepare(sheet("E1")); }), "held: B:G2");
  EXPECT_EQ(refusal([&] { assign(sheet("E1")); }), "held: B:G2");
  EXPECT_EQ(refusal([&] { assign(overriding("E1", 2)); }), "held: B:G2") << "not by a reason either";
  EXPECT_EQ(refusal([&] { assign(sheet("SF1")); }),
            "held: A:agreement A:safety-screen A:willing B:G2 B:agreement B:safety-screen B:willing");
  EXPECT_EQ(m_delivered, 0);
  EXPECT_EQ(count("assignment") + count("blob") + count("gate_override"), 0);
  EXPECT_NO_THROW(practice::draw_sheet(*m_practice, data(), m_case, sheet("E1"))) << "the clinician may look at it";
}

TEST_F(HoldsTest, AnOverrideBelongsToOneAssignment) {
  raise(3, k_a);
  EXPECT_EQ(refusal([&] { assign(sheet("E6")); }), "held: A:G3");
  const auto view = assign(overriding("E6", 3));
  ASSERT_EQ(view.overrides.size(), 1U);
  EXPECT_EQ(view.overrides.front().gate, 3);
  EXPECT_EQ(view.overrides.front().why, text("Talked through, away from it"));
  EXPECT_EQ(audited("override", "G3"), 1);
  EXPECT_EQ(refusal([&] { assign(sheet("E6")); }), "held: A:G3") << "the gate stands";
  EXPECT_NO_THROW(print_again(view)) << "this one may be printed again";
  const auto prepared = prepare(overriding("E6", 3));
  EXPECT_NO_THROW(give(prepared));
  EXPECT_EQ(audited("override", "G3"), 2);
}

TEST_F(HoldsTest, AnOverrideIsOfNoAvailOnceTheGateIsRaisedAgain) {
  raise(3, k_a);
  m_practice.set_now("2026-03-05T14:05:00Z");
  const auto out = assign(overriding("E6", 3));
  const auto prepared = prepare(overriding("E6", 3));
  m_practice.set_now("2026-03-06T09:00:00Z");
  EXPECT_NO_THROW(print_again(out));
  raise(3, k_a);
  EXPECT_EQ(refusal([&] { print_again(out); }), "held: A:G3");
  EXPECT_EQ(refusal([&] { give(prepared); }), "held: A:G3");
}

TEST_F(HoldsTest, AnOverrideWantsAReason) {
  raise(3, k_a);
  EXPECT_EQ(wrong_field([&] { assign(overriding("E6", 3, "")); }), "why");
  EXPECT_EQ(wrong_field([&] { assign(overriding("E6", 4)); }), "override");
  EXPECT_EQ(count("assignment"), 0);
}

TEST_F(HoldsTest, AnOverrideOfOneGateLeavesTheOther) {
  raise(3, k_a);
  raise(10, k_b);
  EXPECT_EQ(refusal([&] { assign(overriding("E6", 3)); }), "held: B:G10");
  NewHomework both = overriding("E6", 3);
  both.overrides.push_back({10, text("They are calm about this one")});
  EXPECT_EQ(assign(both).overrides.size(), 2U);
}

TEST_F(HoldsTest, AGateIsOverriddenOnce) {
  raise(3, k_a);
  raise(3, k_b);
  NewHomework twice = overriding("E6", 3);
  EXPECT_EQ(assign(twice).overrides.size(), 1U) << "one reason for a gate, about whomever";
  twice.overrides.push_back({3, text("Another reason")});
  EXPECT_EQ(wrong_field([&] { assign(twice); }), "override");
}

TEST_F(HoldsTest, WhatIsUnknownIsAskedAndNotOverridden) {
  EXPECT_EQ(wrong_field([&] { assign(overriding("SF1", 4)); }), "override");
  EXPECT_EQ(count("assignment"), 0);
}

TEST_F(HoldsTest, AGateOfSomebodyElseHoldsOnlyWhatTouchesEveryone) {
  m_case = add_case(*m_practice, "C-3", 3);
  NewHomework what = sheet("E6");
  what.pair = people("A,B");
  raise(3, k_c);
  EXPECT_EQ(holds(what), Words{}) << "of a person who is not of the pair";
  raise(1, k_c);
  EXPECT_EQ(holds(what), Words{"C:G1"}) << "touches everyone in the case";
  what.pair = people("B,C");
  EXPECT_EQ(holds(what), (Words{"C:G1", "C:G3"}));
}

TEST_F(HoldsTest, RaisingG1G2G9OrG11MakesAgreementsVoid) {
  screen_all();
  int hour = 10;
  const auto later = [&] { m_practice.set_now("2026-03-06T" + std::to_string(hour++) + ":00:00Z"); };
  for (const int gate : {1, 2, 9, 11}) {
    agree("SF1");
    EXPECT_EQ(holds(sheet("SF1")), Words{});
    later();
    const auto raised = raise(gate, k_a);
    later();
    screen(k_a);
    clear(raised);
    EXPECT_EQ(holds(sheet("SF1")), (Words{"A:agreement", "B:agreement"})) << gate;
  }
  agree("SF1");
  later();
  clear(raise(4, k_a));
  EXPECT_EQ(holds(sheet("SF1")), Words{}) << "another gate leaves them";
}

}  // namespace
}  // namespace attune::test
