// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/lens_line.h"
#include "desktop/clinician/status_line.h"
#include "desktop/clinician/tool_strip.h"
#include "desktop/support/info_bar.h"

#include <wx/frame.h>

#include <vector>

namespace attune::desktop {

/// How much of the frame stands around a page.
enum class Chrome {
  None,     ///< Unlock, Cover
  LensLine, ///< first run, Look before you go on
  Quiet,    ///< a session runs: no status line
  Full,
};

/// The one window: menu bar, toolbar, lens line, message line, a page, status line. Its title is the program's name and
/// nothing else. It knows no practice.
class MainWindow final : public wxFrame {
 public:
  explicit MainWindow(std::function<void(const char* id)> run);

  /// Parent for the next page.
  wxWindow* area() { return m_area; }
  /// Puts a page in the place of what is there, which disappears at once and waits for bury().
  void show_page(wxWindow* page, Chrome chrome);
  wxWindow* page() const { return m_page; }
  /// Destroys what show_page took away. Not while an event of it is being handled.
  void bury();
  /// Menus and toolbar hold what is available, and nothing else.
  void update_commands(const Situation& situation);

  LensLine& lens_line() { return *m_lens; }
  InfoBar& message() { return *m_message; }
  StatusLine& status() { return *m_status; }
  ToolStrip& tools() { return *m_tools; }

 private:
  void build_menus(const Situation& situation);
  void lay_out();
  /// Without menus, what is available all the same still has its key.
  void set_bare_keys(bool bare);
  std::function<void(const char* id)> m_run;
  ToolStrip* m_tools = nullptr;
  LensLine* m_lens = nullptr;
  InfoBar* m_message = nullptr;
  wxPanel* m_area = nullptr;
  StatusLine* m_status = nullptr;
  wxWindow* m_page = nullptr;
  std::vector<wxWindow*> m_gone;
};

}  // namespace attune::desktop
