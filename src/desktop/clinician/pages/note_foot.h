// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/support/layout.h"

#include <wx/panel.h>

namespace attune::desktop {

/// The strip below a note: what was kept or could not be, and verbs at the right.
class NoteFoot final : public wxPanel {
 public:
  /// `name` begins the names of what stands in it: "session" makes "session.footer" and "session.said".
  NoteFoot(wxWindow* parent, const wxString& name, const wxString& accessible_name);
  void add(wxWindow* verb);
  void say(const wxString& words, bool trouble);
  /// Why nothing was done; nothing is wrong with what was kept.
  void hint(const wxString& words);

 private:
  WrapText* m_said;
};

}  // namespace attune::desktop
