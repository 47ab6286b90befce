// SPDX-License-Identifier: Apache-2.0
#include "desktop/pages_support.h"

#include "desktop/models/text_table.h"
#include "desktop/support/text.h"

#include <wx/choice.h>
#include <wx/textctrl.h>
#include <wx/tglbtn.h>

namespace attune::test {

void PagesTest::start_with(const std::function<void(practice::Practice&)>& fill) {
  make_practice(fill);
  start(practice_folder());
  ASSERT_TRUE(focus("unlock.pin"));
  // Typing into Unlock has tests of its own; here it would be most of the time.
  ui([] {
    get<wxTextCtrl>("unlock.passphrase").SetValue(k_passphrase);
    get<wxTextCtrl>("unlock.pin").SetValue(k_pin);
  });
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_today());
  ASSERT_TRUE(wait_for("today.find"));
}

void PagesTest::start_in_case(const std::vector<std::string>& names) {
  start_with([&](practice::Practice& practice) { add_people(practice, names); });
  open_by_typing("C-001");
}

void PagesTest::open_by_typing(const std::string& typed) {
  ASSERT_TRUE(focus("today.find"));
  type(typed);
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("case.header"));
}

void PagesTest::go_to_today() {
  press(WXK_HOME, wxMOD_ALT);
  ASSERT_TRUE(wait_for("today.find"));
}

std::vector<std::string> PagesTest::column(const std::string& list, std::size_t which) {
  return ui([&] {
    std::vector<std::string> words;
    if (const auto* table = find<desktop::TextTable>(list); table != nullptr && table->IsShown()) {
      for (std::size_t row = 0; row < table->rows(); ++row) {
        words.push_back(desktop::from_wx(table->words(row, which)));
      }
    }
    return words;
  });
}

void PagesTest::filter(const std::string& which) {
  click("today.filter-" + which);
  ASSERT_TRUE(wait_until([&] { return find<wxToggleButton>("today.filter-" + which)->GetValue(); }));
}

bool PagesTest::is_shown(const std::string& name) {
  return ui([&] {
    const wxWindow* window = find_window(name);
    return window != nullptr && window->IsShownOnScreen();
  });
}

void PagesTest::use(const std::string& name) {
  ASSERT_TRUE(wait_for(name)) << name;
  ASSERT_TRUE(focus(name)) << name;
  press(WXK_SPACE);
}

void PagesTest::choose(const std::string& name, int index) {
  ui([&] {
    auto* choice = find<wxChoice>(name);
    choice->SetSelection(index);
    wxCommandEvent event(wxEVT_CHOICE, choice->GetId());
    event.SetEventObject(choice);
    event.SetInt(index);
    choice->HandleWindowEvent(event);
  });
}

}  // namespace attune::test
