// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/status_line.h"

#include "desktop/support/accessible.h"
#include "desktop/support/layout.h"

namespace attune::desktop {

StatusLine::StatusLine(wxWindow* parent) : wxPanel(parent) {
  SetName("status-line");
  set_surface(this, Colour::Chrome);
  SetMinSize(wxSize(-1, text_dip(this, 26)));
  Hide();
}

bool StatusLine::Show(bool show) {
  if (show && m_check == nullptr) {
    build();
  }
  return wxPanel::Show(show);
}

void StatusLine::build() {
  m_check = new wxStaticBitmap(this, wxID_ANY, icon(Icon::Check, Colour::Text, 14));
  m_saved = secondary_text(this, wxEmptyString);
  set_ink(m_saved, Colour::Text);
  m_backup = secondary_text(this, wxEmptyString);
  set_ink(m_backup, Colour::Text);
  m_lock = secondary_text(this, wxEmptyString);
  set_ink(m_lock, Colour::Text);
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->AddSpacer(FromDIP(k_padding));
  row->Add(m_check, wxSizerFlags().CenterVertical());
  row->AddSpacer(FromDIP(k_gap));
  row->Add(m_saved, wxSizerFlags(1).CenterVertical());
  row->Add(m_backup, wxSizerFlags().CenterVertical());
  row->AddSpacer(FromDIP(k_edge));
  row->Add(m_lock, wxSizerFlags().CenterVertical());
  row->AddSpacer(FromDIP(k_padding));
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(rule_line(this, wxHORIZONTAL, Colour::StrongLine), wxSizerFlags().Expand());
  column->Add(row, wxSizerFlags(1).Expand());
  SetSizer(column);
  Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
    m_check->SetBitmap(icon(Icon::Check, Colour::Text, 14));
    event.Skip();
  });
  say_nothing();
}

void StatusLine::say_saved() {
  if (m_check == nullptr) {
    return;
  }
  m_check->Show();
  m_saved->SetForegroundColour(colour(Colour::Text));
  m_saved->SetLabel("Saved");
  Layout();
}

void StatusLine::say_not_saved(const wxString& text) {
  if (m_check == nullptr) {
    return;
  }
  m_check->Hide();
  m_saved->SetForegroundColour(colour(Colour::NotSaved));
  m_saved->SetLabel(text);
  announce(this, text);
  Layout();
}

void StatusLine::say_nothing() {
  if (m_check == nullptr) {
    return;
  }
  m_check->Hide();
  m_saved->SetLabel(wxEmptyString);
  Layout();
}

void StatusLine::set_backup(const wxString& text) {
  if (m_backup != nullptr && m_backup->GetLabel() != text) {
    m_backup->SetLabel(text);
    Layout();
  }
}

void StatusLine::set_lock(const wxString& text) {
  if (m_lock != nullptr && m_lock->GetLabel() != text) {
    m_lock->SetLabel(text);
    Layout();
  }
}

}  // namespace attune::desktop
