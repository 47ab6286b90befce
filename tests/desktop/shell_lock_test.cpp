// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/program_fixture.h"
#include "desktop/support/text.h"
#include "practice/couples.h"
#include "practice/practices.h"

#include <wx/textctrl.h>

#include <fstream>

namespace attune::test {
namespace {

class ShellLock : public ProgramTest {
 protected:
  void SetUp() override {
    ProgramTest::SetUp();
    make_practice();
    start_unlocked();
  }
  bool wait_for_lock() {
    return wait_until([this] { return !program().is_open() && find_window("unlock.passphrase") != nullptr; });
  }
};

TEST_F(ShellLock, KeyInsideADialogDestroysItAndClosesThePractice) {
  ui_soon([this] { program().run_command("new-case"); });
  ASSERT_TRUE(wait_until([] { return open_dialogs_now() == 1; }));
  press('L', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for_lock());
  EXPECT_EQ(open_dialogs(), 0);
  // Nobody holds it any more.
  practice::open_practice(practice_folder(), crypto::Secret::copy_of(std::string_view(k_passphrase)), environment()).close();
}

TEST_F(ShellLock, DialogsOnDialogsGoTogether) {
  ui_soon([this] { program().run_command("settings"); });
  ASSERT_TRUE(wait_for("settings.name"));
  ui_soon([this] { program().run_command("keyboard"); });
  ASSERT_TRUE(wait_until([] { return open_dialogs_now() == 2; }));
  press('L', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for_lock());
  EXPECT_EQ(open_dialogs(), 0);
}

TEST_F(ShellLock, NobodyThereForLongLocks) {
  let_minutes_pass(8);
  EXPECT_TRUE(is_open());
  let_minutes_pass(3);
  EXPECT_TRUE(wait_for_lock());
}

TEST_F(ShellLock, AnyKeyPutsTheWarningOff) {
  let_minutes_pass(9);
  ASSERT_TRUE(wait_for_notice());
  press(WXK_SHIFT);
  ASSERT_TRUE(wait_until([this] { return program().main_window().message().text().empty(); }));
  let_minutes_pass(9);
  EXPECT_TRUE(is_open());
}

TEST_F(ShellLock, LocksUnderACoverToo) {
  press(WXK_F8);
  ASSERT_TRUE(wait_until([this] { return program().is_covered(); }));
  let_minutes_pass(11);
  EXPECT_TRUE(wait_for_lock());
}

TEST_F(ShellLock, TypedTextComesBackAfterUnlocking) {
  ui_soon([this] { program().run_command("settings"); });
  ASSERT_TRUE(focus("settings.crisis"));
  ui([] { get<wxTextCtrl>("settings.crisis").SetValue("Night line 116 123"); });
  press('L', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for_lock());
  unlock(k_passphrase);
  ASSERT_TRUE(wait_for("settings.crisis"));
  EXPECT_EQ(text_of("settings.crisis"), "Night line 116 123");
}

TEST_F(ShellLock, TypedTextDoesNotComeBackInAnotherPractice) {
  const std::filesystem::path other = m_folder / "Other.attune";
  practice::NewPractice what;
  what.name = domain::Text::line("Other", "name");
  what.clinician = domain::Text::line("Jo", "clinician");
  practice::create_practice(other, crypto::Secret::copy_of(std::string_view(k_passphrase)), what, environment()).close();
  ui_soon([this] { program().run_command("settings"); });
  ASSERT_TRUE(focus("settings.crisis"));
  ui([] { get<wxTextCtrl>("settings.crisis").SetValue("Night line 116 123"); });
  press('L', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for_lock());
  prompter().folders.push_back(other);
  click("unlock.another");
  ASSERT_TRUE(wait_until([this] { return prompter().folders.empty(); }));
  unlock(k_passphrase);
  ASSERT_TRUE(wait_for_today());
  EXPECT_EQ(open_dialogs(), 0);
}

TEST_F(ShellLock, QuitClosesThePractice) {
  press('Q', wxMOD_CONTROL);
  ASSERT_TRUE(wait_until([this] { return !program().is_open(); }));
  practice::open_practice(practice_folder(), crypto::Secret::copy_of(std::string_view(k_passphrase)), environment()).close();
}

TEST_F(ShellLock, NoSecondDatabaseEngineIsEverLoaded) {
  // Choosers may bring search engines with a database of their own.
  const auto engines = [] {
    int found = 0;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
      found += line.find("libsqlite3") != std::string::npos || line.find("libsqlcipher.so") != std::string::npos ? 1 : 0;
    }
    return found;
  };
  EXPECT_EQ(engines(), 0);
  ui_soon([this] {
    desktop::DialogPrompter real;
    real.choose_file(program().window(), {"Open", "", ""});
  });
  ASSERT_TRUE(wait_until(chooser_is_open));
  EXPECT_EQ(engines(), 0);
  press('L', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for_lock());
  EXPECT_FALSE(ui(chooser_is_open));
  EXPECT_EQ(engines(), 0);
}

}  // namespace
}  // namespace attune::test
