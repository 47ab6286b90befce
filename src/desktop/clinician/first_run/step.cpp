// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/first_run/step.h"

#include "desktop/support/accessible.h"
#include "desktop/support/gtk_bridge.h"

namespace attune::desktop {

Step::Step(wxWindow* parent, FirstRunDraft& draft, const wxString& heading, const wxString& lead)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, parent->GetClientSize(), wxVSCROLL | wxTAB_TRAVERSAL), m_draft(draft) {
  SetName("first-run.step");
  gtk::set_accessible_name(this, heading);
  SetScrollRate(0, FromDIP(k_padding));
  set_surface(this, Colour::Surface);
  m_content = new wxBoxSizer(wxVERTICAL);
  m_content->Add(page_heading(this, heading));
  if (!lead.empty()) {
    m_content->Add(new WrapText(this, lead, Colour::Secondary), wxSizerFlags().Expand().Border(wxTOP, FromDIP(4)));
  }
  m_content->AddSpacer(FromDIP(k_edge));
  // At most as wide as text reads well, and never wider than the window.
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  across->AddSpacer(FromDIP(36));
  across->Add(m_content, wxSizerFlags(5).Expand());
  across->AddSpacer(FromDIP(36));
  across->AddStretchSpacer(1);
  auto* all = new wxBoxSizer(wxVERTICAL);
  all->AddSpacer(FromDIP(28));
  all->Add(across, wxSizerFlags(1).Expand());
  all->AddSpacer(FromDIP(k_edge));
  SetSizer(all);
}

void Step::add_field(const wxString& label, wxWindow* control, const wxString& name, const wxString& help) {
  m_content->Add(labelled(this, label, control), wxSizerFlags().Border(wxBOTTOM, FromDIP(k_gap)));
  control->SetName(name);
  m_content->Add(control, wxSizerFlags().Expand());
  if (!help.empty()) {
    m_content->Add(new WrapText(this, help, Colour::Secondary, 0.9), wxSizerFlags().Expand().Border(wxTOP, FromDIP(5)));
    describe_control(control, help);
  }
  m_content->AddSpacer(FromDIP(k_edge));
}

}  // namespace attune::desktop
