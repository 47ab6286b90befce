// SPDX-License-Identifier: Apache-2.0
// The journey from the first run to the sheet that they take home.
#include "desktop/journey_support.h"
#include "desktop/support/text.h"
#include "practice/homework.h"
#include "practice/measures.h"
#include "practice/practices.h"
#include "practice/safeguards.h"
#include "practice/sessions.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/textctrl.h>

#include <algorithm>

namespace attune::test {

using domain::Lens;

void JourneyTest::make_the_practice() {
  start(std::nullopt);
  ui([this] { program().main_window().SetSize(1280, 800); });
  ASSERT_TRUE(focus("first-run.name"));
  click("first-run.cancel");
  ASSERT_TRUE(wait_for("welcome.new"));
  keep("welcome");
  click("welcome.new");
  ASSERT_TRUE(focus("first-run.name"));
  type("Linden Court");
  fill("first-run.clinician", "Ines");
  // No key of this keyboard types every letter that a folder may have.
  ui([this] { get<wxTextCtrl>("first-run.folder").ChangeValue(desktop::to_wx(practice_folder().string())); });
  keep("name");
  press(WXK_RETURN);
  fill("first-run.passphrase", k_passphrase);
  fill("first-run.again", k_passphrase);
  keep("passphrase");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("first-run.key-later"));
  keep("recovery-key-later");
  click("first-run.next");
  ASSERT_TRUE(focus("first-run.individual"));
  press(WXK_SPACE);
  keep("policy");
  click("first-run.next");
  fill("first-run.crisis", "In danger 112");
  keep("crisis-line");
  click("first-run.next");
  ASSERT_TRUE(focus("first-run.pin"));
  type(k_pin);
  keep("ready");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_today());
  ASSERT_TRUE(wait_for("today.first-case"));
  keep("today-without-a-case");
  EXPECT_EQ(ui([this] { return practice::practice_info(*practice()).name.str(); }), "Linden Court");
  EXPECT_FALSE(ui([this] { return practice::practice_info(*practice()).recovery_made; }));
}

void JourneyTest::make_the_case() {
  press('N', wxMOD_CONTROL);
  fill("new-case.name-A", m_first);
  fill("new-case.name-B", m_second);
  keep("new-case");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("case.header"));
  EXPECT_EQ(text_of("case.name-A"), m_first);
  EXPECT_EQ(text_of("case.name-B"), m_second);
  keep("the-case");
}

void JourneyTest::sign_the_policy() {
  press('R', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("review.people"));
  for (const domain::Letter each : {k_a, k_b}) {
    EXPECT_FALSE(ui([this] { return practice::policy_signed_by_all(*practice(), practice::find_couple(*practice(), "C-001")); }));
    review("policy", each, "sign-policy.text");
    EXPECT_NE(text_of("sign-policy.text").find("Ines"), std::string::npos);
    if (each == k_a) {
      keep("sign-the-policy");
    }
    click("sign-policy.primary");
    ASSERT_TRUE(wait_for_no_dialog());
  }
  const domain::CaseId id = couple();
  EXPECT_TRUE(ui([&] { return practice::policy_signed_by_all(*practice(), id); }));
}

void JourneyTest::interview(domain::Letter who, const std::string& why, char gets_in_the_way) {
  use("case.interview-" + who.str());
  ASSERT_TRUE(focus("question.start.why"));
  type(why);
  go_to_question("question.B7");
  press(gets_in_the_way);
  press(WXK_DOWN);
  press('1');
  if (who == k_a) {
    keep("interview-alone");
  }
  go_to_question("question.A3");
  press('2');
  while (text_of("interview.next") != "Finish") {
    const auto section = [] { return get<wxChoice>("interview.section").GetSelection(); };
    const int before = ui(section);
    press(WXK_RIGHT, wxMOD_ALT);
    ASSERT_TRUE(wait_until([&] { return section() != before; }));
  }
  use("interview.next");
  ASSERT_TRUE(wait_for("case.interview-" + who.str()));
  const auto all = answers_of(who);
  ASSERT_EQ(all.size(), 1U);
  EXPECT_FALSE(*all[0].draft);
}

void JourneyTest::interview_each_alone() {
  press('2', wxMOD_ALT);
  interview(k_a, std::string("I think of the flat in ") + k_told_alone, '3');
  interview(k_b, "We have gone quiet", '1');
  ASSERT_TRUE(wait_for("interviews.sheet"));
  EXPECT_EQ(text_of("interviews.B7.A"), "a lot");
  EXPECT_EQ(text_of("interviews.B7.B"), "a little");
  EXPECT_EQ(text_of("interviews.B7.shared"), "not shared");
  keep("interviews");
}

void JourneyTest::share_one_answer() {
  use("interviews.B7");
  ASSERT_TRUE(wait_for("share.with-A-B"));
  press(WXK_SPACE);
  keep("share-an-answer");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  ASSERT_TRUE(wait_until([] { return text_of("interviews.B7.shared") == "by Ana"; }));
}

void JourneyTest::keep_what_was_told_alone() {
  press('1', wxMOD_ALT);
  use("overview.confidence");
  fill("confidence.fact", std::string("Has looked at a flat in ") + k_told_alone);
  fill("confidence.agreed", "She brings it up herself");
  keep("told-alone");
  click("confidence.primary");
  ASSERT_TRUE(wait_for_no_dialog());
  ASSERT_TRUE(wait_for("overview.confidence-1"));
  keep("overview");
}

void JourneyTest::ask_about_safety_and_health() {
  press('R', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("review.people"));
  for (const domain::Letter each : {k_a, k_b}) {
    for (const int kind : {0, 1}) {
      review("screen", each, "record-screen.kind");
      pick("record-screen.kind", kind);
      if (each == k_a && kind == 0) {
        keep("screen");
      }
      click("record-screen.primary");
      ASSERT_TRUE(wait_for_no_dialog());
    }
    review("willing", each, "record-willing.scope");
    click("record-willing.primary");
    ASSERT_TRUE(wait_for_no_dialog());
  }
  keep("review");
  const domain::CaseId id = couple();
  EXPECT_EQ(ui([&] { return practice::list_screens(*practice(), id, Lens::clinician()).size(); }), 4U);
  EXPECT_EQ(ui([&] { return practice::list_willing(*practice(), id, Lens::clinician()).size(); }), 2U);
}

void JourneyTest::agree_about_touch() {
  press('4', wxMOD_ALT);
  ASSERT_TRUE(wait_for("homework.paper"));
  EXPECT_TRUE(is_shown("homework.no-path"));
  click("case.agreement");
  fill("agreement.ban", "Chest and genitals");
  fill("agreement.stop_signal", "Red, or two taps");
  keep("touch-agreement");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
}

void JourneyTest::give_the_first_sheet() {
  const auto can_print = [] {
    const auto* button = find<wxButton>("homework.print");
    return button != nullptr && button->IsEnabled();
  };
  pick("homework.step", 1);
  ASSERT_TRUE(wait_until([&] { return find_window("homework.agreed") != nullptr && !can_print(); }))
      << "nobody agreed to this step yet";
  keep("homework-held");
  use("homework.agreed");
  for (const char* who : {"agreed.who-A", "agreed.who-B"}) {
    ASSERT_TRUE(focus(who));
    press(WXK_SPACE);
  }
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  ASSERT_TRUE(wait_until(can_print));
  keep("homework");
  press('P', wxMOD_CONTROL);
  ASSERT_TRUE(wait_until([this] { return prompter().printed.size() == 1; }));
  EXPECT_NE(paper("sheet.pdf", 3).find("In danger 112"), std::string::npos) << "everybody's page says the crisis line";
  const domain::CaseId id = couple();
  const auto all = ui([&] { return practice::list_homework(*practice(), id, Lens::clinician()); });
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].assignment.state, domain::AssignmentState::Given);
  EXPECT_EQ(all[0].assignment.exercise.code, "SF1");
}

void JourneyTest::record_trackers_at_the_beginning() {
  press('5', wxMOD_ALT);
  ASSERT_TRUE(wait_for("progress.title"));
  record_trackers(k_a, "3");
  record_trackers(k_b, "5");
}

void JourneyTest::plan_the_next_hour() {
  press('N', wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_NO_FATAL_FAILURE(plan("19 mar"));
  press('3', wxMOD_ALT);
  ASSERT_TRUE(wait_for("sessions.list"));
  EXPECT_EQ(column("sessions.list", 0).size(), 1U);
  keep("sessions");
}

void JourneyTest::come_back_a_week_later() {
  press('L', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("unlock.passphrase"));
  EXPECT_FALSE(is_said("Ana"));
  keep("locked");
  set_clock("2026-03-19T14:20:00Z");
  unlock(k_passphrase, k_pin);
  ASSERT_TRUE(wait_until([this] { return program().is_open() && !program().is_covered(); }));
  ASSERT_TRUE(wait_for("sessions.list")) << "where it was left";
  ASSERT_NO_FATAL_FAILURE(go_to_today());
  ASSERT_TRUE(wait_for("today.session-1.start"));
  EXPECT_EQ(column("today.cases", 0).size(), 1U);
  keep("today");
}

}  // namespace attune::test
