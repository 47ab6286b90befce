// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/layout.h"

#include "desktop/support/accessible.h"
#include "desktop/support/gtk_bridge.h"

#include <wx/scrolwin.h>

#include <algorithm>

namespace attune::desktop {
namespace {

void scale_font(wxWindow* window, double scale, bool bold) {
  wxFont font = window->GetParent()->GetFont();
  font.SetFractionalPointSize(font.GetFractionalPointSize() * scale);
  if (bold) {
    font.MakeBold();
  }
  window->SetFont(font);
}

// One line. wx lets a label break its lines again whenever it has measured it; a fraction of a pixel too few would then
// hide the last word.
class OneLine final : public wxStaticText {
 public:
  explicit OneLine(wxWindow* parent) : wxStaticText(parent, wxID_ANY, wxEmptyString) { gtk::never_wrap_label(this); }

 protected:
  wxSize DoGetBestSize() const override {
    wxSize best = wxStaticText::DoGetBestSize();
    gtk::never_wrap_label(const_cast<OneLine*>(this));
    // The toolkit takes up a bold font a moment late, and until then measures the other one.
    if (GetFont().GetWeight() > wxFONTWEIGHT_NORMAL) {
      best.IncTo(GetTextExtent(GetLabelText()) + wxSize(1, 0));
    }
    return best;
  }
};

wxStaticText* text_of(wxWindow* parent, const wxString& text, double scale, bool bold, Colour ink) {
  // Its words come last, so that they are measured once and in their own font.
  auto* label = new OneLine(parent);
  if (scale < 1.0 || scale > 1.0 || bold) {
    scale_font(label, scale, bold);
  }
  set_ink(label, ink);
  label->SetLabel(text);
  return label;
}

wxButton* styled_button(wxWindow* parent, const wxString& label, Style style, std::optional<Icon> picture, Colour ink) {
  auto* button = new wxButton(parent, wxID_ANY, label);
  if (picture) {
    button->SetBitmap(icon(*picture, ink));
    button->SetBitmapMargins(2, 0);
  }
  set_style(button, style);
  button->InvalidateBestSize();
  return button;
}

}  // namespace

wxStaticText* plain_text(wxWindow* parent, const wxString& text) { return text_of(parent, text, 1.0, false, Colour::Text); }

wxStaticText* secondary_text(wxWindow* parent, const wxString& text) {
  return text_of(parent, text, 0.9, false, Colour::Secondary);
}

wxStaticText* section_heading(wxWindow* parent, const wxString& text) {
  return text_of(parent, text, 1.0, true, Colour::Text);
}

wxStaticText* page_heading(wxWindow* parent, const wxString& text) {
  return text_of(parent, text, 1.4, true, Colour::Text);
}

wxWindow* rule_line(wxWindow* parent, wxOrientation orientation, Colour role) {
  auto* line = new wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxNO_BORDER);
  line->SetMinSize(orientation == wxHORIZONTAL ? wxSize(-1, 1) : wxSize(1, -1));
  set_surface(line, role);
  line->SetCanFocus(false);
  return line;
}

StillPanel::StillPanel(wxWindow* parent) : wxPanel(parent) {
  m_container.DisableSelfFocus();
  SetCanFocus(false);
}

WrapText::WrapText(wxWindow* parent, const wxString& text, Colour ink, double scale)
    : wxStaticText(parent, wxID_ANY, text, wxDefaultPosition, wxDefaultSize, wxST_NO_AUTORESIZE), m_larger(scale > 1.0) {
  if (scale < 1.0 || scale > 1.0) {
    scale_font(this, scale, false);
  }
  set_ink(this, ink);
  gtk::wrap_label(this);
  SetMinSize(wxSize(1, -1));
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    fit();
    event.Skip();
  });
}

void WrapText::SetLabel(const wxString& text) {
  wxStaticText::SetLabel(text);
  m_width = 0;
  fit();
}

void WrapText::set_markup(const wxString& markup) {
  SetLabelMarkup(markup);
  m_width = 0;
  fit();
}

void WrapText::expect_width(int width) {
  m_width = width;
  m_height = gtk::height_for_width(this, width, m_larger);
  InvalidateBestSize();
}

wxSize WrapText::DoGetBestSize() const {
  if (m_width > 0) {
    return {1, m_height};
  }
  const wxSize line = GetTextExtent("Ag");
  return {1, line.y};
}

void WrapText::fit() {
  const int width = GetSize().x;
  if (width <= 1 || width == m_width) {
    return;
  }
  m_width = width;
  const int height = gtk::height_for_width(this, width, m_larger);
  if (height == m_height) {
    return;
  }
  m_height = height;
  InvalidateBestSize();
  // The new height moves what lies below; not while the sizer that asked is still at work.
  CallAfter([this] {
    for (wxWindow* above = GetParent(); above != nullptr; above = above->GetParent()) {
      if (above->GetSizer() != nullptr) {
        above->InvalidateBestSize();
        above->Layout();
        // Only of what scrolls: elsewhere the virtual size would stay when the text becomes shorter again.
        if (dynamic_cast<wxScrolledWindow*>(above) != nullptr) {
          above->FitInside();
        }
      }
      if (above->IsTopLevel()) {
        break;
      }
    }
  });
}

wxButton* primary_button(wxWindow* parent, const wxString& label) {
  return styled_button(parent, label, Style::Primary, std::nullopt, Colour::OnAccent);
}

wxButton* plain_button(wxWindow* parent, const wxString& label, std::optional<Icon> picture) {
  return styled_button(parent, label, Style::Button, picture, Colour::Text);
}

wxButton* row_button(wxWindow* parent, const wxString& label) {
  return styled_button(parent, label, Style::RowButton, std::nullopt, Colour::Text);
}

wxButton* flat_button(wxWindow* parent, const wxString& label, std::optional<Icon> picture) {
  return styled_button(parent, label, Style::Flat, picture, Colour::Text);
}

wxToggleButton* toggle_button(wxWindow* parent, const wxString& label) {
  auto* button = new wxToggleButton(parent, wxID_ANY, label);
  set_style(button, Style::Toggle);
  button->InvalidateBestSize();
  return button;
}

wxTextCtrl* text_field(wxWindow* parent, int width, long style) {
  auto* field = new wxTextCtrl(parent, wxID_ANY, wxEmptyString, wxDefaultPosition, wxDefaultSize, style);
  set_style(field, Style::Entry);
  field->SetMinSize(wxSize(parent->FromDIP(width), field->GetMinSize().y));
  return field;
}

wxTextCtrl* find_field(wxWindow* parent, const wxString& hint) {
  wxTextCtrl* field = text_field(parent, 120, wxTE_PROCESS_ENTER);
  field->SetHint(hint);
  gtk::set_entry_icon(field, "edit-find-symbolic");
  gtk::set_accessible_name(field, hint);
  return field;
}

}  // namespace attune::desktop
