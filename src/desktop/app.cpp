// SPDX-License-Identifier: Apache-2.0
#include "desktop/app.h"

#include <wx/log.h>

namespace attune::desktop {

bool App::OnInit() {
  // The base class would read the command line again.
  SetAppName("attune");
  SetClassName("attune");
  wxLog::EnableLogging(false); // a log line may quote what stands in a control
  m_program = std::make_unique<Program>(Program::Parts{{}, m_prompter, Settings::of_user()});
  if (m_options.demo) {
    m_program->start_sample(m_options.folder.value_or(sample_folder()));
  } else {
    m_program->start(m_options.folder);
  }
  return true;
}

int App::OnExit() {
  m_program.reset();
  return wxApp::OnExit();
}

int App::FilterEvent(wxEvent& event) { return m_program ? m_program->filter(event) : wxApp::FilterEvent(event); }

bool App::OnExceptionInMainLoop() {
  if (m_program) {
    m_program->report_current();
  }
  return true;
}

void App::OnUnhandledException() {
  // Nothing is written: what was thrown may quote anything.
}

}  // namespace attune::desktop
