// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/paper_view.h"

#include "desktop/support/accessible.h"
#include "desktop/support/layout.h"
#include "desktop/support/paint_page.h"
#include "desktop/support/text.h"

#include <wx/dcclient.h>
#include <wx/dcmemory.h>
#include <wx/graphics.h>
#include <wx/image.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace attune::desktop {
namespace {

constexpr int k_step = 48;  // a line of the arrow keys
constexpr int k_most_side = 44;

}  // namespace

PaperView::PaperView(wxWindow* parent, const wxString& name, Colour ground, int most)
    : wxScrolledCanvas(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxVSCROLL | wxWANTS_CHARS | wxFULL_REPAINT_ON_RESIZE),
      m_most(most) {
  set_surface(this, ground);
  SetName(name);
  SetScrollRate(0, 1);
  // Painted anew wherever it stands: what is around the page would be moved along otherwise.
  EnableScrolling(false, false);
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    place();
    event.Skip();
  });
  const auto again = [this](wxFocusEvent& event) {
    Refresh();
    event.Skip();
  };
  Bind(wxEVT_SET_FOCUS, again);
  Bind(wxEVT_KILL_FOCUS, again);
  Bind(wxEVT_LEFT_DOWN, [this](wxMouseEvent&) { SetFocus(); });
  Bind(wxEVT_KEY_DOWN, &PaperView::on_key, this);
}

void PaperView::show(const drawing::Paper& paper, std::size_t first, std::size_t count, const wxString& called) {
  const std::size_t end = std::min(first + count, paper.pages.size());
  m_pages.assign(paper.pages.begin() + static_cast<std::ptrdiff_t>(std::min(first, end)),
                 paper.pages.begin() + static_cast<std::ptrdiff_t>(end));
  m_words = page_words(paper, first, count);
  name_control(this, GetName(), called);
  describe_control(this, m_words);
  place();
  Scroll(0, 0);
  Refresh();
}

void PaperView::show_none(const wxString& called) {
  m_pages.clear();
  m_words.clear();
  name_control(this, GetName(), called);
  describe_control(this, called);
  place();
  Refresh();
}

void PaperView::place() {
  m_places.clear();
  const int width = GetClientSize().x;
  const int side = std::clamp(width / 15, FromDIP(k_padding), FromDIP(k_most_side));
  const double room = std::min(width - 2 * side, text_dip(this, m_most));
  double down = FromDIP(k_padding);
  for (const drawing::Page& each : m_pages) {
    const double zoom = std::max(room / each.size.width, 0.1);
    m_places.push_back({std::floor((width - room) / 2), down, zoom});
    down += std::ceil(each.size.height * zoom) + FromDIP(k_padding);
  }
  SetVirtualSize(1, m_pages.empty() ? 1 : static_cast<int>(down));
}

void PaperView::paint() {
  wxPaintDC dc(this);
  const std::unique_ptr<wxGraphicsContext> on(wxGraphicsContext::Create(dc));
  const int top = GetViewStart().y;
  const wxSize size = GetClientSize();
  for (std::size_t each = 0; each < m_places.size(); ++each) {
    const Placed& at = m_places[each];
    if (at.y - top < size.y && at.y + m_pages[each].size.height * at.zoom - top > 0) {
      paint_page(*on, m_pages[each], at.x, at.y - top, at.zoom);
    }
  }
  if (HasFocus()) {
    on->SetPen(wxPen(colour(Colour::Accent), FromDIP(2)));
    on->SetBrush(*wxTRANSPARENT_BRUSH);
    on->DrawRectangle(1, 1, size.x - 2.0, size.y - 2.0);
  }
}

void PaperView::scroll_by(int pixels) {
  Scroll(-1, GetViewStart().y + pixels);
}

void PaperView::on_key(wxKeyEvent& event) {
  const int page = std::max(GetClientSize().y - FromDIP(k_step), FromDIP(k_step));
  switch (event.HasAnyModifiers() ? WXK_NONE : event.GetKeyCode()) {
    case WXK_UP:
      return scroll_by(-FromDIP(k_step));
    case WXK_DOWN:
      return scroll_by(FromDIP(k_step));
    case WXK_PAGEUP:
      return scroll_by(-page);
    case WXK_PAGEDOWN:
      return scroll_by(page);
    case WXK_HOME:
      return Scroll(0, 0);
    case WXK_END:
      return Scroll(0, GetVirtualSize().y);
    case WXK_TAB:
      Navigate();
      return;
    default:
      break;
  }
  if (event.GetKeyCode() == WXK_TAB && event.GetModifiers() == wxMOD_SHIFT) {
    Navigate(wxNavigationKeyEvent::IsBackward);
    return;
  }
  event.Skip();
}

// Drawn larger and made small: type of two pixels is set to whole ones, and would run over the edge.
PaperThumb::PaperThumb(wxWindow* parent, const wxString& name, const drawing::Paper& paper, int width)
    : wxWindow(parent, wxID_ANY) {
  constexpr int k_larger = 4;
  name_control(this, name, to_wx(paper.title));
  SetCanFocus(false);
  if (!paper.pages.empty()) {
    const drawing::Page& page = paper.pages.front();
    const double zoom = width / page.size.width;
    const wxSize size(width, static_cast<int>(std::ceil(page.size.height * zoom)));
    wxBitmap large(size * k_larger, 24);
    {
      wxMemoryDC dc(large);
      dc.SetBackground(*wxWHITE_BRUSH);
      dc.Clear();
      const std::unique_ptr<wxGraphicsContext> on(wxGraphicsContext::Create(dc));
      paint_page(*on, page, 0, 0, zoom * k_larger);
    }
    m_picture = wxBitmap(large.ConvertToImage().Scale(size.x, size.y, wxIMAGE_QUALITY_BOX_AVERAGE));
    SetMinSize(size);
  }
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) {
    wxPaintDC dc(this);
    if (m_picture.IsOk()) {
      dc.DrawBitmap(m_picture, 0, 0);
    }
    dc.SetBrush(*wxTRANSPARENT_BRUSH);
    dc.SetPen(wxPen(colour(Colour::StrongLine)));
    dc.DrawRectangle(wxRect(GetClientSize()));
  });
}

}  // namespace attune::desktop
