// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/badge.h"

#include "desktop/support/layout.h"

#include <wx/dcbuffer.h>
#include <wx/graphics.h>

#include <memory>

namespace attune::desktop {

Badge::Badge(wxWindow* parent, const wxString& words) : wxPanel(parent) {
  auto* label = secondary_text(this, words);
  set_ink(label, Colour::Text);
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(label, wxSizerFlags().Border(wxLEFT | wxRIGHT, FromDIP(k_gap)).Border(wxTOP | wxBOTTOM, 0));
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(row, wxSizerFlags().Border(wxTOP | wxBOTTOM, FromDIP(1)));
  SetSizer(column);
  SetCanFocus(false);
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) {
    wxPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> paint(wxGraphicsContext::Create(dc));
    paint->SetPen(wxPen(colour(Colour::StrongLine)));
    paint->SetBrush(wxBrush(colour(Colour::Surface)));
    const wxSize size = GetClientSize();
    paint->DrawRoundedRectangle(0.5, 0.5, size.x - 1.0, size.y - 1.0, FromDIP(4));
  });
}

}  // namespace attune::desktop
