// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/standard_dialog.h"

#include "desktop/support/accessible.h"
#include "desktop/support/gtk_bridge.h"

#include <wx/display.h>

#include <algorithm>

namespace attune::desktop {

StandardDialog::StandardDialog(wxWindow* parent, const wxString& title, const wxString& name)
    : wxDialog(parent, wxID_ANY, title, wxDefaultPosition, wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER) {
  SetName(name);
  SetFont(base_font());
  set_style(this, Style::Window);
  set_surface(this, Colour::Panel);
  SetEscapeId(wxID_CANCEL);

  m_area = new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL);
  m_area->SetName(name + ".area");
  gtk::set_accessible_name(m_area, title);
  m_area->SetScrollRate(0, FromDIP(k_padding));
  set_surface(m_area, Colour::Surface);
  m_content = new wxBoxSizer(wxVERTICAL);
  auto* edges = new wxBoxSizer(wxVERTICAL);
  edges->Add(m_content, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(k_edge)));
  m_area->SetSizer(edges);

  m_notice = new InfoBar(this);
  m_left_verbs = new wxBoxSizer(wxHORIZONTAL);
  m_right_verbs = new wxBoxSizer(wxHORIZONTAL);
  m_cancel = plain_button(this, "Cancel");
  m_cancel->SetId(wxID_CANCEL);
  m_cancel->SetName(name + ".cancel");
  m_right_verbs->Add(m_cancel, wxSizerFlags().CenterVertical());
  auto* verbs = new wxBoxSizer(wxHORIZONTAL);
  verbs->Add(m_left_verbs, wxSizerFlags().CenterVertical());
  verbs->AddStretchSpacer();
  verbs->Add(m_right_verbs, wxSizerFlags().CenterVertical());

  auto* all = new wxBoxSizer(wxVERTICAL);
  all->Add(m_area, wxSizerFlags(1).Expand());
  all->Add(m_notice, wxSizerFlags().Expand());
  all->Add(rule_line(this), wxSizerFlags().Expand());
  all->AddSpacer(FromDIP(9));
  all->Add(verbs, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(k_edge)));
  all->AddSpacer(FromDIP(9));
  SetSizer(all);
}

void StandardDialog::add_field(const wxString& label, wxWindow* control, const wxString& name, const wxString& help) {
  m_content->Add(labelled(m_area, label, control), wxSizerFlags().Border(wxBOTTOM, FromDIP(3)));
  control->SetName(name);
  m_content->Add(control, wxSizerFlags().Expand());
  if (!help.empty()) {
    m_content->Add(new WrapText(m_area, help, Colour::Secondary, 0.9), wxSizerFlags().Expand().Border(wxTOP, FromDIP(3)));
    describe_control(control, help);
  }
  m_content->AddSpacer(FromDIP(k_padding));
}

void StandardDialog::add_heading(const wxString& text) {
  m_content->Add(section_heading(m_area, text), wxSizerFlags().Border(wxTOP | wxBOTTOM, FromDIP(k_gap)));
}

void StandardDialog::set_primary(const wxString& verb, std::function<bool()> act) {
  m_act = std::move(act);
  m_primary = primary_button(this, verb);
  m_primary->SetName(GetName() + ".primary");
  m_primary->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { do_primary(); });
  m_primary->SetDefault();
  m_right_verbs->Add(m_primary, wxSizerFlags().CenterVertical().Border(wxLEFT, FromDIP(k_padding)));
}

wxButton* StandardDialog::add_verb(const wxString& verb, std::function<void()> act) {
  wxButton* button = plain_button(this, verb);
  button->Bind(wxEVT_BUTTON, [this, act = std::move(act)](wxCommandEvent&) { m_notice->attempt(act); });
  m_left_verbs->Add(button, wxSizerFlags().CenterVertical().Border(wxRIGHT, FromDIP(k_padding)));
  return button;
}

void StandardDialog::set_cancel(const wxString& verb) { m_cancel->SetLabel(verb); }

void StandardDialog::do_primary() {
  bool done = false;
  if (m_notice->attempt([&] { done = m_act(); }) && done) {
    EndModal(wxID_OK);
  }
}

void StandardDialog::finish(wxWindow* first_focus, int width) {
  const wxRect screen = wxDisplay(GetParent() != nullptr ? GetParent() : this).GetClientArea();
  const int wide = std::min(text_dip(this, width), screen.width - FromDIP(48));
  // Once at the width, so that what wraps knows its height before the whole is measured.
  SetClientSize(wide, FromDIP(200));
  Layout();
  const int needed = m_area->GetSizer()->CalcMin().y;
  const int rest = GetSizer()->CalcMin().y - m_area->GetEffectiveMinSize().y;
  const int high = std::min(needed + std::max(rest, 0) + FromDIP(4), screen.height - FromDIP(96));
  SetClientSize(wide, high);
  m_area->FitInside();
  CentreOnParent();
  if (first_focus != nullptr) {
    first_focus->SetFocus();
  }
}

}  // namespace attune::desktop
