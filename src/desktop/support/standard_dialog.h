// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/support/info_bar.h"
#include "desktop/support/layout.h"

#include <wx/dialog.h>
#include <wx/scrolwin.h>

#include <functional>

namespace attune::desktop {

/// What every dialog is: a title, content that scrolls where it must, a message line, verbs at the bottom right. Esc and
/// Cancel leave everything as it was; Enter does the primary. Made on the stack and shown with ShowModal; cover and lock
/// end it with wxID_CANCEL, so a caller does nothing after anything but wxID_OK.
class StandardDialog : public wxDialog {
 public:
  /// `name` is the wx name, "new-case". Titles say the verb, never a client.
  StandardDialog(wxWindow* parent, const wxString& title, const wxString& name);

 protected:
  /// Parent of the content's controls.
  wxWindow* area() { return m_area; }
  /// Vertical, inside the paddings.
  wxBoxSizer* content() { return m_content; }
  InfoBar& notice() { return *m_notice; }
  /// A label above a control, with an optional line of help under it. `name` is the wx name.
  void add_field(const wxString& label, wxWindow* control, const wxString& name, const wxString& help = {});
  void add_heading(const wxString& text);

  /// The verb at the right. `act` does it; what it throws is said in the message line and the dialog stays. True closes.
  void set_primary(const wxString& verb, std::function<bool()> act);
  /// Another verb, at the left.
  wxButton* add_verb(const wxString& verb, std::function<void()> act);
  void set_cancel(const wxString& verb);
  /// Without a primary: one button that closes.
  wxButton* primary() { return m_primary; }
  /// Last call of a constructor: lays out, fits to the screen, puts the focus.
  void finish(wxWindow* first_focus = nullptr, int width = 460);

 private:
  void do_primary();
  wxScrolledWindow* m_area = nullptr;
  wxBoxSizer* m_content = nullptr;
  InfoBar* m_notice = nullptr;
  wxBoxSizer* m_left_verbs = nullptr;
  wxBoxSizer* m_right_verbs = nullptr;
  wxButton* m_primary = nullptr;
  wxButton* m_cancel = nullptr;
  std::function<bool()> m_act;
};

}  // namespace attune::desktop
