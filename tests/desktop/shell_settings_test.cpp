// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/program_fixture.h"
#include "desktop/support/text.h"
#include "practice/practices.h"

#include <wx/textctrl.h>

#include <fstream>

namespace attune::test {
namespace {

class ShellSettings : public ProgramTest {
 protected:
  void SetUp() override {
    ProgramTest::SetUp();
    make_practice();
    start_unlocked();
  }
  practice::PracticeInfo info() {
    return ui([this] { return practice::practice_info(*practice()); });
  }
  void command(const char* id) {
    ui_soon([this, id] { program().run_command(id); });
  }
};

TEST_F(ShellSettings, NameIsKept) {
  command("settings");
  ASSERT_TRUE(focus("settings.name"));
  ui([] { get<wxTextCtrl>("settings.name").SelectAll(); });
  type("Other house");
  click("settings.primary");
  ASSERT_TRUE(wait_until([] { return open_dialogs_now() == 0; }));
  EXPECT_EQ(info().name.str(), "Other house");
}

TEST_F(ShellSettings, EmptyNameIsRefusedAndTheDialogStays) {
  command("settings");
  ASSERT_TRUE(focus("settings.name"));
  ui([] { get<wxTextCtrl>("settings.name").SetValue(wxEmptyString); });
  click("settings.primary");
  ASSERT_TRUE(wait_for_notice());
  EXPECT_EQ(open_dialogs(), 1);
  EXPECT_EQ(info().name.str(), "Linden Court Practice");
}

TEST_F(ShellSettings, CancelChangesNothing) {
  command("settings");
  ASSERT_TRUE(focus("settings.name"));
  type("x");
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_until([] { return open_dialogs_now() == 0; }));
  EXPECT_EQ(info().name.str(), "Linden Court Practice");
}

TEST_F(ShellSettings, PassphraseIsChanged) {
  command("passphrase");
  ASSERT_TRUE(focus("change-passphrase.old"));
  type(k_passphrase);
  for (const char* field : {"change-passphrase.new", "change-passphrase.again"}) {
    ASSERT_TRUE(focus(field));
    type("quite other words");
  }
  press(WXK_RETURN);
  ASSERT_TRUE(wait_until([] { return open_dialogs_now() == 0; }));
  press('L', wxMOD_CONTROL);
  unlock("quite other words");
  EXPECT_TRUE(wait_for_today());
}

TEST_F(ShellSettings, BackupIsWrittenAndOpens) {
  const std::filesystem::path to = m_folder / "backups";
  std::filesystem::create_directory(to);
  prompter().folders.push_back(to);
  command("backup");
  click("backup.choose");
  ASSERT_TRUE(focus("backup.passphrase"));
  type(k_passphrase);
  click("backup.primary");
  ASSERT_TRUE(wait_until([] { return open_dialogs_now() == 0; }));
  ASSERT_FALSE(std::filesystem::is_empty(to));
  const std::filesystem::path file = std::filesystem::directory_iterator(to)->path();
  EXPECT_NO_THROW(
      practice::verify_backup(file, crypto::Secret::copy_of(std::string_view(k_passphrase)), environment()));
  EXPECT_TRUE(info().last_backup.has_value());
}

TEST_F(ShellSettings, PrintedKeyIsWritten) {
  const std::filesystem::path sheet = m_folder / "key.txt";
  prompter().new_files.push_back(sheet);
  command("recovery-key");
  click("printed-key.choose");
  ASSERT_TRUE(focus("printed-key.passphrase"));
  type(k_passphrase);
  click("printed-key.primary");
  ASSERT_TRUE(wait_until([] { return open_dialogs_now() == 0; }));
  EXPECT_TRUE(info().recovery_made);
  EXPECT_GT(std::filesystem::file_size(sheet), 0U);
}

TEST_F(ShellSettings, CheckFindsASoundPracticeSound) {
  command("check");
  ASSERT_TRUE(focus("check.passphrase"));
  type(k_passphrase);
  click("check.primary");
  EXPECT_TRUE(wait_until([] {
    const wxWindow* result = find_window("check.result");
    return result != nullptr && !result->GetLabel().empty();
  }));
  press(WXK_ESCAPE);
  EXPECT_TRUE(wait_until([] { return open_dialogs_now() == 0; }));
}

TEST_F(ShellSettings, FileOfTheWindowHoldsGeometryAndFolderAlone) {
  const std::filesystem::path file = m_folder / "config" / "window.conf";
  ui([&] {
    desktop::Settings settings(file);
    settings.set_geometry({wxSize(1200, 700), false});
    settings.set_last_folder(practice_folder());
    EXPECT_EQ(settings.last_folder(), practice_folder());
    ASSERT_TRUE(settings.geometry().has_value());
    EXPECT_EQ(settings.geometry()->size, wxSize(1200, 700));
  });
  std::ifstream in(file);
  int lines = 0;
  for (std::string line; std::getline(in, line);) {
    lines += line.empty() || line.front() == '[' ? 0 : 1;
  }
  EXPECT_EQ(lines, 4);
}

}  // namespace
}  // namespace attune::test
