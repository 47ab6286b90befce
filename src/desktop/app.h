// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/options.h"
#include "desktop/program.h"

#include <wx/app.h>

namespace attune::desktop {

class App final : public wxApp {
 public:
  explicit App(Options options) : m_options(std::move(options)) {}
  bool OnInit() override;
  int OnExit() override;
  int FilterEvent(wxEvent& event) override;
  bool OnExceptionInMainLoop() override;
  void OnUnhandledException() override;

 private:
  Options m_options;
  DialogPrompter m_prompter;
  std::unique_ptr<Program> m_program;
};

}  // namespace attune::desktop
