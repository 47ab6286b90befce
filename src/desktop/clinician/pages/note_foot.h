// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/panel.h>
#include <wx/stattext.h>

namespace attune::desktop {

/// The strip below a note: what was kept or could not be, and verbs at the right.
class NoteFoot final : public wxPanel {
 public:
  /// `name` begins the names of what stands in it: "session" makes "session.footer" and "session.said".
  NoteFoot(wxWindow* parent, const wxString& name, const wxString& accessible_name);
  void add(wxWindow* verb);
  void say(const wxString& words, bool trouble);

 private:
  wxStaticText* m_said;
};

}  // namespace attune::desktop
