// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/welcome_page.h"

#include "desktop/support/accessible.h"
#include "desktop/support/layout.h"

#include <wx/statbmp.h>

namespace attune::desktop {

WelcomePage::WelcomePage(wxWindow* parent, std::function<void()> make, std::function<void()> open) : wxPanel(parent) {
  SetName("welcome");
  set_surface(this, Colour::Panel);
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(new wxStaticBitmap(this, wxID_ANY, icon(Icon::Mark, Colour::Accent, 46)), wxSizerFlags().Centre());
  column->Add(page_heading(this, "Attune"), wxSizerFlags().Centre().Border(wxTOP, FromDIP(8)));
  auto* none = plain_text(this, "No practice is open.");
  set_ink(none, Colour::Secondary);
  column->Add(none, wxSizerFlags().Centre().Border(wxTOP, FromDIP(4)));
  column->AddSpacer(FromDIP(30));
  wxButton* first = primary_button(this, "&New practice…");
  first->SetName("welcome.new");
  first->SetMinSize(wxSize(text_dip(this, 300), text_dip(this, 36)));
  first->Bind(wxEVT_BUTTON, [make = std::move(make)](wxCommandEvent&) { make(); });
  column->Add(first, wxSizerFlags().Expand());
  wxButton* second = plain_button(this, "&Open a practice…", Icon::Folder);
  second->SetName("welcome.open");
  second->Bind(wxEVT_BUTTON, [open = std::move(open)](wxCommandEvent&) { open(); });
  column->Add(second, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_padding)));
  auto* all = new wxBoxSizer(wxVERTICAL);
  all->AddStretchSpacer();
  all->Add(column, wxSizerFlags().Centre());
  all->AddStretchSpacer();
  SetSizer(all);
  first->SetFocus();
}

}  // namespace attune::desktop
