// SPDX-License-Identifier: Apache-2.0
// Whatever takes the focus says what it is.
#include "desktop/a11y_support.h"
#include "desktop/support/text.h"
#include "practice/couples.h"
#include "practice/practices.h"

#include <wx/textctrl.h>

#include <algorithm>

namespace attune::test {
namespace {

bool is_letter(char each) {
  return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
}

/// Two letters at least, and no mark of a mnemonic left in it.
bool makes_sense(const std::string& name) {
  for (std::size_t each = 0; each + 1 < name.size(); ++each) {
    if ((name[each] == '_' || name[each] == '&') && is_letter(name[each + 1])) {
      return false;
    }
  }
  return std::count_if(name.begin(), name.end(), is_letter) >= 2;
}

/// A reader says the role after the name, and keys are explained by it.
bool is_sensible(const std::string& role) {
  static const std::set<std::string> k_nothing{"unknown", "invalid", "filler", "redundant object", "drawing area", ""};
  return !k_nothing.contains(role);
}

void expect_all_speak(const std::string& where) {
  const Tree tree = Tree::read();
  int count = 0;
  for (const Spoken& each : tree.all()) {
    // A cell is what a list holds, and may be empty.
    if (each.shown && each.focusable && each.role != "table cell") {
      ++count;
      EXPECT_TRUE(makes_sense(each.name)) << where << ": no name: " << each.path;
      EXPECT_TRUE(is_sensible(each.role)) << where << ": no role: " << each.path;
    }
  }
  EXPECT_GT(count, 0) << where;
}

class A11yNames : public A11yTest {};

TEST_F(A11yNames, FirstRun) {
  start(std::nullopt);
  ASSERT_TRUE(wait_for("first-run.name"));
  expect_all_speak("Name and place");
  ui([this] {
    get<wxTextCtrl>("first-run.name").SetValue("Linden Court");
    get<wxTextCtrl>("first-run.clinician").SetValue("Ines");
    get<wxTextCtrl>("first-run.folder").SetValue(practice_folder().string());
  });
  push("first-run.next");
  ASSERT_TRUE(wait_for("first-run.passphrase"));
  expect_all_speak("Passphrase");
  ui([] {
    get<wxTextCtrl>("first-run.passphrase").SetValue(k_passphrase);
    get<wxTextCtrl>("first-run.again").SetValue(k_passphrase);
  });
  for (const char* step : {"first-run.key-later", "first-run.individual", "first-run.crisis", "first-run.pin"}) {
    push("first-run.next");
    ASSERT_TRUE(wait_for(step)) << step;
    expect_all_speak(step);
  }
  push("first-run.cancel");
  ASSERT_TRUE(wait_for("welcome.new"));
  expect_all_speak("Welcome");
}

TEST_F(A11yNames, Unlock) {
  make_practice();
  start(practice_folder());
  ASSERT_TRUE(wait_for("unlock.passphrase"));
  expect_all_speak("Unlock");
  push("unlock.other-way");
  expect_all_speak("Unlock with the recovery key");
}

TEST_F(A11yNames, Cover) {
  start_planted();
  command("cover");
  ASSERT_TRUE(focus("cover"));
  expect_all_speak("Cover");
  type("1");
  ASSERT_TRUE(wait_for("cover.pin"));
  expect_all_speak("Cover with the PIN");
}

TEST_F(A11yNames, Pages) {
  start_planted();
  for (const Place& page : pages()) {
    show(page);
    expect_all_speak(page.name);
  }
  show_case(k_second);
  ASSERT_TRUE(wait_for("overview.edit-enquiry"));
  expect_all_speak("Overview of an enquiry");
  ui([this] { program().main_window().message().offer("Something is to be done.", "Do it", [] {}); });
  expect_all_speak("A message with a verb");
  ui([this] { program().main_window().message().say("Something was done."); });
  expect_all_speak("A message");
}

TEST_F(A11yNames, ASession) {
  start_planted();
  walk_session([](const std::string& where) { expect_all_speak(where); });
}

TEST_F(A11yNames, PagesOfAnEmptyPractice) {
  make_practice();
  start(practice_folder());
  unlock_planted();
  ASSERT_TRUE(wait_for("today.first-case"));
  expect_all_speak("Today without a case");
}

TEST_F(A11yNames, Dialogs) {
  start_planted();
  for (const Place& dialog : dialogs()) {
    show(dialog);
    expect_all_speak(dialog.name);
    end_dialogs();
  }
}

TEST_F(A11yNames, DialogsOfOneRow) {
  start_planted();
  show(pages().front());
  const std::string settle = ui([this] {
    // What settles an hour, among what needs attention.
    const auto all = practice::show_today(*practice()).attention;
    const auto found = std::find_if(all.begin(), all.end(), [](const practice::Attention& each) {
      return each.kind == practice::Attention::Kind::SessionToSettle;
    });
    return "today.attention-" + std::to_string(found - all.begin() + 1) + ".act";
  });
  push(settle.c_str());
  ASSERT_TRUE(wait_for("settle-session.area"));
  expect_all_speak("Settle session");
  end_dialogs();
  show(pages().at(3));
  ASSERT_TRUE(focus("documents.list"));
  // Past the signatures.
  press(WXK_DOWN);
  press(WXK_DOWN);
  ASSERT_TRUE(wait_for("documents.withdraw"));
  push("documents.withdraw");
  ASSERT_TRUE(wait_for("withdraw-consent.area"));
  expect_all_speak("Withdraw consent");
  end_dialogs();
}

TEST_F(A11yNames, DialogsThatAskBeforeSomethingIsDone) {
  start_planted();
  ui_soon([this] {
    desktop::DialogPrompter().confirm(program().window(), {"Close case", "It can be reopened.", "Close"});
  });
  ASSERT_TRUE(wait_for("confirm.area"));
  expect_all_speak("Confirm");
  end_dialogs();
  ui_soon([this] { desktop::DialogPrompter().ask_passphrase(program().window(), "It is asked for again."); });
  ASSERT_TRUE(wait_for("ask-passphrase.area"));
  expect_all_speak("Passphrase");
  end_dialogs();
}

}  // namespace
}  // namespace attune::test
