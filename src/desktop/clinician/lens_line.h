// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/panel.h>
#include <wx/stattext.h>

namespace attune::desktop {

/// "Only you", and at the right what is in reach. Takes the focus, first in reading order; never hidden, never coloured.
class LensLine final : public wxPanel {
 public:
  explicit LensLine(wxWindow* parent);
  /// Says it, too.
  void set_reach(const wxString& reach);
  const wxString& reach() const { return m_text; }
  bool AcceptsFocus() const override { return IsShown(); }

 private:
  void paint();
  wxStaticText* m_reach = nullptr;
  wxString m_text;
};

}  // namespace attune::desktop
