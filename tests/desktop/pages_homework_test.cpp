// SPDX-License-Identifier: Apache-2.0
// Homework and Documents in the whole program: nothing leaves while it is held, and what leaves is kept.
#include "desktop/pages_support.h"
#include "desktop/support/paper_view.h"
#include "practice/gates.h"
#include "practice/homework.h"
#include "practice/paths.h"
#include "practice/safeguards.h"
#include "support/people.h"

#include <wx/button.h>
#include <wx/choice.h>

#include <fstream>

namespace attune::test {
namespace {

namespace fs = std::filesystem;
using domain::Letter;
using domain::MemberSet;

/// Two people of whom everything is known that touch needs but that they agree, or nothing.
class Homework : public PagesTest {
 protected:
  enum class Known { Nothing, Screens, All };

  void open(Known known, const std::vector<std::string>& names = {"Ana Sousa", "Rui Tavares"}) {
    start_with([&](practice::Practice& practice) {
      const domain::CaseId id = add_people(practice, names);
      for (std::size_t each = 0; each < names.size() && known != Known::Nothing; ++each) {
        ask_alone(practice, id, Letter::at(static_cast<int>(each)), known == Known::All);
      }
    });
    show_homework();
  }
  static void ask_alone(practice::Practice& practice, const domain::CaseId& id, Letter letter, bool all) {
    for (const auto kind : {domain::ScreenKind::Safety, domain::ScreenKind::Medical}) {
      practice::record_screen(practice, id, {letter, kind, domain::ScreenOutcome::None, {}, {}});
    }
    if (all) {
      practice::record_willing(practice, id, {letter, practice::members_of(practice, id), {}, {}});
      practice::record_consent(practice, id, {letter, 4, "SF1", domain::ConsentState::Given, {}});
    }
  }
  void show_homework() {
    ui([this] { program().show_case(couple_id(), desktop::CaseTab::Homework); });
    ASSERT_TRUE(wait_for("homework.paper"));
  }
  domain::CaseId couple_id() { return practice::find_couple(*practice(), "C-001"); }
  void choose_step(int index) {
    choose("homework.step", index);
    ASSERT_TRUE(wait_until([&] {
      const auto* step = find<wxChoice>("homework.step");
      return step != nullptr && step->GetSelection() == index && open_dialogs_now() == 0;
    }));
    ASSERT_TRUE(wait_for_paint());
  }
  bool can_print() {
    return ui([] { return get<wxButton>("homework.print").IsEnabled(); });
  }
  /// By the key; waits until the page begins anew.
  bool print_one() {
    const std::size_t before = printed().size();
    press('P', wxMOD_CONTROL);
    return wait_until([&] { return prompter().printed.size() == before + 1; }) && wait_for_paint();
  }
  void show_documents() {
    ui([this] { program().show_case(couple_id(), desktop::CaseTab::Documents); });
    ASSERT_TRUE(wait_for("documents.paper"));
  }
  void raise(int gate, Letter about) {
    practice::NewGate what;
    what.gate = gate;
    what.about = about;
    what.why = domain::Text::from("Told alone", "why");
    practice::raise_gate(*practice(), couple_id(), what);
  }
  std::vector<practice::ConsentView> consents() {
    return ui([this] { return practice::list_consents(*practice(), couple_id(), domain::Lens::clinician()); });
  }
  bool press_print() {
    press('P', wxMOD_CONTROL);
    return wait_for_paint();
  }
  std::vector<domain::Assignment> assignments() {
    return ui([this] {
      std::vector<domain::Assignment> all;
      for (const auto& each : practice::list_homework(*practice(), couple_id(), domain::Lens::clinician())) {
        all.push_back(each.assignment);
      }
      return all;
    });
  }
  std::vector<std::string> printed() {
    return ui([this] { return prompter().printed; });
  }
};

TEST_F(Homework, BeginsWithTheConversation) {
  open(Known::Nothing);
  EXPECT_FALSE(text_of("homework.no-path").empty());
  EXPECT_TRUE(can_print());
  EXPECT_FALSE(ui([] { return get<desktop::PaperView>("homework.paper").words().empty(); }));
}

TEST_F(Homework, HeldIsNotPrintedByAnyKey) {
  open(Known::Nothing);
  choose_step(1);
  EXPECT_FALSE(can_print());
  EXPECT_FALSE(text_of("homework.held").empty());
  ASSERT_TRUE(press_print());
  for (const char* button : {"homework.print", "homework.keep", "homework.save"}) {
    EXPECT_FALSE(ui([&] { return get<wxButton>(button).IsEnabled(); })) << button;
  }
  EXPECT_TRUE(printed().empty());
  EXPECT_TRUE(assignments().empty());
}

TEST_F(Homework, AgreedAndPrintedItIsGivenAndPrintedAgainTheSame) {
  open(Known::All);
  choose_step(1);
  ASSERT_TRUE(can_print());
  ASSERT_TRUE(print_one());
  const auto all = assignments();
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all.front().state, domain::AssignmentState::Given);
  EXPECT_EQ(all.front().exercise.code, "SF1");
  show_documents();
  EXPECT_EQ(column("documents.list", 2), (std::vector<std::string>{"", "home", "", "given", "given"}));
  EXPECT_FALSE(ui([] { return get<desktop::PaperView>("documents.paper").words().empty(); }));
  click("documents.reprint");
  ASSERT_TRUE(wait_until([this] { return prompter().printed.size() == 2; }));
  const auto pages = printed();
  EXPECT_TRUE(pages[0].starts_with("%PDF"));
  EXPECT_TRUE(pages[0] == pages[1]) << "a reprint is the same bytes";
}

TEST_F(Homework, WhatIsRaisedSinceHoldsTheReprint) {
  open(Known::All);
  choose_step(1);
  ASSERT_TRUE(print_one());
  ui([this] { raise(2, k_b); });
  show_documents();
  ASSERT_TRUE(wait_for("documents.reprint"));
  ui([this] { prompter().while_choosing_printer = [] { ADD_FAILURE() << "asked for a printer"; }; });
  click("documents.reprint");
  EXPECT_TRUE(wait_for_notice());
  press('P', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for_paint());
  show_homework();
  click("homework.reprint-1");
  ASSERT_TRUE(wait_for_paint());
  EXPECT_EQ(printed().size(), 1U);
}

TEST_F(Homework, CancelledOrWithoutPrinterNothingIsGiven) {
  open(Known::All);
  choose_step(1);
  ui([this] { prompter().cancel_print = true; });
  click("homework.print");
  ASSERT_TRUE(wait_for_paint());
  EXPECT_TRUE(assignments().empty());
  ui([this] {
    prompter().cancel_print = false;
    prompter().no_printer = true;
  });
  click("homework.print");
  EXPECT_TRUE(wait_for_notice());
  EXPECT_TRUE(assignments().empty());
  EXPECT_TRUE(can_print()) << "what was chosen stays";
}

TEST_F(Homework, TheOutboxTakesItUnderANeutralName) {
  m_settings = desktop::Settings((m_folder / "window.conf"));
  const fs::path outbox = m_folder / "Outbox";
  fs::create_directory(outbox);
  open(Known::All);
  choose_step(1);
  ui([&] { prompter().folders = {outbox}; });
  click("homework.save");
  ASSERT_TRUE(wait_until([&] { return fs::exists(outbox / "sheet-2026-03-12.pdf"); }));
  EXPECT_EQ(assignments().size(), 1U);
  choose_step(1);
  click("homework.save");
  EXPECT_TRUE(wait_until([&] { return fs::exists(outbox / "sheet-2026-03-12-2.pdf"); })) << "asked for once only";
  EXPECT_EQ(assignments().size(), 2U);
  { std::ofstream(outbox / "letter.pdf") << "not ours"; }
  go_to_today();
  ASSERT_TRUE(wait_for("today.outbox.act"));
  ui([this] { prompter().answers = {true}; });
  click("today.outbox.act");
  EXPECT_TRUE(wait_until([] { return find_window("today.outbox") == nullptr; }));
  EXPECT_FALSE(fs::exists(outbox / "sheet-2026-03-12.pdf"));
  EXPECT_TRUE(fs::exists(outbox / "letter.pdf")) << "only sheets of ours are cleared away";
}

TEST_F(Homework, AnOutboxThatIsNotThereOrFullTakesNothing) {
  open(Known::All);
  choose_step(1);
  ui([this] { prompter().folders = {m_folder / "gone", "/proc"}; });
  for (int time = 0; time < 2; ++time) {
    click("homework.save");
    EXPECT_TRUE(wait_for_notice());
    EXPECT_TRUE(assignments().empty());
    ui([this] { program().main_window().message().dismiss(); });
  }
}

TEST_F(Homework, WhatTheyAgreeTodayOpensItAndIsRecordedWhenGiven) {
  open(Known::Screens);
  choose_step(1);
  EXPECT_FALSE(can_print());
  use("homework.agreed");
  ASSERT_TRUE(wait_for("agreed.who-A"));
  for (const char* who : {"agreed.who-A", "agreed.who-B"}) {
    ASSERT_TRUE(focus(who));
    press(WXK_SPACE);
  }
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  ASSERT_TRUE(wait_until([] {
    const auto* button = find<wxButton>("homework.print");
    return button != nullptr && button->IsEnabled();
  }));
  EXPECT_TRUE(consents().empty()) << "nothing is recorded before it is given";
  ASSERT_TRUE(print_one());
  EXPECT_EQ(consents().size(), 2U);
}

TEST_F(Homework, PreparedItCanBeTakenAwayOrGiven) {
  open(Known::All);
  choose_step(1);
  click("homework.keep");
  ASSERT_TRUE(wait_for("homework.drop-1"));
  EXPECT_EQ(assignments().front().state, domain::AssignmentState::Prepared);
  click("homework.drop-1");
  ASSERT_TRUE(wait_for("homework.no-sheets"));
  EXPECT_TRUE(assignments().empty());
  choose_step(1);
  click("homework.keep");
  ASSERT_TRUE(wait_for("homework.give-1"));
  click("homework.give-1");
  ASSERT_TRUE(wait_for("homework.stop-1"));
  EXPECT_EQ(printed().size(), 1U);
  ui([this] { prompter().answers = {true}; });
  click("homework.stop-1");
  EXPECT_TRUE(wait_until([this] { return program().is_open() && find_window("homework.stop-1") == nullptr; }));
  EXPECT_EQ(assignments().front().state, domain::AssignmentState::Stopped);
}

TEST_F(Homework, ALineTypedStaysOverOtherChoicesOverOtherPagesAndACover) {
  open(Known::All);
  ASSERT_TRUE(focus("homework.note"));
  type("Rest a hand where it is.");
  choose_step(2);
  EXPECT_EQ(text_of("homework.note"), "Rest a hand where it is.");
  press('1', wxMOD_ALT);
  ASSERT_TRUE(wait_for("overview.work"));
  go_to_today();
  show_homework();
  EXPECT_EQ(text_of("homework.note"), "Rest a hand where it is.");
  EXPECT_EQ(ui([] { return get<wxChoice>("homework.step").GetSelection(); }), 2);
  press(WXK_F8);
  ASSERT_TRUE(wait_until([this] { return program().is_covered(); }));
  ASSERT_TRUE(wait_for("cover"));
  type(k_pin);
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("homework.note"));
  EXPECT_EQ(text_of("homework.note"), "Rest a hand where it is.");
}

TEST_F(Homework, TheLineStandsOnThePage) {
  open(Known::All);
  ASSERT_TRUE(focus("homework.note"));
  type("Zzyzx");
  EXPECT_TRUE(wait_until([] { return get<desktop::PaperView>("homework.paper").words().Contains("Zzyzx"); }));
  click("homework.section-2");
  EXPECT_TRUE(wait_until([] { return !get<desktop::PaperView>("homework.paper").words().Contains("Zzyzx"); }))
      << "own sheets carry none";
}

TEST_F(Homework, ANameThatNoFontHasIsNamedAndNothingIsPrinted) {
  open(Known::All, {"\xD7\xA0\xD7\x95\xD7\xA2\xD7\x94", "Rui"});
  ui([this] {
    practice::CoupleEdit edit;
    edit.names = domain::NamesMode::First;
    practice::edit_couple(*practice(), couple_id(), edit);
    program().refresh();
  });
  ASSERT_TRUE(wait_for("homework.trouble"));
  EXPECT_FALSE(can_print());
  EXPECT_NE(text_of("homework.trouble").find("U+05"), std::string::npos);
  ASSERT_TRUE(press_print());
  EXPECT_TRUE(printed().empty());
}

TEST_F(Homework, APathIsDecidedWithAReasonFromWhatIsKnown) {
  start_with([](practice::Practice& practice) {
    fill_path(practice, add_people(practice, {"Ana Sousa", "Rui Tavares"}));
  });
  show_homework();
  ASSERT_TRUE(wait_for("homework.given"));
  click("homework.decide-advance");
  ASSERT_TRUE(wait_for("decide.reason"));
  EXPECT_EQ(text_of("decide.reason"), text_of("homework.given"));
  click("decide.primary");
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(wait_until(
      [] { return find_window("homework.next-SF3") != nullptr && find_window("homework.given") == nullptr; }));
  const auto path =
      ui([this] { return practice::show_path(*practice(), couple_id(), domain::Lens::clinician()).front(); });
  EXPECT_EQ(path.path.state, domain::PathState::TalkWeeks);
}

TEST_F(Homework, OverviewLeadsToIt) {
  start_in_case({"Ana Sousa", "Rui Tavares"});
  click("overview.prepare");
  EXPECT_TRUE(wait_for("homework.paper"));
}

TEST_F(Homework, OneAloneAndThreeHaveTheirOwn) {
  start_with([](practice::Practice& practice) {
    add_people(practice, {"Ana Sousa"});
    add_people(practice, {"Wren Delaney", "Jo Park", "Idris Cole"});
  });
  show_homework();
  EXPECT_FALSE(is_shown("homework.invites"));
  EXPECT_FALSE(is_shown("homework.pair"));
  ui([this] { program().show_case(practice::find_couple(*practice(), "C-002"), desktop::CaseTab::Homework); });
  ASSERT_TRUE(wait_for("homework.pair"));
  choose("homework.pair", 2);
  EXPECT_TRUE(wait_until(
      [] { return find_window("homework.ready-A") == nullptr && find_window("homework.ready-C") != nullptr; }));
}

TEST_F(Homework, AnAgreementIsKeptAndItsCardPrinted) {
  open(Known::All);
  click("case.agreement");
  ASSERT_TRUE(focus("agreement.ban"));
  type("Chest");
  ASSERT_TRUE(focus("agreement.stop_signal"));
  type("Pause");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  click("case.agreement");
  ASSERT_TRUE(wait_for("agreement.card"));
  EXPECT_EQ(text_of("agreement.ban"), "Chest");
  click("agreement.card");
  EXPECT_TRUE(wait_until([this] { return prompter().printed.size() == 1; }));
}

}  // namespace
}  // namespace attune::test
