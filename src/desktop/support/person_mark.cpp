// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/person_mark.h"

#include "desktop/support/style.h"
#include "desktop/support/text.h"

#include <wx/dcclient.h>

#include <string>

namespace attune::desktop {
namespace {

const char* shape(domain::Letter letter) {
  switch (letter.index() % 4) {
    case 0: return R"(<circle cx="6" cy="6" r="5"/>)";
    case 1: return R"(<path d="M6 0.4 L11.6 6 L6 11.6 L0.4 6 Z"/>)";
    case 2: return R"(<path d="M1.4 1.4 L10.6 1.4 L10.6 10.6 L1.4 10.6 Z"/>)";
    default: return R"(<path d="M6 1 L11.4 10.8 L0.6 10.8 Z"/>)";
  }
}

}  // namespace

wxBitmapBundle person_picture(domain::Letter letter, int size) {
  const std::string fill = from_wx(person_mark_colour(letter).GetAsString(wxC2S_HTML_SYNTAX));
  const std::string svg = R"(<svg xmlns="http://www.w3.org/2000/svg" width="12" height="12" viewBox="0 0 12 12"><g fill=")" +
                          fill + "\">" + shape(letter) + "</g></svg>";
  return wxBitmapBundle::FromSVG(svg.c_str(), wxSize(size, size));
}

PersonMark::PersonMark(wxWindow* parent, domain::Letter letter, int size)
    : wxWindow(parent, wxID_ANY), m_letter(letter), m_size(size) {
  SetName("person-mark");
  SetCanFocus(false);
  SetMinSize(DoGetBestSize());
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) {
    wxPaintDC dc(this);
    const wxSize room = GetClientSize();
    const wxBitmap picture = person_picture(m_letter, m_size).GetBitmapFor(this);
    const wxSize drawn = picture.GetLogicalSize().GetWidth() > 0 ? wxSize(picture.GetLogicalSize()) : picture.GetSize();
    dc.DrawBitmap(picture, (room.x - drawn.x) / 2, (room.y - drawn.y) / 2, true);
  });
  Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
    Refresh();
    event.Skip();
  });
}

wxSize PersonMark::DoGetBestSize() const { return FromDIP(wxSize(m_size, m_size)); }

}  // namespace attune::desktop
