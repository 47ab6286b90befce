// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/lens_line.h"

#include "desktop/support/accessible.h"
#include "desktop/support/layout.h"

#include <wx/dcclient.h>
#include <wx/statbmp.h>

namespace attune::desktop {

LensLine::LensLine(wxWindow* parent)
    : wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxNO_BORDER | wxWANTS_CHARS) {
  set_surface(this, Colour::LensLine);
  name_control(this, "lens-line", "Only you");
  SetMinSize(wxSize(-1, text_dip(this, 30)));
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
  const auto on_focus = [this](wxFocusEvent& event) {
    Refresh();
    event.Skip();
  };
  Bind(wxEVT_SET_FOCUS, on_focus);
  Bind(wxEVT_KILL_FOCUS, on_focus);
  Bind(wxEVT_CHAR, [this](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_TAB) {
      Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
    } else {
      event.Skip();
    }
  });
  Hide();
}

bool LensLine::Show(bool show) {
  if (show && m_reach == nullptr) {
    build();
  }
  return wxPanel::Show(show);
}

void LensLine::build() {
  auto* person = new wxStaticBitmap(this, wxID_ANY, icon(Icon::Person));
  person->Bind(wxEVT_SYS_COLOUR_CHANGED, [person](wxSysColourChangedEvent& event) {
    person->SetBitmap(icon(Icon::Person));
    event.Skip();
  });
  wxStaticText* only_you = section_heading(this, "Only you");  // made first, because that is the order of reading
  m_reach = secondary_text(this, m_text);
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->AddSpacer(FromDIP(k_edge));
  row->Add(person, wxSizerFlags().CenterVertical());
  row->AddSpacer(FromDIP(7));
  row->Add(only_you, wxSizerFlags().CenterVertical());
  row->AddStretchSpacer();
  row->Add(m_reach, wxSizerFlags().CenterVertical());
  row->AddSpacer(FromDIP(k_edge));
  SetSizer(row);
}

void LensLine::set_reach(const wxString& reach) {
  m_text = reach;
  if (m_reach != nullptr) {
    m_reach->SetLabel(reach);
  }
  const wxString all = reach.empty() ? wxString("Only you") : "Only you. " + reach;
  name_control(this, "lens-line", all);
  announce(this, all);
  Layout();
}

void LensLine::paint() {
  wxPaintDC dc(this);
  const wxSize size = GetClientSize();
  dc.SetPen(wxPen(colour(Colour::StrongLine)));
  dc.DrawLine(0, size.y - 1, size.x, size.y - 1);
  if (HasFocus()) {
    const int ring = FromDIP(2);
    dc.SetPen(wxPen(colour(Colour::Accent), ring));
    dc.SetBrush(*wxTRANSPARENT_BRUSH);
    dc.DrawRectangle(ring / 2, ring / 2, size.x - ring + 1, size.y - ring);
  }
}

}  // namespace attune::desktop
