// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/panel.h>
#include <wx/tglbtn.h>

#include <functional>
#include <vector>

namespace attune::desktop {

/// A row of tabs, the chosen one underlined. Holds no pages: whoever owns it builds the one that is chosen, for what is
/// merely hidden can still be read by assistive tools.
class TabStrip final : public wxPanel {
 public:
  /// `chosen` is called when a person picks another tab, with its index.
  TabStrip(wxWindow* parent, const std::vector<wxString>& labels, std::function<void(int)> chosen);
  int selection() const { return m_selection; }
  /// Without calling `chosen`.
  void select(int index);

 private:
  void pick(int index);
  std::vector<wxToggleButton*> m_tabs;
  std::function<void(int)> m_chosen;
  int m_selection = 0;
};

}  // namespace attune::desktop
