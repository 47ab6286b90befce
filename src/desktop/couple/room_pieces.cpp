// SPDX-License-Identifier: Apache-2.0
#include "desktop/couple/room_pieces.h"

#include "desktop/couple/couple_window.h"
#include "desktop/support/accessible.h"

#include <wx/scrolwin.h>

#include <algorithm>

namespace attune::desktop {

wxStaticText* room_heading(wxWindow* parent, const wxString& text) {
  wxStaticText* heading = page_heading(parent, wxControl::EscapeMnemonics(text));
  wxFont font = parent->GetFont();
  font.SetFractionalPointSize(font.GetFractionalPointSize() * 1.5);
  font.MakeBold();
  heading->SetFont(font);
  heading->InvalidateBestSize();
  return heading;
}

wxButton* room_button(wxWindow* parent, const wxString& label, const wxString& name, bool primary, std::optional<Icon> picture) {
  wxButton* button = primary ? primary_button(parent, label) : plain_button(parent, label, picture);
  button->SetFont(parent->GetFont());
  button->SetMinSize(wxSize(std::max(button->GetBestSize().x, text_dip(parent, 105)), text_dip(parent, 44)));
  name_control(button, name, label);
  return button;
}

RoomColumn room_column(wxWindow* parent, const wxString& name, int width) {
  auto* page = new wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL);
  page->SetName(name);
  page->SetFont(room_font());
  set_surface(page, Colour::Surface);
  page->SetScrollRate(0, page->FromDIP(24));
  auto* column = new wxBoxSizer(wxVERTICAL);
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->AddStretchSpacer();
  row->Add(column, wxSizerFlags(1000).Expand());
  row->AddStretchSpacer();
  auto* edges = new wxBoxSizer(wxVERTICAL);
  edges->Add(row, wxSizerFlags(1).Expand().Border(wxALL, page->FromDIP(k_room_edge)));
  page->SetSizer(edges);
  const int most = text_dip(page, width);
  page->Bind(wxEVT_SIZE, [page, row, most](wxSizeEvent& event) {
    // A line of words is no longer than can be read; what is left over stands at both sides.
    const int side = std::max(0, (page->GetClientSize().x - most) / 2 - page->FromDIP(k_room_edge));
    for (const std::size_t spacer : {std::size_t{0}, std::size_t{2}}) {
      row->GetItem(spacer)->SetProportion(0);
      row->GetItem(spacer)->AssignSpacer(side, 0);
    }
    event.Skip();
  });
  return {page, column};
}

}  // namespace attune::desktop
