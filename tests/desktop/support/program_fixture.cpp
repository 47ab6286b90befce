// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/program_fixture.h"

#include "desktop/support/gtk_bridge.h"
#include "desktop/support/text.h"
#include "practice/practices.h"

#include <wx/app.h>
#include <wx/dialog.h>

namespace attune::test {
namespace {
desktop::Program* s_program = nullptr;
}

desktop::Program* running_program() { return s_program; }

void ProgramTest::SetUp() {
  m_prompter = {};
  m_clock = std::make_shared<domain::SetClock>(domain::parse_instant(k_now, "now"));
}

void ProgramTest::TearDown() { end_program(); }

void ProgramTest::end_program() {
  if (!m_program) {
    return;
  }
  EXPECT_TRUE(wait_until([] {
    wxDialog* innermost = nullptr;
    for (wxWindow* each : wxTopLevelWindows) {
      auto* dialog = dynamic_cast<wxDialog*>(each);
      innermost = dialog != nullptr && dialog->IsModal() ? dialog : innermost;
    }
    desktop::gtk::end_native_choosers();
    if (innermost != nullptr) {
      innermost->EndModal(wxID_CANCEL);
    }
    return open_dialogs_now() == 0 && !chooser_is_open();
  }));
  ui([] {
    if (!wxTopLevelWindows.empty()) {
      wxTopLevelWindows.GetFirst()->GetData()->Close(true);
    }
  });
  EXPECT_TRUE(wait_until([] { return wxTopLevelWindows.empty(); }));
  ui([this] {
    s_program = nullptr;
    m_program.reset();
  });
}

practice::Environment ProgramTest::environment() const {
  practice::Environment environment;
  environment.cheap_keys = true;
  environment.clock = m_clock;
  return environment;
}

void ProgramTest::make_practice(const std::function<void(practice::Practice&)>& fill) {
  practice::NewPractice what;
  what.name = domain::Text::line("Linden Court Practice", "name");
  what.clinician = domain::Text::line("Ines", "clinician");
  practice::Practice made = practice::create_practice(
      practice_folder(), crypto::Secret::copy_of(std::string_view(k_passphrase)), what, environment());
  practice::set_practice(made, "zone", domain::Text::line("UTC", "zone"));
  if (fill) {
    fill(made);
  }
  made.close();
}

void ProgramTest::start(const std::optional<std::filesystem::path>& folder) {
  ui([&] {
    m_program = std::make_unique<desktop::Program>(
        desktop::Program::Parts{environment(), m_prompter, m_settings,
                                [this] { return std::chrono::milliseconds(m_uptime_ms.load()); },
                                std::chrono::milliseconds(20),
                                m_screens.empty() ? std::function<std::vector<wxRect>()>()
                                                  : [this] { return m_screens; }});
    s_program = m_program.get();
    m_program->start(folder);
    m_program->main_window().Raise();
  });
  ASSERT_TRUE(wait_until([this] { return m_program->main_window().IsActive(); }));
}

void ProgramTest::unlock(const std::string& passphrase, const std::string& pin) {
  ASSERT_TRUE(focus("unlock.passphrase"));
  type(passphrase);
  if (!pin.empty()) {
    ASSERT_TRUE(focus("unlock.pin"));
    type(pin);
  }
  press(WXK_RETURN);
}

bool ProgramTest::wait_for_today() {
  return wait_until([this] {
    return m_program->is_open() && !m_program->is_covered() && m_program->situation().on_today;
  });
}

void ProgramTest::start_unlocked() {
  start(practice_folder());
  unlock(k_passphrase, k_pin);
  ASSERT_TRUE(wait_for_today());
}

void ProgramTest::let_minutes_pass(int minutes) {
  m_uptime_ms += std::int64_t{minutes} * 60'000;
  ui([this] { m_program->curtain().tick(); });
}

int ProgramTest::open_dialogs_now() {
  int count = 0;
  for (wxWindow* each : wxTopLevelWindows) {
    if (dynamic_cast<wxDialog*>(each) != nullptr) {
      ++count;
    }
  }
  return count;
}

int ProgramTest::open_dialogs() {
  return ui([] { return open_dialogs_now(); });
}

}  // namespace attune::test
