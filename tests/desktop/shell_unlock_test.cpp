// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/program_fixture.h"
#include "desktop/support/text.h"
#include "practice/practices.h"

#include <wx/button.h>
#include <wx/textctrl.h>
#include <wx/tglbtn.h>

namespace attune::test {
namespace {

class ShellUnlock : public ProgramTest {
 protected:
  void SetUp() override {
    ProgramTest::SetUp();
    make_practice();
  }
  bool wait_until_wrong_was_said() {
    return wait_until([] {
      const wxWindow* field = find_window("unlock.passphrase");
      const auto* typed = dynamic_cast<const wxTextCtrl*>(field);
      return typed != nullptr && typed->IsEnabled() && !typed->GetStringSelection().empty();
    });
  }
};

TEST_F(ShellUnlock, RightPassphraseOpens) {
  start(practice_folder());
  unlock(k_passphrase);
  EXPECT_TRUE(wait_for_today());
}

TEST_F(ShellUnlock, NothingTypedSaysSoAndOpensNothing) {
  start(practice_folder());
  const std::string before = text_of("unlock.hint");
  click("unlock.unlock");
  EXPECT_TRUE(wait_until([&] { return desktop::from_wx(get<wxWindow>("unlock.hint").GetLabel()) != before; }));
  EXPECT_FALSE(is_open());
}

TEST_F(ShellUnlock, WrongPassphraseStaysSelectedAndTheRightOneOpensAfterIt) {
  start(practice_folder());
  unlock("not the right words");
  ASSERT_TRUE(wait_until_wrong_was_said());
  EXPECT_FALSE(is_open());
  unlock(k_passphrase); // typed over what is selected
  EXPECT_TRUE(wait_for_today());
}

TEST_F(ShellUnlock, FiveWrongOnesMakeWaitAndThenItCanBeTriedAgain) {
  start(practice_folder());
  for (int each = 0; each < 4; ++each) {
    unlock("not the right words");
    ASSERT_TRUE(wait_until_wrong_was_said());
  }
  unlock("not the right words");
  EXPECT_TRUE(wait_until([] { return !get<wxWindow>("unlock.unlock").IsEnabled() && get<wxWindow>("unlock.another").IsEnabled(); }));
  ASSERT_TRUE(wait_for("unlock.passphrase"));
  ui([] { get<wxTextCtrl>("unlock.passphrase").SelectAll(); });
  unlock(k_passphrase);
  EXPECT_TRUE(wait_for_today());
}

TEST_F(ShellUnlock, PinOfLettersIsRefused) {
  start(practice_folder());
  unlock(k_passphrase, "12ab");
  EXPECT_TRUE(wait_until([] { return wxWindow::FindFocus() != nullptr && wxWindow::FindFocus()->GetName() == "unlock.pin"; }));
  EXPECT_FALSE(is_open());
}

TEST_F(ShellUnlock, RecoveryKeyOpens) {
  std::vector<std::string> groups;
  {
    const crypto::Secret passphrase = crypto::Secret::copy_of(std::string_view(k_passphrase));
    practice::Practice open = practice::open_practice(practice_folder(), passphrase, environment());
    groups = practice::make_printed_key(open, practice::PrintedKey::Recovery, passphrase);
    open.close();
  }
  std::string key;
  for (const std::string& group : groups) {
    key += group + " ";
  }
  start(practice_folder());
  click("unlock.other-way");
  unlock(key);
  EXPECT_TRUE(wait_for_today());
}

TEST_F(ShellUnlock, PracticeOpenElsewhereIsSaid) {
  practice::Practice elsewhere = practice::open_practice(
      practice_folder(), crypto::Secret::copy_of(std::string_view(k_passphrase)), environment());
  start(practice_folder());
  unlock(k_passphrase);
  EXPECT_TRUE(wait_until([] { return get<wxWindow>("unlock.passphrase").IsEnabled() &&
                                     get<wxWindow>("unlock.hint").GetLabel().length() > 40; }));
  EXPECT_FALSE(is_open());
}

TEST_F(ShellUnlock, AnotherPracticeTakesThePlace) {
  const std::filesystem::path other = m_folder / "Other.attune";
  practice::NewPractice what;
  what.name = domain::Text::line("Other", "name");
  what.clinician = domain::Text::line("Jo", "clinician");
  practice::create_practice(other, crypto::Secret::copy_of(std::string_view("quite other words")), what, environment()).close();
  start(practice_folder());
  prompter().folders.push_back(other);
  click("unlock.another");
  ASSERT_TRUE(wait_until([] { return find_window("unlock.passphrase") != nullptr; }));
  unlock("quite other words");
  ASSERT_TRUE(wait_for_today());
  EXPECT_EQ(ui([this] { return practice::practice_info(*practice()).name.str(); }), "Other");
}

TEST_F(ShellUnlock, FolderWithoutAPracticeIsSaid) {
  start(m_folder / "nothing here");
  EXPECT_TRUE(wait_for("welcome.open"));
  EXPECT_TRUE(wait_for_notice());
}

}  // namespace
}  // namespace attune::test
