// SPDX-License-Identifier: Apache-2.0
#include "practice/gates.h"

#include "practice/casework.h"
#include "support/errors.h"
#include "support/people.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace attune::test {
namespace {

using domain::CoverKind;
using domain::GateLevel;
using domain::GateState;
using domain::Lens;
using domain::Letter;
using practice::GateView;
using Words = std::vector<std::string>;

class GatesTest : public ::testing::Test {
 protected:
  GateView raise(int gate, Letter about, std::optional<GateLevel> level = {},
                 std::optional<practice::NewCover> next = {}) {
    return practice::raise_gate(*m_practice, m_case, {gate, about, level, text("What it rests on"), next, {}});
  }
  GateView clear(const GateView& view) {
    return practice::clear_gate(*m_practice, view.gate.id.str(), text("A letter"), std::nullopt);
  }
  void screen(Letter partner, domain::ScreenKind kind = domain::ScreenKind::Safety,
              domain::ScreenOutcome outcome = domain::ScreenOutcome::None) {
    practice::record_screen(*m_practice, m_case, {partner, kind, outcome, {}, {}});
  }
  std::vector<GateView> list(const Lens& lens = Lens::clinician()) {
    return practice::list_gates(*m_practice, m_case, lens);
  }
  GateView find(int gate, Letter about) {
    const auto views = list();
    return *std::find_if(views.begin(), views.end(),
                         [&](const GateView& each) { return each.gate.gate == gate && each.gate.about == about; });
  }
  /// Gates that were raised and hold SF3 for a pair: "G5 C".
  Words raised_for(const char* pair) {
    Words found;
    for (const practice::HeldExercise& each : practice::list_held(*m_practice, m_case, people(pair))) {
      for (const domain::HoldReason& reason : each.reasons) {
        const auto* gate = std::get_if<domain::HeldByGate>(&reason);
        if (each.exercise.code == "SF3" && gate != nullptr && gate->state == GateState::Held) {
          found.push_back(domain::gate_text(gate->gate) + " " + gate->about.str());
        }
      }
    }
    return found;
  }
  bool is_held(const char* pair, const std::string& code) {
    const auto held = practice::list_held(*m_practice, m_case, people(pair));
    return std::any_of(held.begin(), held.end(), [&](const auto& each) { return each.exercise.code == code; });
  }
  template <class Job>
  std::string refusal(Job job) {
    try {
      job();
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::NotPermitted);
      return std::string(error.detail("reason"));
    }
    return "done";
  }

  PracticeFolder m_practice;
  domain::CaseId m_case = add_case(*m_practice, "C-1", 3);
};

TEST_F(GatesTest, EveryGateOfEachPersonIsThereAndNobodyRaisedIt) {
  const auto views = list();
  ASSERT_EQ(views.size(), 3U * domain::k_gates);
  for (const GateView& each : views) {
    EXPECT_TRUE(each.gate.id.empty());
    EXPECT_EQ(each.state, each.gate.gate > 12 ? GateState::Open : GateState::Unknown);
    EXPECT_EQ(each.holds.empty(), each.gate.gate > 12) << each.gate.gate;
    EXPECT_FALSE(each.cover_is_due);
  }
}

TEST_F(GatesTest, ScreensOpenWhatNobodyRaised) {
  screen(k_a);
  EXPECT_EQ(find(1, k_a).state, GateState::Open);
  EXPECT_EQ(find(5, k_a).state, GateState::Unknown);
  EXPECT_EQ(find(1, k_b).state, GateState::Unknown);
  screen(k_a, domain::ScreenKind::Medical);
  EXPECT_EQ(find(5, k_a).state, GateState::Open);
  m_practice.set_now("2026-03-05T15:00:00Z");
  screen(k_a, domain::ScreenKind::Safety, domain::ScreenOutcome::Unfinished);
  EXPECT_EQ(find(1, k_a).state, GateState::Unknown) << "the latest counts";
}

TEST_F(GatesTest, ARaisedGateHoldsAndStaysAfterOpeningAgain) {
  const GateView view = raise(5, k_a);
  EXPECT_EQ(view.state, GateState::Held);
  EXPECT_EQ(std::count(view.holds.begin(), view.holds.end(), "SF3"), 1);
  EXPECT_EQ(std::count(view.holds.begin(), view.holds.end(), "SF1"), 0);
  m_practice.close();
  m_practice.reopen();
  const GateView again = find(5, k_a);
  EXPECT_EQ(again.gate.id, view.gate.id);
  EXPECT_EQ(again.gate.since, date("2026-03-05"));
  ASSERT_EQ(again.gate.sources.size(), 1U);
  EXPECT_EQ(again.gate.sources.front().why, text("What it rests on"));
}

TEST_F(GatesTest, ASecondRaiseAddsASourceAndNeverLoosens) {
  const GateView first = raise(7, k_a, GateLevel::Otherwise);
  EXPECT_EQ(first.gate.level, GateLevel::Otherwise);
  const GateView stricter = raise(7, k_a, GateLevel::Acute);
  EXPECT_EQ(stricter.gate.id, first.gate.id);
  EXPECT_EQ(stricter.gate.level, GateLevel::Acute);
  EXPECT_EQ(stricter.gate.sources.size(), 2U);
  EXPECT_EQ(raise(7, k_a, GateLevel::Otherwise).gate.level, GateLevel::Acute);
  EXPECT_EQ(raise(7, k_b).gate.level, GateLevel::Acute) << "left out: the stricter";
  EXPECT_FALSE(raise(5, k_a).gate.level);
}

TEST_F(GatesTest, WhatDoesNotFitIsRefusedAndNothingIsKept) {
  EXPECT_ERROR(raise(7, k_a, GateLevel::Stop), ErrorCode::InvalidInput);
  EXPECT_ERROR(raise(8, k_a, GateLevel::Acute), ErrorCode::InvalidInput);
  EXPECT_ERROR(raise(5, k_a, GateLevel::Acute), ErrorCode::InvalidInput);
  EXPECT_ERROR(raise(5, Letter('D')), ErrorCode::NotFound);
  EXPECT_ERROR(raise(1, k_a, {}, practice::NewCover{CoverKind::Own, {}}), ErrorCode::InvalidInput);
  EXPECT_ERROR(raise(1, k_a, {}, practice::NewCover{CoverKind::TalkWeek, text("Words")}), ErrorCode::InvalidInput);
  EXPECT_ERROR(practice::raise_gate(*m_practice, m_case, {5, k_a, {}, text(""), {}, {}}), ErrorCode::InvalidInput);
  for (const GateView& each : list()) {
    EXPECT_TRUE(each.gate.id.empty());
  }
}

TEST_F(GatesTest, ClearedOnceWithItsSourceAndLimits) {
  const GateView view = raise(5, k_a);
  EXPECT_ERROR(practice::clear_gate(*m_practice, view.gate.id.str(), text(""), {}), ErrorCode::InvalidInput);
  const GateView cleared = practice::clear_gate(*m_practice, view.gate.id.str().substr(0, 8), text("A letter"),
                                                text("Not on the back"), date("2026-03-06"));
  EXPECT_EQ(cleared.state, GateState::Cleared);
  EXPECT_TRUE(cleared.holds.empty());
  ASSERT_TRUE(cleared.gate.cleared);
  EXPECT_EQ(cleared.gate.cleared->date, date("2026-03-06"));
  EXPECT_EQ(cleared.gate.cleared->source, text("A letter"));
  EXPECT_EQ(cleared.gate.cleared->limits, text("Not on the back"));
  EXPECT_EQ(refusal([&] { clear(view); }), "cleared-already");
  EXPECT_ERROR(practice::clear_gate(*m_practice, "0000", text("A letter"), {}), ErrorCode::NotFound);
}

TEST_F(GatesTest, SomeAreClearedByANewInterviewAloneOnly) {
  for (const int gate : {1, 2, 9}) {
    SCOPED_TRACE(gate);
    const std::string month = "2026-0" + std::to_string(gate);
    m_practice.set_now(month + "-05T14:00:00Z");
    screen(k_a);
    m_practice.set_now(month + "-05T15:00:00Z");
    const GateView view = raise(gate, k_a);
    EXPECT_EQ(refusal([&] { clear(view); }), "no-interview") << "that of before does not count";
    m_practice.set_now(month + "-06T15:00:00Z");
    screen(k_b);
    screen(k_a, domain::ScreenKind::Medical);
    EXPECT_EQ(refusal([&] { clear(view); }), "no-interview") << "of another, or about something else";
    screen(k_a, domain::ScreenKind::Safety, domain::ScreenOutcome::Raised);
    EXPECT_EQ(refusal([&] { clear(view); }), "no-interview");
    m_practice.set_now(month + "-07T15:00:00Z");
    screen(k_a);
    EXPECT_EQ(clear(view).state, GateState::Cleared);
  }
}

TEST_F(GatesTest, ANewSourceWantsANewInterview) {
  const GateView view = raise(2, k_a);
  m_practice.set_now("2026-03-06T15:00:00Z");
  screen(k_a);
  m_practice.set_now("2026-03-07T15:00:00Z");
  raise(2, k_a);
  EXPECT_EQ(refusal([&] { clear(view); }), "no-interview");
}

TEST_F(GatesTest, RaisedAgainAfterClearingIsHeldAgain) {
  screen(k_a, domain::ScreenKind::Medical);
  const GateView first = raise(5, k_a);
  m_practice.set_now("2026-03-06T15:00:00Z");
  clear(first);
  m_practice.set_now("2026-03-07T15:00:00Z");
  screen(k_a, domain::ScreenKind::Medical);
  EXPECT_EQ(find(5, k_a).state, GateState::Cleared);
  const GateView second = raise(5, k_a);
  EXPECT_NE(second.gate.id, first.gate.id);
  EXPECT_EQ(second.state, GateState::Held);
  EXPECT_EQ(second.gate.sources.size(), 1U);
  EXPECT_EQ(find(5, k_a).gate.id, second.gate.id);
}

TEST_F(GatesTest, WhatEverybodySeesNextIsAskedForPrivateStopsOnly) {
  for (const int gate : {1, 2, 3, 4, 7, 8, 9, 10, 11}) {
    EXPECT_TRUE(raise(gate, k_a).cover_is_due) << gate;
  }
  for (const int gate : {5, 6, 12, 13, 14}) {
    EXPECT_FALSE(raise(gate, k_a).cover_is_due) << gate;
  }
}

TEST_F(GatesTest, ACoverPlanIsKeptWithItsGate) {
  const GateView planned = raise(1, k_a, {}, practice::NewCover{CoverKind::TalkWeek, {}});
  ASSERT_TRUE(planned.cover);
  EXPECT_EQ(planned.cover->kind, CoverKind::TalkWeek);
  EXPECT_FALSE(planned.cover_is_due);
  const GateView due = raise(3, k_b);
  const GateView answered =
      practice::plan_cover(*m_practice, due.gate.id.str(), {CoverKind::Own, text("We stay with talking")});
  ASSERT_TRUE(answered.cover);
  EXPECT_EQ(answered.cover->words, text("We stay with talking"));
  EXPECT_FALSE(find(3, k_b).cover_is_due);
  EXPECT_EQ(find(1, k_a).cover->id, planned.cover->id);
  m_practice.set_now("2026-03-06T15:00:00Z");
  clear(find(3, k_b));
  EXPECT_TRUE(raise(3, k_b).cover_is_due) << "another stop, another question";
  EXPECT_EQ(refusal([&] { practice::plan_cover(*m_practice, due.gate.id.str(), {}); }), "cleared-already");
  EXPECT_ERROR(practice::plan_cover(*m_practice, "0000", {}), ErrorCode::NotFound);
}

TEST_F(GatesTest, OnlyAMedicalMatterIsEverShared) {
  for (int gate = 1; gate <= domain::k_gates; ++gate) {
    const GateView view = raise(gate, k_a);
    const auto share = [&] { practice::share_gate(*m_practice, view.gate.id.str(), people("B")); };
    const bool medical = gate == 5 || gate == 6 || gate == 12;
    EXPECT_EQ(refusal(share), medical ? "done" : "not-to-share") << gate;
  }
  EXPECT_ERROR(practice::share_gate(*m_practice, find(5, k_a).gate.id.str(), people("D")), ErrorCode::NotFound);
  EXPECT_EQ(list(Lens::room(people("A,B"))).size(), 3U);
}

TEST_F(GatesTest, OfASharedGateARoomSeesThatItIsThere) {
  const GateView view = raise(5, k_a, {}, practice::NewCover{CoverKind::TalkWeek, {}});
  const Lens room = Lens::room(people("A,B"));
  EXPECT_TRUE(list(room).empty());
  EXPECT_TRUE(list(Lens::room(people("A"))).empty());
  practice::share_gate(*m_practice, view.gate.id.str(), people("B"));
  for (const Lens& lens : {room, Lens::home(people("A,B")), Lens::room(people("B"))}) {
    const auto seen = list(lens);
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen.front().gate.gate, 5);
    EXPECT_EQ(seen.front().gate.about, k_a);
    EXPECT_EQ(seen.front().state, GateState::Held);
    EXPECT_TRUE(seen.front().gate.id.empty());
    EXPECT_TRUE(seen.front().gate.sources.empty());
    EXPECT_EQ(seen.front().gate.since, domain::Date());
    EXPECT_FALSE(seen.front().gate.level || seen.front().gate.cleared || seen.front().cover);
    EXPECT_TRUE(seen.front().holds.empty());
    EXPECT_FALSE(seen.front().cover_is_due);
  }
  for (const Lens& lens :
       {Lens::room(people("A,B,C")), Lens::room(people("C")), Lens::release(k_a), Lens::release(k_b)}) {
    EXPECT_TRUE(list(lens).empty());
  }
  practice::clear_gate(*m_practice, view.gate.id.str(), text("A letter"), text("Not on the back"));
  ASSERT_EQ(list(room).size(), 1U);
  EXPECT_EQ(list(room).front().state, GateState::Cleared);
  EXPECT_FALSE(list(room).front().gate.cleared);
  practice::share_gate(*m_practice, view.gate.id.str(), {});
  EXPECT_TRUE(list(room).empty());
}

TEST_F(GatesTest, WhatIsSharedOfAnEarlierGateTellsNothingOfALaterOne) {
  const GateView view = raise(5, k_a);
  practice::share_gate(*m_practice, view.gate.id.str(), people("B"));
  clear(view);
  m_practice.set_now("2026-03-07T15:00:00Z");
  raise(5, k_a);
  const auto seen = list(Lens::room(people("A,B")));
  ASSERT_EQ(seen.size(), 1U);
  EXPECT_EQ(seen.front().state, GateState::Cleared);
}

TEST_F(GatesTest, AGateTouchesThePairsOfWhomItIsAboutAndSomeTouchAll) {
  raise(5, k_c);
  EXPECT_EQ(raised_for("A,B"), Words{});
  EXPECT_EQ(raised_for("A,C"), Words{"G5 C"});
  EXPECT_EQ(raised_for("B,C"), Words{"G5 C"});
  raise(1, k_c);
  for (const char* pair : {"A,B", "A,C", "B,C"}) {
    EXPECT_EQ(raised_for(pair).front(), "G1 C") << pair;
  }
}

TEST_F(GatesTest, TouchIsOpenWhenEverybodyWasAskedAndAgreed) {
  for (const Letter each : {k_a, k_b}) {
    screen(each);
    practice::record_willing(*m_practice, m_case, {each, people("A,B"), {}, {}});
    practice::record_consent(*m_practice, m_case, {each, 4, "SF1", domain::ConsentState::Given, {}});
  }
  EXPECT_TRUE(is_held("A,B", "SF1")) << "nobody asked C";
  screen(k_c);
  EXPECT_FALSE(is_held("A,B", "SF1"));
  EXPECT_TRUE(is_held("A,B", "SF2")) << "not agreed to";
  EXPECT_TRUE(is_held("A,C", "SF1"));
  EXPECT_FALSE(is_held("A,C", "E1")) << "talk is never held for what is not known";
  m_practice.set_now("2026-03-06T14:00:00Z");
  clear(raise(11, k_a));
  EXPECT_TRUE(is_held("A,B", "SF1")) << "what was agreed to before is void";
  m_practice.set_now("2026-03-07T14:00:00Z");
  practice::record_consent(*m_practice, m_case, {k_a, 4, "SF1", domain::ConsentState::Given, {}});
  EXPECT_TRUE(is_held("A,B", "SF1")) << "of both";
  practice::record_consent(*m_practice, m_case, {k_b, 4, "SF1", domain::ConsentState::Given, {}});
  EXPECT_FALSE(is_held("A,B", "SF1"));
  m_practice.set_now("2026-04-07T14:00:00Z");
  EXPECT_TRUE(is_held("A,B", "SF1")) << "willing too long ago";
}

TEST_F(GatesTest, PairsAreTwoMembersOrThatPerson) {
  const auto written = [](const char* members) {
    Words all;
    for (const domain::MemberSet& each : practice::pairs_of(people(members))) {
      all.push_back(each.str());
    }
    return all;
  };
  EXPECT_EQ(written("A,B,C"), (Words{"A,B", "A,C", "B,C"}));
  EXPECT_EQ(written("B"), Words{"B"});
}

TEST_F(GatesTest, HistoryKeepsWhatWasClearedAndPlansThatWereReplaced) {
  clear(raise(5, k_b));
  raise(5, k_b);
  const GateView stop = raise(3, k_a, {}, practice::NewCover{CoverKind::TalkWeek, {}});
  practice::plan_cover(*m_practice, stop.gate.id.str(), {CoverKind::NothingNew, {}});
  const practice::GateHistory history = practice::gate_history(*m_practice, m_case, Lens::clinician());
  EXPECT_EQ(history.gates.size(), 3U);
  EXPECT_EQ(std::count_if(history.gates.begin(), history.gates.end(), [](const auto& each) { return each.cleared.has_value(); }), 1);
  EXPECT_EQ(history.plans.size(), 2U);
  for (const Lens& lens : {Lens::room(people("A")), Lens::room(people("A,B")), Lens::release(k_b)}) {
    const practice::GateHistory seen = practice::gate_history(*m_practice, m_case, lens);
    EXPECT_TRUE(seen.gates.empty() && seen.plans.empty());
  }
}

}  // namespace
}  // namespace attune::test
