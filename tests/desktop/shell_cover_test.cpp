// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/program_fixture.h"
#include "desktop/support/text.h"
#include "practice/couples.h"

#include <wx/clipbrd.h>
#include <wx/textctrl.h>

#include <algorithm>

namespace attune::test {
namespace {

constexpr const char* k_canary = "Quillfeather";

void add_canary(practice::Practice& practice) {
  practice::NewCouple couple;
  couple.code = "C-014";
  practice::NewPartner first;
  first.name = domain::Text::line(std::string(k_canary) + " Ortiz", "name");
  practice::NewPartner second;
  second.name = domain::Text::line("Daniel Reyes", "name");
  couple.partners = {first, second};
  practice::add_couple(practice, couple);
}

bool said(const std::vector<std::string>& all, std::string_view word) {
  return std::any_of(all.begin(), all.end(), [&](const std::string& each) { return each.find(word) != std::string::npos; });
}

class ShellCover : public ProgramTest {
 protected:
  void SetUp() override {
    ProgramTest::SetUp();
    make_practice(add_canary);
    start_unlocked();
  }
  void cover_by_key() {
    press(WXK_F8);
    ASSERT_TRUE(wait_until([this] { return program().is_covered() && find_window("cover") != nullptr; }));
    ASSERT_TRUE(wait_until([] { return wxWindow::FindFocus() != nullptr && wxWindow::FindFocus()->GetName() == "cover"; }));
  }
};

TEST_F(ShellCover, CoverDestroysThePageAndThePinBringsItBack) {
  ui([this] { program().show_case(practice::find_couple(*practice(), "C-014")); });
  ASSERT_TRUE(wait_until([this] { return program().situation().in_case; }));
  ASSERT_TRUE(said(everything_said(), k_canary));
  cover_by_key();
  EXPECT_TRUE(is_open());
  EXPECT_FALSE(said(everything_said(), k_canary));
  EXPECT_FALSE(said(everything_said(), "ocked"));
  type(k_pin);
  ASSERT_TRUE(wait_for("cover.pin"));
  press(WXK_RETURN);
  ASSERT_TRUE(wait_until([this] { return program().situation().in_case; }));
  EXPECT_TRUE(said(everything_said(), k_canary));
}

TEST_F(ShellCover, ThreeWrongPinsAskForThePassphrase) {
  cover_by_key();
  for (int each = 0; each < 3; ++each) {
    type("0000");
    press(WXK_RETURN);
  }
  ASSERT_TRUE(wait_for("unlock.passphrase"));
  EXPECT_FALSE(is_open());
  unlock(k_passphrase);
  EXPECT_TRUE(wait_for_today());
}

TEST_F(ShellCover, CoverInsideADialogDestroysItAndOffersWhatWasTyped) {
  ui_soon([this] { program().run_command("settings"); });
  ASSERT_TRUE(focus("settings.name"));
  ui([] { get<wxTextCtrl>("settings.name").SetValue(k_canary); });
  press(WXK_F8);
  ASSERT_TRUE(wait_until([this] { return program().is_covered() && open_dialogs_now() == 0; }));
  EXPECT_FALSE(said(everything_said(), k_canary));
  ASSERT_TRUE(wait_until([] { return wxWindow::FindFocus() != nullptr && wxWindow::FindFocus()->GetName() == "cover"; }));
  type(k_pin);
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("settings.name"));
  EXPECT_EQ(text_of("settings.name"), k_canary);
}

TEST_F(ShellCover, CoverReachesThroughAnOpenMenu) {
  press('F', wxMOD_ALT);
  press(WXK_F8);
  EXPECT_TRUE(wait_until([this] { return program().is_covered(); }));
}

TEST_F(ShellCover, ClipboardIsEmptyAfterwards) {
  ui([] {
    const wxClipboardLocker lock;
    wxTheClipboard->SetData(new wxTextDataObject(k_canary));
  });
  cover_by_key();
  EXPECT_EQ(ui([] {
              const wxClipboardLocker lock;
              wxTextDataObject text;
              wxTheClipboard->GetData(text);
              return text.GetText();
            }),
            "");
}

TEST_F(ShellCover, PinOfTodayHoldsOverALock) {
  ui([this] { program().lock(); });
  ASSERT_TRUE(wait_for("unlock.passphrase"));
  unlock(k_passphrase);
  ASSERT_TRUE(wait_for_today());
  cover_by_key();
  type(k_pin);
  press(WXK_RETURN);
  EXPECT_TRUE(wait_for_today());
}

}  // namespace
}  // namespace attune::test
