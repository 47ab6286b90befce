// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/degree_bars.h"

#include <wx/dcclient.h>
#include <wx/graphics.h>

#include <memory>

namespace attune::desktop {
namespace {

constexpr int k_wide = 13;
constexpr int k_high = 9;
constexpr int k_bars_apart = 2;

}  // namespace

DegreeBars::DegreeBars(wxWindow* parent, int filled, int of, Colour fill)
    : wxWindow(parent, wxID_ANY), m_filled(filled), m_of(of), m_fill(fill) {
  SetName("degree");
  SetCanFocus(false);
  SetMinSize(DoGetBestSize());
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
  Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
    Refresh();
    event.Skip();
  });
}

wxSize DegreeBars::DoGetBestSize() const {
  return FromDIP(wxSize(m_of * (k_wide + k_bars_apart) - k_bars_apart + 1, k_high + 1));
}

void DegreeBars::paint() {
  wxPaintDC dc(this);
  const std::unique_ptr<wxGraphicsContext> paint(wxGraphicsContext::Create(dc));
  const double high = FromDIP(k_high);
  const double top = (GetClientSize().y - high) / 2.0;
  for (int each = 0; each < m_of; ++each) {
    const bool full = each < m_filled;
    paint->SetPen(wxPen(colour(full ? m_fill : Colour::Secondary)));
    paint->SetBrush(full ? wxBrush(colour(m_fill)) : *wxTRANSPARENT_BRUSH);
    paint->DrawRoundedRectangle(each * FromDIP(k_wide + k_bars_apart) + 0.5, top, FromDIP(k_wide) - 1.0, high - 1.0,
                                FromDIP(2));
  }
}

}  // namespace attune::desktop
