// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/panel.h>
#include <wx/radiobut.h>

#include <functional>

namespace attune::desktop {

/// One of several choices as a card: a radio button with what it means under it. Cards of one parent belong together;
/// the first made begins the group.
class ChoiceCard final : public wxPanel {
 public:
  ChoiceCard(wxWindow* parent, const wxString& label, const wxString& name, const wxString& meaning, const wxString& quoted);
  /// Called when a person picks it.
  void on_chosen(std::function<void()> chosen) { m_chosen = std::move(chosen); }
  bool is_chosen() const { return m_button->GetValue(); }
  /// Without calling on_chosen.
  void choose();
  wxRadioButton* button() { return m_button; }

 private:
  void picked();
  void repaint_all();
  wxRadioButton* m_button = nullptr;
  std::function<void()> m_chosen;
};

}  // namespace attune::desktop
