// SPDX-License-Identifier: Apache-2.0
#include "desktop/commands/command_table.h"
#include "desktop/support/describe_error.h"
#include "desktop/support/program_fixture.h"
#include "practice/couples.h"

#include <wx/accel.h>
#include <wx/menu.h>

#include <set>

namespace attune::test {
namespace {

class ShellCommands : public ProgramTest {};

TEST(ShellCommandTable, EveryCommandIsNamedAndOnceInAMenu) {
  std::set<std::string> ids;
  for (const desktop::Command& command : desktop::command_table()) {
    EXPECT_TRUE(ids.insert(command.id).second) << command.id;
    EXPECT_FALSE(command.label.empty()) << command.id;
    EXPECT_FALSE(command.help.empty()) << command.id;
    EXPECT_NE(command.label.Find('&'), wxNOT_FOUND) << command.id;
  }
}

TEST(ShellCommandTable, EveryKeyIsAKeyAndTakenOnce) {
  std::set<wxString> keys;
  for (const desktop::Command& command : desktop::command_table()) {
    if (!command.key.empty()) {
      EXPECT_TRUE(wxAcceleratorEntry().FromString(command.key)) << command.id;
      EXPECT_TRUE(keys.insert(command.key).second) << command.id;
    }
  }
}

TEST(ShellCommandTable, MnemonicsOfAMenuDiffer) {
  for (const desktop::Menu menu : {desktop::Menu::File, desktop::Menu::Edit, desktop::Menu::View, desktop::Menu::Case,
                                   desktop::Menu::Session, desktop::Menu::Practice, desktop::Menu::Help}) {
    std::set<wxString> letters;
    for (const desktop::Command& command : desktop::command_table()) {
      if (command.menu == menu) {
        const wxString letter = command.label.Mid(static_cast<std::size_t>(command.label.Find('&')) + 1, 1).Lower();
        EXPECT_TRUE(letters.insert(letter).second) << command.id;
      }
    }
  }
}

TEST(ShellWords, EveryErrorHasWordsOfItsOwn) {
  std::set<wxString> said;
  for (const ErrorCode code : every_error_code()) {
    const desktop::Described words = desktop::describe(Error(code));
    EXPECT_FALSE(words.happened.empty()) << word(code);
    EXPECT_FALSE(words.safe.empty()) << word(code);
    said.insert(words.text());
  }
  EXPECT_GE(said.size(), every_error_code().size() - 1); // forms and templates share theirs
}

TEST_F(ShellCommands, MenusHoldWhatIsAvailableAndNothingElse) {
  make_practice([](practice::Practice& practice) {
    practice::NewCouple couple;
    couple.code = "C-014";
    practice::NewPartner one;
    one.name = domain::Text::line("Maya Ortiz", "name");
    couple.partners = {one};
    practice::add_couple(practice, couple);
  });
  start_unlocked();
  const auto check = [this] {
    ui([this] {
      const desktop::Situation now = program().situation();
      const wxMenuBar* bar = program().main_window().GetMenuBar();
      for (std::size_t index = 0; index < desktop::command_table().size(); ++index) {
        const desktop::Command& command = desktop::command_table()[index];
        const wxMenuItem* item = bar->FindItem(desktop::k_first_command + static_cast<int>(index));
        EXPECT_EQ(item != nullptr, command.available(now)) << command.id;
        EXPECT_TRUE(item == nullptr || item->IsEnabled()) << command.id;
      }
    });
  };
  check();
  ui([this] { program().show_case(practice::find_couple(*practice(), "C-014")); });
  ASSERT_TRUE(wait_until([this] { return program().situation().in_case; }));
  check();
}

TEST_F(ShellCommands, KeysWork) {
  make_practice([](practice::Practice& practice) {
    practice::NewCouple couple;
    couple.code = "C-014";
    practice::NewPartner one;
    one.name = domain::Text::line("Maya Ortiz", "name");
    couple.partners = {one};
    practice::add_couple(practice, couple);
  });
  start_unlocked();
  press(WXK_F1);
  ASSERT_TRUE(wait_until([] { return find_window("keyboard") != nullptr; }));
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_until([] { return open_dialogs_now() == 0; }));
  press('N', wxMOD_CONTROL);
  ASSERT_TRUE(wait_until([] { return open_dialogs_now() == 1; }));
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_until([] { return open_dialogs_now() == 0; }));
  ui([this] { program().show_case(practice::find_couple(*practice(), "C-014")); });
  ASSERT_TRUE(wait_until([this] { return program().situation().in_case; }));
  press(WXK_HOME, wxMOD_ALT);
  EXPECT_TRUE(wait_for_today());
}

TEST_F(ShellCommands, PanesAreReachedByKey) {
  make_practice();
  start_unlocked();
  std::set<const wxWindow*> reached;
  for (int each = 0; each < 8; ++each) {
    const wxWindow* before = ui([] { return wxWindow::FindFocus(); });
    press(WXK_F6);
    ASSERT_TRUE(wait_until([&] { return wxWindow::FindFocus() != before; }));
    reached.insert(ui([] { return wxWindow::FindFocus(); }));
  }
  EXPECT_TRUE(ui([&] { return reached.count(find_window("lens-line")) == 1; }));
  EXPECT_GE(reached.size(), 3U);
}

}  // namespace
}  // namespace attune::test
