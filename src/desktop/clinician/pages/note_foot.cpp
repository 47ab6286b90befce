// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/note_foot.h"

#include "desktop/clinician/pages/pieces.h"

namespace attune::desktop {

NoteFoot::NoteFoot(wxWindow* parent, const wxString& name, const wxString& accessible_name)
    : wxPanel(parent), m_said(new WrapText(this, wxString())) {
  set_surface(this, Colour::Panel);
  name_control(this, name + ".footer", accessible_name);
  SetMinSize(wxSize(-1, text_dip(this, 50)));
  m_said->SetName(name + ".said");
  SetSizer(new wxBoxSizer(wxHORIZONTAL));
  GetSizer()->Add(m_said, wxSizerFlags(1).CentreVertical().Border(wxLEFT, FromDIP(k_edge)));
  GetSizer()->AddSpacer(FromDIP(k_edge));
}

void NoteFoot::add(wxWindow* verb) {
  GetSizer()->Insert(GetSizer()->GetItemCount() - 1, verb, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_padding)));
}

void NoteFoot::say(const wxString& words, bool trouble) {
  set_ink(m_said, trouble ? Colour::NotSaved : Colour::Text);
  m_said->SetLabel(literal(words));
  if (trouble) {
    announce(m_said, words);
  }
  Layout();
}

void NoteFoot::hint(const wxString& words) {
  say(words, false);
  announce(m_said, words);
}

}  // namespace attune::desktop
