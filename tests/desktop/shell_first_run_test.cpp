// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/program_fixture.h"
#include "desktop/support/text.h"
#include "practice/practices.h"
#include "support/errors.h"

#include <wx/radiobut.h>
#include <wx/textctrl.h>

#include <fstream>

namespace attune::test {
namespace {

class ShellFirstRun : public ProgramTest {
 protected:
  /// Waits for a step by a control of it.
  void fill_names(const std::filesystem::path& folder) {
    ASSERT_TRUE(focus("first-run.name"));
    type("Linden Court");
    ASSERT_TRUE(focus("first-run.clinician"));
    type("Ines");
    ui([&] { get<wxTextCtrl>("first-run.folder").ChangeValue(desktop::to_wx(folder.string())); });
    press(WXK_RETURN);
  }
  void fill_passphrase(const std::string& passphrase) {
    ASSERT_TRUE(focus("first-run.passphrase"));
    type(passphrase);
    ASSERT_TRUE(focus("first-run.again"));
    type(passphrase);
    press(WXK_RETURN);
  }
  /// From the recovery key to Ready, taking what is offered.
  void go_on_to_ready() {
    ASSERT_TRUE(wait_for("first-run.key-later"));
    click("first-run.next");
    ASSERT_TRUE(wait_for("first-run.individual"));
    click("first-run.next");
    ASSERT_TRUE(wait_for("first-run.crisis"));
    click("first-run.next");
    ASSERT_TRUE(focus("first-run.pin"));
  }
  bool nothing_is_left() { return std::filesystem::is_empty(m_folder.path()); }
};

TEST_F(ShellFirstRun, TypingMakesAPracticeThatOpens) {
  start(std::nullopt);
  fill_names(practice_folder());
  fill_passphrase(k_passphrase);
  go_on_to_ready();
  EXPECT_TRUE(nothing_is_left());
  type(k_pin);
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_today());
  ui([this] { program().main_window().Close(true); });
  ASSERT_TRUE(wait_until([this] { return !program().is_open(); }));
  practice::Practice opened = practice::open_practice(
      practice_folder(), crypto::Secret::copy_of(std::string_view(k_passphrase)), environment());
  EXPECT_EQ(practice::practice_info(opened).name.str(), "Linden Court");
  EXPECT_EQ(practice::practice_info(opened).clinician.str(), "Ines");
}

TEST_F(ShellFirstRun, ShortPassphraseStaysAndIsSaid) {
  start(std::nullopt);
  fill_names(practice_folder());
  fill_passphrase("too short");
  ASSERT_TRUE(wait_for_notice());
  EXPECT_TRUE(ui([] { return find_window("first-run.passphrase") != nullptr; }));
  EXPECT_TRUE(nothing_is_left());
}

TEST_F(ShellFirstRun, TakenFolderIsSaidAndLeftAsItIs) {
  std::filesystem::create_directory(practice_folder());
  std::ofstream(practice_folder() / "letter.txt") << "kept";
  start(std::nullopt);
  fill_names(practice_folder());
  ASSERT_TRUE(wait_for("first-run.folder"));
  ASSERT_TRUE(wait_until([] {
    const wxWindow* now = wxWindow::FindFocus();
    return now != nullptr && now->GetName() == "first-run.folder";
  }));
  EXPECT_TRUE(std::filesystem::exists(practice_folder() / "letter.txt"));
}

TEST_F(ShellFirstRun, CancelLeavesNothingBehind) {
  start(std::nullopt);
  fill_names(practice_folder());
  fill_passphrase(k_passphrase);
  go_on_to_ready();
  click("first-run.cancel");
  ASSERT_TRUE(wait_for("welcome.new"));
  EXPECT_TRUE(nothing_is_left());
  EXPECT_FALSE(is_open());
}

TEST_F(ShellFirstRun, RecoveryKeyMadeAtOnceOpensThePractice) {
  const std::filesystem::path sheet = m_folder / "key.txt";
  prompter().new_files.push_back(sheet);
  start(std::nullopt);
  fill_names(practice_folder());
  fill_passphrase(k_passphrase);
  ASSERT_TRUE(focus("first-run.key-now"));
  press(WXK_SPACE);
  ASSERT_TRUE(wait_until([] { return get<wxRadioButton>("first-run.key-now").GetValue(); }));
  go_on_to_ready();
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_today());
  EXPECT_TRUE(ui([this] { return practice::practice_info(*practice()).recovery_made; }));
  EXPECT_GT(std::filesystem::file_size(sheet), 0U);
}

}  // namespace
}  // namespace attune::test
