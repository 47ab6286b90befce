// SPDX-License-Identifier: Apache-2.0
// Where each pair stands, what is decided about it, and what comes usually after it with what holds that.
#include "practice/homework_case.h"

namespace attune::test {
namespace {

using domain::Decision;
using domain::Lens;
using domain::PathState;
using practice::PathView;

class PathsTest : public HomeworkCase {
 protected:
  /// Nothing is written down in the same minute as something else.
  void on(const std::string& day) {
    m_day = day;
    m_minute = 0;
    tick();
  }
  void tick() {
    m_practice.set_now("2026-03-" + m_day + "T1" + std::to_string(m_minute / 60) + ":" +
                       std::to_string(m_minute % 60 / 10) + std::to_string(m_minute % 10) + ":00Z");
    ++m_minute;
  }
  /// Gives a sheet of the path as if nothing held it: screens and agreement of that day.
  practice::AssignmentView step(const char* code, const char* pair = "A,B") {
    screen_all(pair);
    agree(code, pair);
    practice::NewHomework what = sheet(code);
    what.pair = people(pair);
    tick();
    return assign(what);
  }
  PathView decide(Decision decision, const char* pair = "") {
    practice::NewDecision what;
    what.decision = decision;
    what.pair = *pair == '\0' ? domain::MemberSet{} : people(pair);
    tick();
    return practice::decide_path(*m_practice, m_case, what);
  }
  std::vector<PathView> paths(const Lens& lens = Lens::clinician()) {
    return practice::show_path(*m_practice, m_case, lens);
  }
  static std::string stands(const PathView& view) {
    return std::string(domain::word(view.path.state)) + " " + std::to_string(view.path.rung);
  }
  static std::string next(const PathView& view) {
    std::string all;
    for (const auto& each : view.next) {
      all += (all.empty() ? "" : " ") + each.exercise.code + (each.exercise.on_sf3 ? "/3" : "");
    }
    return all;
  }

 private:
  std::string m_day = "05";
  int m_minute = 0;
};

TEST_F(PathsTest, FromTheFirstSheetToTheTalkWeeksAndOn) {
  PathView view = paths().at(0);
  EXPECT_EQ(view.pair, people("A,B"));
  EXPECT_EQ(stands(view), "not-begun 0");
  EXPECT_EQ(view.given_here, 0);
  EXPECT_FALSE(view.agreed);
  step("SF1");
  view = paths().at(0);
  EXPECT_EQ(stands(view), "on-rung 1");
  EXPECT_EQ(next(view), "SF2");
  EXPECT_EQ(view.given_here, 1);
  on("12");
  step("SF1");
  EXPECT_EQ(paths().at(0).given_here, 2) << "again on the same rung";
  on("19");
  view = decide(Decision::Advance);
  EXPECT_EQ(stands(view), "talk-weeks 2");
  EXPECT_EQ(next(view), "SF2") << "what comes after talking";
  EXPECT_EQ(view.given_here, 0);
  ASSERT_EQ(view.decisions.size(), 1U);
  EXPECT_EQ(view.decisions[0].from_rung, 1);
  EXPECT_EQ(view.decisions[0].to_rung, 2);
  EXPECT_EQ(view.decisions[0].date, date("2026-03-19"));
  on("26");
  step("SF2");
  view = paths().at(0);
  EXPECT_EQ(stands(view), "on-rung 2");
  EXPECT_EQ(next(view), "SF4 SF3");
  EXPECT_EQ(audited("decide", "path"), 1);
}

TEST_F(PathsTest, APreparedSheetMovesNobodyAndAStoppedOneDid) {
  screen_all();
  agree("SF1");
  const auto prepared = prepare(sheet("SF1"));
  EXPECT_EQ(stands(paths().at(0)), "not-begun 0");
  give(prepared);
  EXPECT_EQ(stands(paths().at(0)), "on-rung 1");
  practice::stop_homework(*m_practice, id_of(prepared));
  EXPECT_EQ(stands(paths().at(0)), "on-rung 1");
  EXPECT_EQ(paths().at(0).given_here, 1);
}

TEST_F(PathsTest, WhatHoldsTheNextRungIsSaid) {
  step("SF2");
  const PathView view = paths().at(0);
  ASSERT_EQ(view.next.size(), 2U);
  Words held;
  for (const domain::HoldReason& each : view.next[1].held_by) {
    held.insert(practice::hold_word(each));
  }
  EXPECT_EQ(view.next[1].exercise.code, "SF3");
  EXPECT_EQ(held, (Words{"A:agreement", "B:agreement"}));
}

TEST_F(PathsTest, WhereADecisionLeads) {
  step("SF2");
  EXPECT_EQ(stands(decide(Decision::StepBack)), "on-rung 1");
  EXPECT_EQ(stands(decide(Decision::Repeat)), "on-rung 1");
  EXPECT_EQ(stands(decide(Decision::Advance)), "talk-weeks 2");
  EXPECT_EQ(stands(decide(Decision::Advance)), "talk-weeks 2") << "said again";
  EXPECT_EQ(stands(decide(Decision::Repeat)), "on-rung 1") << "the one before the talk weeks";
  EXPECT_EQ(stands(decide(Decision::Pause)), "paused 1");
  EXPECT_EQ(stands(decide(Decision::Repeat)), "on-rung 1");
  EXPECT_EQ(stands(decide(Decision::End)), "ended 1");
  EXPECT_EQ(next(paths().at(0)), "") << "nothing comes after it";
  EXPECT_EQ(paths().at(0).decisions.size(), 8U);
}

TEST_F(PathsTest, OverSf3ItGoesToSf5) {
  step("SF3");
  EXPECT_EQ(next(paths().at(0)), "SF4/3 SF5");
  EXPECT_EQ(stands(decide(Decision::Advance)), "talk-weeks 5");
  EXPECT_EQ(stands(decide(Decision::StepBack)), "on-rung 3") << "SF4 is no rung";
}

TEST_F(PathsTest, NothingComesBeforeTheFirstRungAndAfterTheLast) {
  EXPECT_EQ(refusal([&] { decide(Decision::StepBack); }), "first-rung");
  assign(sheet("SF0"));
  EXPECT_EQ(refusal([&] { decide(Decision::StepBack); }), "first-rung");
  step("SF9");
  EXPECT_EQ(next(paths().at(0)), "");
  EXPECT_EQ(refusal([&] { decide(Decision::Advance); }), "last-rung");
  EXPECT_EQ(stands(decide(Decision::Repeat)), "on-rung 9");
  EXPECT_EQ(stands(decide(Decision::StepBack)), "on-rung 8");
  EXPECT_EQ(count("path_decision"), 2);
}

TEST_F(PathsTest, ReasonAndDayAreKept) {
  step("SF1");
  practice::NewDecision what;
  what.decision = Decision::StepBack;
  what.reason = text("They would like to talk first");
  what.date = date("2026-03-07");
  const PathView view = practice::decide_path(*m_practice, m_case, what);
  EXPECT_EQ(view.decisions[0].reason, what.reason);
  EXPECT_EQ(view.decisions[0].date, date("2026-03-07"));
  ASSERT_EQ(view.path.stretches.size(), 2U);
  EXPECT_EQ(view.path.stretches[0].to, date("2026-03-07"));
  what.reason = text("");
  what.decision = Decision::Advance;
  EXPECT_FALSE(practice::decide_path(*m_practice, m_case, what).decisions[0].reason);
}

TEST_F(PathsTest, EachPairHasItsOwn) {
  m_case = add_case(*m_practice, "C-3", 3);
  screen_all("A,B,C");
  step("SF2", "A,C");
  const auto all = paths();
  ASSERT_EQ(all.size(), 3U);
  for (const PathView& each : all) {
    EXPECT_EQ(stands(each), each.pair == people("A,C") ? "on-rung 2" : "not-begun 0") << each.pair.str();
  }
  decide(Decision::Pause, "A,C");
  practice::NewAgreement agreed;
  agreed.pair = people("A,C");
  agreed.ban = text("Chest and genitals");
  agreed.stop_signal = text("Red");
  practice::record_agreement(*m_practice, m_case, agreed);
  for (const PathView& each : paths()) {
    const bool theirs = each.pair == people("A,C");
    EXPECT_EQ(stands(each), theirs ? "paused 2" : "not-begun 0") << each.pair.str();
    EXPECT_EQ(each.decisions.size(), theirs ? 1U : 0U);
    EXPECT_EQ(each.agreed.has_value(), theirs);
  }
  EXPECT_EQ(wrong_field([&] { decide(Decision::Pause); }), "pair") << "which one";
  EXPECT_ERROR(decide(Decision::Pause, "A,D"), ErrorCode::NotFound);
}

TEST_F(PathsTest, IsTheCliniciansAlone) {
  step("SF1");
  decide(Decision::Advance);
  for (const Lens& lens :
       {Lens::room(people("A,B")), Lens::room(people("A")), Lens::home(people("A,B")), Lens::release(k_a)}) {
    EXPECT_TRUE(paths(lens).empty());
  }
}

TEST_F(PathsTest, SomebodyAloneHasAPathToo) {
  m_case = add_case(*m_practice, "C-1P", 1);
  assign(sheet("SF0"));
  const auto all = paths();
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].pair, people("A"));
  EXPECT_EQ(stands(all[0]), "on-rung 0");
}

}  // namespace
}  // namespace attune::test
