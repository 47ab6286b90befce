// SPDX-License-Identifier: Apache-2.0
#include "desktop/couple/room_band.h"

#include "desktop/support/accessible.h"
#include "desktop/support/icons.h"
#include "desktop/support/layout.h"

#include <wx/statbmp.h>

#include <utility>

namespace attune::desktop {
namespace {
constexpr int k_band_height = 52;
}

RoomBand::RoomBand(wxWindow* parent, bool sample, std::function<void()> hide) : wxPanel(parent) {
  set_surface(this, Colour::RoomBand);
  name_control(this, "couple.band", "In the room");
  SetFont(base_font());
  SetMinSize(wxSize(-1, text_dip(this, k_band_height)));
  auto* people = new wxStaticBitmap(this, wxID_ANY, icon(Icon::People, Colour::OnAccent, 20));
  m_names = section_heading(this, "In the room");
  set_ink(m_names, Colour::OnAccent);
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->AddSpacer(FromDIP(24));
  row->Add(people, wxSizerFlags().CentreVertical());
  row->AddSpacer(FromDIP(k_padding));
  row->Add(m_names, wxSizerFlags().CentreVertical());
  if (sample) {
    wxStaticText* fictional = plain_text(this, "Sample: fictional people");
    set_ink(fictional, Colour::OnAccent);
    row->Add(fictional, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(24)));
  }
  row->AddStretchSpacer();
  auto* button = new wxButton(this, wxID_ANY, "Hide   Esc");
  button->SetBitmap(icon(Icon::Cover, Colour::OnAccent));
  set_style(button, Style::OnBand);
  name_control(button, "couple.hide", "Hide");
  button->Bind(wxEVT_BUTTON, [hide = std::move(hide)](wxCommandEvent&) { hide(); });
  row->Add(button, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(24)));
  SetSizer(row);
}

void RoomBand::set_room(const std::vector<wxString>& names) {
  wxString words = "In the room: ";
  for (std::size_t each = 0; each < names.size(); ++each) {
    words += (each == 0 ? wxString() : wxString(", ")) + names[each];
  }
  m_names->SetLabel(wxControl::EscapeMnemonics(words));
  name_control(this, "couple.band", words);
  announce(this, words);
  Layout();
}

}  // namespace attune::desktop
