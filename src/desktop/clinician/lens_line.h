// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/panel.h>
#include <wx/stattext.h>

namespace attune::desktop {

/// "Only you", and at the right what is in reach. Takes the focus, first in reading order; never hidden, never coloured.
/// Who sees this page. Hidden at first; what stands in it is built when it is shown.
class LensLine final : public wxPanel {
 public:
  explicit LensLine(wxWindow* parent);
  bool Show(bool show = true) override;
  /// Says it, too.
  void set_reach(const wxString& reach);
  const wxString& reach() const { return m_text; }
  bool AcceptsFocus() const override { return IsShown(); }

 private:
  void build();
  void paint();
  wxStaticText* m_reach = nullptr;
  wxString m_text;
};

}  // namespace attune::desktop
