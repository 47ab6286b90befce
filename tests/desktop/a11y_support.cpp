// SPDX-License-Identifier: Apache-2.0
#include "desktop/a11y_support.h"

#include "practice/couples.h"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/tglbtn.h>
#include <wx/textctrl.h>

namespace attune::test {

void A11yTest::start_planted() {
  make_practice([this](practice::Practice& practice) { m_planted = plant(practice); });
  start(practice_folder());
  unlock_planted();
}

void A11yTest::unlock_planted() {
  ASSERT_TRUE(focus("unlock.pin"));
  ui([] {
    get<wxTextCtrl>("unlock.passphrase").SetValue(k_passphrase);
    get<wxTextCtrl>("unlock.pin").SetValue(k_pin);
  });
  push("unlock.unlock");
  ASSERT_TRUE(wait_until([this] { return program().is_open() && program().situation().open; }));
}

void A11yTest::show_case(const char* code, desktop::CaseTab tab) {
  ui([&] { program().show_case(practice::find_couple(*practice(), code), tab); });
}

std::vector<A11yTest::Place> A11yTest::pages() {
  using desktop::CaseTab;
  return {
      {"Today", [this] { ui([this] { program().show_today(); }); }, "today.find"},
      {"Overview", [this] { show_case(first_case()); }, "overview.work"},
      {"Sessions", [this] { show_case(first_case(), CaseTab::Sessions); }, "sessions.list"},
      {"Documents", [this] { show_case(first_case(), CaseTab::Documents); }, "documents.list"},
      {"Review", [this] { ui([this] { program().show_review(practice::find_couple(*practice(), first_case())); }); },
       "review.people"},
      {"Interviews", [this] { show_case(first_case(), CaseTab::Interviews); }, "interviews.sheet"},
      {"Homework", [this] { show_case(first_case(), CaseTab::Homework); }, "homework.paper"},
      {"Search",
       [this] {
         command("search");
         ASSERT_TRUE(wait_for("search.find"));
         ui([this] { get<wxTextCtrl>("search.find").SetValue(searched()); });
       },
       "search.title"},
      {"Progress", [this] { show_case(first_case(), CaseTab::Progress); }, "progress.title"},
      {"Progress as a table",
       [this] {
         show_case(first_case(), CaseTab::Progress);
         push("progress.as-table");
       },
       "progress.table"},
      {"Enter sheets",
       [this] {
         show_case(first_case(), CaseTab::Homework);
         push("case.enter-sheets");
       },
       "enter.done"}};
}

void A11yTest::show(const Place& place) {
  place.go();
  ASSERT_TRUE(wait_for(place.arrived)) << place.name;
}

std::vector<A11yTest::Place> A11yTest::dialogs() {
  const auto on = [this](std::size_t page, const char* button) {
    return [this, page, button] {
      show(pages().at(page));
      push(button);
    };
  };
  const auto by = [this](const char* id) { return [this, id] { command(id); }; };
  return {{"Choose a case",
           [this] {
             show(pages().front());
             command("new-session");
           },
           "choose-case.area"},
          {"New case", by("new-case"), "new-case.area"},
          {"New enquiry", by("new-enquiry"), "new-enquiry.area"},
          {"Settings", by("settings"), "settings.area"},
          {"Change passphrase", by("passphrase"), "change-passphrase.area"},
          {"Recovery key", by("recovery-key"), "printed-key.area"},
          {"Successor key", by("successor-key"), "printed-key.area"},
          {"Back up", by("backup"), "backup.area"},
          {"Check", by("check"), "check.area"},
          {"Keyboard", by("keyboard"), "keyboard.area"},
          {"About", by("about"), "about.area"},
          {"Edit case", on(1, "case.edit"), "edit-case.area"},
          {"New session", on(2, "case.new-session"), "new-session.area"},
          {"Contact card", on(1, "overview.contact-A"), "contact-card.area"},
          {"Care team", on(1, "overview.care-team"), "care-team.area"},
          {"Edit session", on(2, "sessions.edit"), "edit-session.area"},
          {"Give consent", on(3, "case.give-consent"), "give-consent.area"},
          {"Sign policy", on(3, "case.sign-policy"), "sign-policy.area"},
          {"Record screen", on(4, "review.screen"), "record-screen.area"},
          {"Record willingness", on(4, "review.willing"), "record-willing.area"},
          {"Raise gate", on(4, "review.raise"), "raise-gate.area"},
          {"Clear gate", on(4, "review.gate-1.clear"), "clear-gate.area"},
          {"What comes next", on(4, "review.cover-plan"), "cover-plan.area"},
          {"Look at an answer", on(4, "review.signal-1.looked-at"), "look-at.area"},
          {"Medical line", on(4, "review.medical-line"), "medical-line.area"},
          {"Add goal", on(1, "overview.goal"), "goal.area"},
          {"Change goal", on(1, "overview.goal-1"), "goal.area"},
          {"Who knows what", on(1, "overview.confidence"), "confidence.area"},
          {"Change who knows what", on(1, "overview.confidence-1"), "confidence.area"},
          {"Share answer", on(5, "interviews.B7"), "share.area"},
          {"Answers", on(5, "interviews.answers-A"), "answers.area"},
          {"Change this sheet", on(6, "homework.change"), "terms.area"},
          {"Touch agreement", on(6, "case.agreement"), "agreement.area"},
          {"Add a line", on(8, "progress.add-line"), "brief-line.area"},
          {"Record trackers", on(8, "progress.record"), "trackers.area"},
          {"Choose trackers", on(8, "progress.choose"), "choose-trackers.area"},
          {"Print brief", on(8, "case.print-brief"), "print-brief.area"},
          {"Edit enquiry",
           [this] {
             show_case(enquiry());
             ASSERT_TRUE(wait_for("overview.edit-enquiry"));
             push("overview.edit-enquiry");
           },
           "edit-enquiry.area"}};
}

void A11yTest::come_back() {
  ASSERT_TRUE(wait_until([this] { return program().is_covered(); }));
  ASSERT_TRUE(focus("cover"));
  type(k_pin);
  press(WXK_RETURN);
  ASSERT_TRUE(wait_until([this] { return !program().is_covered(); }));
}

void A11yTest::walk_session(const std::function<void(const std::string&)>& visit) {
  show_case(first_case());
  push("case.start-session");
  ASSERT_TRUE(wait_for("start-session.minutes"));
  visit("Start session");
  push("start-session.primary");
  ASSERT_TRUE(wait_for("session.strip"));
  visit("Session");
  command("sheet");
  ASSERT_TRUE(wait_for("toolbar.sheet"));
  ASSERT_TRUE(wait_until([] { return find_window("sheet.none") != nullptr || find_window("sheet.paper") != nullptr; }));
  visit("The prepared sheet");
  command("session");
  ASSERT_TRUE(wait_for("session.strip"));
  command("couples-window");
  ASSERT_TRUE(wait_for("couple.together"));
  ASSERT_TRUE(wait_until([this] { return program().couple_window()->IsActive(); }));
  visit("Together");
  if (ui([] { return find_window("together.read") != nullptr; })) {
    push("together.read");
    ASSERT_TRUE(wait_for("reading.paper"));
    visit("A sheet to read");
    push("reading.back");
    ASSERT_TRUE(wait_for("together.begin"));
    push("together.begin");
    ASSERT_TRUE(wait_for("try.prompt"));
    visit("Tried here");
    push("try.pause");
    ASSERT_TRUE(wait_until([] { return text_of("try.pause") == "Go on"; }));
    visit("Tried here, paused");
    push("try.end");
    ASSERT_TRUE(wait_for("together.begin"));
  }
  press('J', wxMOD_CONTROL);
  come_back();
  ASSERT_TRUE(wait_for("session.strip"));
  walk_check_in(visit);
  ui([] {
    auto& there = get<wxToggleButton>("session.room-B");
    there.SetValue(false);
    wxCommandEvent event(wxEVT_TOGGLEBUTTON, there.GetId());
    there.HandleWindowEvent(event);
  });
  ASSERT_TRUE(wait_for("toolbar.interview"));
  command("interview");
  ASSERT_TRUE(wait_for("interview.page"));
  visit("Interview");
  for (int page = 2; text_of("interview.next") == "Next"; ++page) {
    if (ui([] { return find_window("question.B1a") != nullptr; })) {
      ASSERT_TRUE(focus("question.B1a"));
      press('3');
      ASSERT_TRUE(wait_for("question.B1a.where"));
      visit("Interview with a follow-up");
    }
    const int before = ui([] { return get<wxChoice>("interview.section").GetSelection(); });
    push("interview.next");
    ASSERT_TRUE(wait_until([&] { return get<wxChoice>("interview.section").GetSelection() != before; }));
    visit("Interview " + std::to_string(page));
  }
  command("session");
  ASSERT_TRUE(wait_for("session.strip"));
  command("hand-over");
  ASSERT_TRUE(wait_for("hand-over.partner"));
  visit("Hand over");
  push("hand-over.primary");
  ASSERT_TRUE(wait_for("couple.begin"));
  ASSERT_TRUE(wait_until([this] { return program().couple_window()->IsActive(); }));
  visit("Hand-over, what comes");
  push("couple.begin");
  ASSERT_TRUE(wait_for("couple.next"));
  for (int page = 1; ui([] { return find_window("couple.next") != nullptr; }); ++page) {
    visit("Hand-over " + std::to_string(page));
    const wxWindow* before = ui([] { return find_window("couple.next"); });
    push("couple.next");
    ASSERT_TRUE(wait_until([&] { return find_window("couple.next") != before; }));
  }
  ASSERT_TRUE(wait_for("couple.give-back"));
  visit("Hand-over, the end");
  push("couple.give-back");
  come_back();
  ASSERT_TRUE(wait_for("look.go-on"));
  visit("Look before you go on");
  push("look.go-on");
  ASSERT_TRUE(wait_for("session.strip"));
  command("end-session");
  ASSERT_TRUE(wait_for("end-session.minutes"));
  visit("End session");
  push("end-session.primary");
  ASSERT_TRUE(wait_for("note.sign"));
  visit("Note");
  for (const char* words : {"A plan that is written down and is taken away again", "Once more"}) {
    ui([&] { get<wxTextCtrl>("note.plan").SetValue(words); });
    ui([this] { program().save_now(); });
  }
  prompter().passphrases.emplace_back(k_passphrase);
  push("note.process");
  ASSERT_TRUE(wait_for("process.text"));
  visit("Process note");
  push("process.cancel");
  ASSERT_TRUE(wait_until([] { return find_window("process.text") == nullptr; }));
  push("note.history");
  ASSERT_TRUE(wait_for("history.words"));
  visit("What stood before");
  push("history.cancel");
  ASSERT_TRUE(wait_until([] { return find_window("history.words") == nullptr; }));
  ASSERT_TRUE(focus("note.plan"));
  ui([] { get<wxTextCtrl>("note.plan").SetSelection(0, 4); });
  push("note.move");
  ASSERT_TRUE(wait_for("move.to"));
  visit("Move the passage");
  push("move.cancel");
  ASSERT_TRUE(wait_until([] { return find_window("move.to") == nullptr; }));
  push("note.sign");
  ASSERT_TRUE(wait_for("sign.primary"));
  visit("Sign the note");
  push("sign.primary");
  ASSERT_TRUE(wait_until([] { return text_of("note.sign") == "Add…"; }));
  visit("Note, signed");
  push("note.sign");
  ASSERT_TRUE(wait_for("addend.text"));
  visit("Add to the note");
  push("addend.cancel");
  ASSERT_TRUE(wait_until([] { return find_window("addend.text") == nullptr; }));
  push("note.back");
  ASSERT_TRUE(wait_for("sessions.list"));
}

void A11yTest::walk_check_in(const std::function<void(const std::string&)>& visit) {
  ASSERT_TRUE(wait_until([this] { return program().main_window().IsActive(); }));
  command("check-in");
  for (int person = 1; person <= 2; ++person) {
    ASSERT_TRUE(wait_for("couple.finish"));
    ASSERT_TRUE(wait_until([this] { return program().couple_window()->IsActive(); }));
    ASSERT_TRUE(focus("couple.energy-2"));
    press(WXK_SPACE);
    ASSERT_TRUE(wait_until([] { return get<wxToggleButton>("couple.energy-2").GetValue(); }));
    visit("Check-in " + std::to_string(person));
    const wxWindow* before = ui([] { return find_window("couple.finish"); });
    push("couple.finish");
    ASSERT_TRUE(wait_until([&] { return find_window("couple.finish") != before; }));
  }
  ASSERT_TRUE(wait_for("couple.give-back"));
  visit("Check-in, the end");
  push("couple.give-back");
  come_back();
  ASSERT_TRUE(wait_for("look.go-on"));
  visit("Look before you go on, after a check-in");
  push("look.go-on");
  ASSERT_TRUE(wait_for("session.strip"));
  ASSERT_TRUE(wait_until([this] { return program().main_window().IsActive(); }));
}

void A11yTest::command(const char* id) {
  ui_soon([this, id] { program().run_command(id); });
}

void A11yTest::push(const char* name) {
  ASSERT_TRUE(wait_for(name)) << name;
  ui_soon([name = std::string(name)] {
    auto* button = find<wxButton>(name);
    wxCommandEvent event(wxEVT_BUTTON, button->GetId());
    event.SetEventObject(button);
    button->HandleWindowEvent(event);
  });
}

void A11yTest::end_dialogs() {
  EXPECT_TRUE(wait_until([] {
    wxDialog* innermost = nullptr;
    for (wxWindow* each : wxTopLevelWindows) {
      auto* dialog = dynamic_cast<wxDialog*>(each);
      innermost = dialog != nullptr && dialog->IsModal() ? dialog : innermost;
    }
    if (innermost != nullptr) {
      innermost->EndModal(wxID_CANCEL);
    }
    return open_dialogs_now() == 0;
  }));
}

}  // namespace attune::test
