// SPDX-License-Identifier: Apache-2.0
// Spacing, and the small pieces that every page and dialog is put together from.
#pragma once

#include "desktop/support/icons.h"
#include "desktop/support/style.h"

#include <wx/button.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/tglbtn.h>

#include <optional>

namespace attune::desktop {

// The grid, in DIP: hand through FromDIP.
constexpr int k_gap = 6;      ///< between related controls
constexpr int k_padding = 12; ///< inside panels
constexpr int k_edge = 18;    ///< page edges, between groups

wxStaticText* plain_text(wxWindow* parent, const wxString& text);
/// 0.9 of the size, in the secondary colour.
wxStaticText* secondary_text(wxWindow* parent, const wxString& text);
/// 1.0, bold.
wxStaticText* section_heading(wxWindow* parent, const wxString& text);
/// 1.4, bold.
wxStaticText* page_heading(wxWindow* parent, const wxString& text);
/// 1 px across, or down.
wxWindow* rule_line(wxWindow* parent, wxOrientation orientation = wxHORIZONTAL, Colour role = Colour::Line);

/// The focus never stops on it itself, as it would on a plain panel while that holds no control.
class StillPanel : public wxPanel {
 public:
  explicit StillPanel(wxWindow* parent);
};

/// A label that breaks its lines at its width and grows downwards; its text stays one piece for screen readers.
/// Add it with wxEXPAND or a proportion.
class WrapText final : public wxStaticText {
 public:
  WrapText(wxWindow* parent, const wxString& text, Colour ink = Colour::Text, double scale = 1.0);
  void SetLabel(const wxString& text) override;
  /// The same with markup; what is not markup is escaped by the caller.
  void set_markup(const wxString& markup);
  /// Measures the height at a width that is known beforehand, in pixels; spares a second layout when it comes true.
  void expect_width(int width);

 protected:
  wxSize DoGetBestSize() const override;

 private:
  void fit();
  bool m_larger;
  int m_width = 0;
  int m_height = 0;
};

wxButton* primary_button(wxWindow* parent, const wxString& label);
wxButton* plain_button(wxWindow* parent, const wxString& label, std::optional<Icon> picture = {});
/// 27 px, for rows and small strips.
wxButton* row_button(wxWindow* parent, const wxString& label);
/// Without a border until pointed at: the toolbar's.
wxButton* flat_button(wxWindow* parent, const wxString& label, std::optional<Icon> picture = {});
wxToggleButton* toggle_button(wxWindow* parent, const wxString& label);
/// Long names must not widen a page: these have no natural width of their own beyond `width` DIP.
wxTextCtrl* text_field(wxWindow* parent, int width = 120, long style = 0);
/// With a magnifier and grey words inside.
wxTextCtrl* find_field(wxWindow* parent, const wxString& hint);

}  // namespace attune::desktop
