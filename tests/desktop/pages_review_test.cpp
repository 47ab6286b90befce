// SPDX-License-Identifier: Apache-2.0
// What the clinician decides on Review and keeps on the Overview.
#include "desktop/pages_support.h"

#include "practice/casework.h"
#include "practice/couples.h"
#include "practice/forms.h"
#include "practice/gates.h"
#include "practice/intake.h"
#include "practice/safeguards.h"
#include "support/people.h"

#include <wx/choice.h>
#include <wx/textctrl.h>

#include <algorithm>

namespace attune::test {
namespace {

class PagesReview : public PagesTest {
 protected:
  void start_in_review(const std::function<void(practice::Practice&, const domain::CaseId&)>& fill = {}) {
    start_with([&](practice::Practice& practice) {
      practice::NewCouple couple;
      for (const char* name : {"Ana Sousa", "Rui Tavares"}) {
        couple.partners.emplace_back();
        couple.partners.back().name = domain::Text::line(name, "name");
      }
      const practice::CoupleRow row = practice::add_couple(practice, couple);
      if (fill) {
        fill(practice, row.id);
      }
    });
    open_by_typing("ana");
    press('R', wxMOD_CONTROL);
    ASSERT_TRUE(wait_for("review.people"));
  }
  domain::CaseId couple() {
    return ui([this] { return practice::list_couples(*practice(), domain::Lens::clinician()).front().id; });
  }
  // Wherever on the page it stands: the keyboard brings it into view.
  void use(const std::string& name) {
    ASSERT_TRUE(wait_for(name)) << name;
    ui([&] { get<wxWindow>(name).SetFocus(); });
    ASSERT_TRUE(focus(name)) << name;
    press(WXK_SPACE);
  }
  void fill(const std::string& name, const std::string& words) {
    ASSERT_TRUE(wait_for(name)) << name;
    ui([&] { get<wxTextCtrl>(name).SetValue(wxString::FromUTF8(words)); });
  }
  domain::GateState state(int gate, domain::Letter about) {
    const domain::CaseId id = couple();
    return ui([&] {
      const auto views = practice::list_gates(*practice(), id, domain::Lens::clinician());
      return std::find_if(views.begin(), views.end(), [&](const practice::GateView& each) {
               return each.gate.gate == gate && each.gate.about == about;
             })->state;
    });
  }
  bool is_held(const std::string& code) {
    const domain::CaseId id = couple();
    return ui([&] {
      const auto held = practice::list_held(*practice(), id, k_pair);
      return std::any_of(held.begin(), held.end(), [&](const auto& each) { return each.exercise.code == code; });
    });
  }
  static void agree(practice::Practice& practice, const domain::CaseId& id) {
    for (const domain::Letter each : k_pair.letters()) {
      practice::sign_policy(practice, id, each);
      practice::record_screen(practice, id, {each, domain::ScreenKind::Safety, domain::ScreenOutcome::None, {}, {}});
      practice::record_willing(practice, id, {each, k_pair, {}, {}});
      practice::record_consent(practice, id, {each, 4, "SF1", domain::ConsentState::Given, {}});
    }
  }
  static void raise(practice::Practice& practice, const domain::CaseId& id, int gate, domain::Letter about) {
    practice::NewGate what;
    what.gate = gate;
    what.about = about;
    what.why = domain::Text::from("because", "why");
    practice::raise_gate(practice, id, what);
  }
};

TEST_F(PagesReview, APrivateStopAsksWhatEveryoneSeesNextAndWaitsOnToday) {
  start_in_review();
  EXPECT_EQ(state(3, k_a), domain::GateState::Unknown);
  use("review.raise");
  ASSERT_TRUE(wait_for("raise-gate.why"));
  choose("raise-gate.gate", 2);
  fill("raise-gate.why", "Told alone");
  click("raise-gate.primary");
  ASSERT_TRUE(wait_for("cover-plan.kind"));
  EXPECT_EQ(state(3, k_a), domain::GateState::Held);
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
  go_to_today();
  ASSERT_TRUE(wait_for("today.attention-1"));
  const auto waiting = [this] {
    const auto today = practice::show_today(*practice());
    return std::count_if(today.attention.begin(), today.attention.end(), [](const practice::Attention& each) {
      return each.kind == practice::Attention::Kind::CoverPlan;
    });
  };
  EXPECT_EQ(ui(waiting), 1);
  use("today.attention-1.act");
  ASSERT_TRUE(wait_for("review.cover-plan"));
  use("review.cover-plan");
  ASSERT_TRUE(wait_for("cover-plan.kind"));
  choose("cover-plan.kind", 1);
  click("cover-plan.primary");
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_EQ(ui(waiting), 0);
  const domain::CaseId id = couple();
  EXPECT_TRUE(ui([&] {
    const auto views = practice::list_gates(*practice(), id, domain::Lens::clinician());
    return std::any_of(views.begin(), views.end(), [](const practice::GateView& each) {
      return each.cover && each.cover->kind == domain::CoverKind::SheetEach;
    });
  }));
}

TEST_F(PagesReview, AMedicalGateAsksNothingMore) {
  start_in_review();
  use("review.raise");
  ASSERT_TRUE(wait_for("raise-gate.why"));
  choose("raise-gate.gate", 4);
  fill("raise-gate.why", "It hurts");
  click("raise-gate.primary");
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_EQ(state(5, k_a), domain::GateState::Held);
  EXPECT_FALSE(is_shown("cover-plan.kind"));
}

TEST_F(PagesReview, ARaiseWithoutAReasonIsSaidThere) {
  start_in_review();
  use("review.raise");
  ASSERT_TRUE(wait_for("raise-gate.why"));
  click("raise-gate.primary");
  EXPECT_TRUE(wait_for("raise-gate.why.message"));
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_EQ(state(1, k_a), domain::GateState::Unknown);
}

TEST_F(PagesReview, AnAnswerLookedAtOpensTheFirstRung) {
  start_in_review([](practice::Practice& practice, const domain::CaseId& id) {
    agree(practice, id);
    practice::record_intake(practice, practice::data_folder(), id,
                            {"barriers-and-brakes", k_b, R"({"B1a":2})", "answers.json", false, {}});
  });
  EXPECT_TRUE(is_held("SF1"));
  use("review.signal-1.looked-at");
  ASSERT_TRUE(wait_for("look-at.note"));
  fill("look-at.note", "Seen together, a referral stands");
  click("look-at.primary");
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(wait_until([] { return !is_shown("review.signal-1.looked-at"); }));
  EXPECT_TRUE(is_shown("review.signal-1"));
  EXPECT_FALSE(is_held("SF1"));
}

TEST_F(PagesReview, AGateIsClearedWithASource) {
  start_in_review([](practice::Practice& practice, const domain::CaseId& id) { raise(practice, id, 5, k_b); });
  use("review.gate-1.clear");
  fill("clear-gate.source", "Letter of the urologist");
  click("clear-gate.primary");
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_EQ(state(5, k_b), domain::GateState::Cleared);
  EXPECT_TRUE(wait_for("review.gate-1.raise"));
}

TEST_F(PagesReview, WhatWasClearedAndRaisedAgainStaysOnRecord) {
  start_in_review([](practice::Practice& practice, const domain::CaseId& id) {
    raise(practice, id, 5, k_b);
    const auto gates = practice::list_gates(practice, id, domain::Lens::clinician());
    const auto held = std::find_if(gates.begin(), gates.end(), [](const auto& each) { return !each.gate.sources.empty(); });
    practice::clear_gate(practice, held->gate.id.str(), domain::Text::from("Letter", "source"), std::nullopt);
    raise(practice, id, 5, k_b);
    practice::add_remark(practice, id, k_a, domain::Text::from("Ask about sleep", "line"));
  });
  const std::vector<std::string> what = column("review.recorded", 2);
  EXPECT_EQ(std::count(what.begin(), what.end(), "G5 raised"), 2);
  EXPECT_EQ(std::count(what.begin(), what.end(), "G5 cleared"), 1);
  EXPECT_EQ(std::count(what.begin(), what.end(), "A line for yourself"), 1);
}

TEST_F(PagesReview, WithoutANewInterviewTheFirstGateStays) {
  start_in_review([](practice::Practice& practice, const domain::CaseId& id) { raise(practice, id, 1, k_b); });
  use("review.gate-1.clear");
  fill("clear-gate.source", "I think it is over");
  click("clear-gate.primary");
  EXPECT_TRUE(wait_for("clear-gate.source")) << "the dialog stays";
  EXPECT_EQ(state(1, k_b), domain::GateState::Held);
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
}

TEST_F(PagesReview, AMedicalLineStandsInTheAside) {
  start_in_review();
  EXPECT_TRUE(is_shown("review.no-medical"));
  use("review.medical-line");
  fill("medical-line.line", "Letter offered");
  click("medical-line.primary");
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(wait_until([] { return !is_shown("review.no-medical"); }));
  const domain::CaseId id = couple();
  EXPECT_EQ(ui([&] { return practice::list_medical_lines(*practice(), id, domain::Lens::clinician()).size(); }), 1U);
}

TEST_F(PagesReview, AGoalIsAddedSharedAndClosedOnTheOverview) {
  start_in_review();
  press('1', wxMOD_ALT);
  use("overview.goal");
  fill("goal.text", "Evenings that are not a test");
  click("goal.primary");
  ASSERT_TRUE(wait_for_no_dialog());
  const domain::CaseId id = couple();
  const auto goal = [&] {
    return ui([&] { return practice::list_goals(*practice(), id, domain::Lens::clinician()).at(0); });
  };
  EXPECT_TRUE(goal().seen_by.empty());
  use("overview.goal-1");
  ASSERT_TRUE(wait_for("goal.shared"));
  use("goal.shared");
  click("goal.primary");
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_EQ(goal().seen_by, k_pair);
  use("overview.goal-1");
  ASSERT_TRUE(wait_for("goal.closed"));
  use("goal.closed");
  click("goal.primary");
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(goal().closed.has_value());
  EXPECT_TRUE(wait_until([] { return !is_shown("overview.goal-1"); }));
}

TEST_F(PagesReview, WhoKnowsWhatStandsOnTheOverviewUntilItIsSettled) {
  start_in_review();
  press('1', wxMOD_ALT);
  use("overview.confidence");
  fill("confidence.fact", "Saw somebody about it");
  fill("confidence.agreed", "Brings it up himself");
  click("confidence.primary");
  ASSERT_TRUE(wait_for_no_dialog());
  use("overview.confidence-1");
  ASSERT_TRUE(wait_for("confidence.closed"));
  EXPECT_EQ(ui([] { return get<wxTextCtrl>("confidence.agreed").GetValue(); }), "Brings it up himself");
  use("confidence.closed");
  click("confidence.primary");
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(wait_until([] { return !is_shown("overview.confidence-1"); }));
}

}  // namespace
}  // namespace attune::test
