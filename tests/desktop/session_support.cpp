// SPDX-License-Identifier: Apache-2.0
#include "desktop/session_support.h"

#include "practice/safeguards.h"

#include <wx/checkbox.h>

#include <algorithm>

namespace attune::test {

void SessionTest::start_session(const Fill& fill, bool alone) {
  start_with([&](practice::Practice& practice) {
    practice::NewCouple made;
    for (const char* name : {m_first, m_second}) {
      made.partners.emplace_back();
      made.partners.back().name = domain::Text::line(name, "name");
    }
    const practice::CoupleRow row = practice::add_couple(practice, made);
    for (const domain::Letter each : {k_a, k_b}) {
      practice::sign_policy(practice, row.id, each);
    }
    add_people(practice, {"Noor Haddad", "Sam Whitfield"});
    if (fill) {
      fill(practice, row.id);
    }
  });
  ui([this] { program().show_case(practice::find_couple(*practice(), "C-001")); });
  use("case.start-session");
  ASSERT_TRUE(wait_for("start-session.minutes"));
  if (alone) {
    ui([] {
      auto& there = get<wxCheckBox>("start-session.present-B");
      there.SetValue(false);
      wxCommandEvent event(wxEVT_CHECKBOX, there.GetId());
      there.HandleWindowEvent(event);
    });
  }
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("session.strip"));
}

void SessionTest::start_hand_over(const Fill& fill, bool alone) {
  start_session(fill, alone);
  press('H', wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_TRUE(wait_for("hand-over.partner"));
  click("hand-over.primary");
  ASSERT_TRUE(wait_for("couple.begin"));
}

void SessionTest::begin_questions() {
  use("couple.begin");
  ASSERT_TRUE(wait_for("question.start.why"));
}

void SessionTest::come_back_with_pin() {
  ASSERT_TRUE(wait_until([this] { return program().is_covered(); }));
  ASSERT_TRUE(wait_for("cover"));
  type(k_pin);
  press(WXK_RETURN);
  ASSERT_TRUE(wait_until([this] { return !program().is_covered(); }));
}

domain::CaseId SessionTest::couple() {
  return ui([this] { return practice::find_couple(*practice(), "C-001"); });
}

std::vector<practice::IntakeView> SessionTest::answers_of(domain::Letter letter) {
  const domain::CaseId id = couple();
  return ui([&] { return practice::show_intake(*practice(), id, letter, domain::Lens::clinician()); });
}

bool SessionTest::is_said(const std::string& words) {
  return ui([&] {
    const std::vector<std::string> all = everything_said();
    return std::any_of(all.begin(), all.end(), [&](const std::string& each) { return each.find(words) != std::string::npos; });
  });
}

}  // namespace attune::test
