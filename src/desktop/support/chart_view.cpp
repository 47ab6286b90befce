// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/chart_view.h"

#include "desktop/support/accessible.h"
#include "desktop/support/paint_page.h"
#include "desktop/support/screen_metrics.h"

#include <wx/dcclient.h>
#include <wx/scrolwin.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace attune::desktop {
namespace {

constexpr double k_ring = 2;  // thickness of what shows the focus

double distance(const drawing::Rect& rect, const wxPoint& place) {
  return std::hypot(rect.x + rect.width / 2 - place.x, rect.y + rect.height / 2 - place.y);
}

/// Makes room for what became higher or lower.
void lay_out_around(wxWindow* window) {
  for (wxWindow* up = window->GetParent(); up != nullptr; up = up->GetParent()) {
    if (up->GetSizer() != nullptr) {
      up->InvalidateBestSize();
      up->Layout();
      if (dynamic_cast<wxScrolledWindow*>(up) != nullptr) {
        up->FitInside();
      }
    }
    if (up->IsTopLevel()) {
      return;
    }
  }
}

}  // namespace

ChartView::ChartView(wxWindow* parent, const wxString& name, ChartFacts facts)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxFULL_REPAINT_ON_RESIZE) {
  SetName(name);
  set_surface(this, facts.surface);
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    if (GetClientSize().x != m_width) {
      redraw();
    }
    event.Skip();
  });
  Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
    redraw();
    event.Skip();
  });
  for (const auto& type : {wxEVT_SET_FOCUS, wxEVT_KILL_FOCUS}) {
    Bind(type, [this](wxFocusEvent& event) {
      Refresh();
      event.Skip();
    });
  }
  Bind(wxEVT_LEFT_DOWN, [this](wxMouseEvent& event) {
    SetFocus();
    go_to(event.GetPosition());
  });
  Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& event) {
    const auto at = static_cast<std::ptrdiff_t>(m_at);
    if (event.HasAnyModifiers()) {
      event.Skip();
      return;
    }
    switch (event.GetKeyCode()) {
      case WXK_LEFT:
      case WXK_UP:
        return move(at - 1);
      case WXK_RIGHT:
      case WXK_DOWN:
        return move(at + 1);
      case WXK_HOME:
        return move(0);
      case WXK_END:
        return move(static_cast<std::ptrdiff_t>(m_chart.spots.size()) - 1);
      default:
        event.Skip();
    }
  });
  show(std::move(facts));
}

void ChartView::show(ChartFacts facts) {
  m_facts = std::move(facts);
  m_width = 0;
  redraw();
  begin();
}

void ChartView::begin() {
  const bool last = m_facts.start == ChartFacts::Start::Last;
  m_at = last && !m_chart.spots.empty() ? m_chart.spots.size() - 1 : 0;
  tell();
}

void ChartView::tell() {
  name_control(this, GetName(), spoken());
  describe_control(this, described());
}

wxString ChartView::spoken() const {
  const wxString what = m_chart.spots.empty() ? m_facts.nothing : m_facts.words(m_chart.spots.at(m_at).index);
  return what.empty() ? m_facts.title : m_facts.title + ": " + what;
}

wxString ChartView::described() const {
  wxString all;
  for (const drawing::Spot& each : m_chart.spots) {
    all += (all.empty() ? wxString() : wxString("; ")) + m_facts.words(each.index);
  }
  return all;
}

wxSize ChartView::DoGetBestSize() const {
  return {FromDIP(m_facts.least_width), static_cast<int>(std::ceil(m_chart.picture.size.height))};
}

void ChartView::redraw() {
  m_width = GetClientSize().x;
  const int width = std::max(m_width, FromDIP(m_facts.least_width));
  m_chart = m_facts.draw(width, ScreenMetrics());
  m_at = m_chart.spots.empty() ? 0 : std::min(m_at, m_chart.spots.size() - 1);
  InvalidateBestSize();
  const wxSize size = DoGetBestSize();
  if (size != GetMinSize()) {
    SetMinSize(size);
    // Not from within the layout that gave it the width.
    CallAfter([this] { lay_out_around(this); });
  }
  Refresh();
}

void ChartView::move(std::ptrdiff_t to) {
  const auto last = static_cast<std::ptrdiff_t>(m_chart.spots.size()) - 1;
  const auto at = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(to, 0, std::max<std::ptrdiff_t>(0, last)));
  if (at == m_at) {
    return;
  }
  m_at = at;
  name_control(this, GetName(), spoken());
  announce(this, spoken());
  Refresh();
}

void ChartView::go_to(const wxPoint& place) {
  const auto& spots = m_chart.spots;
  const auto nearest = std::min_element(spots.begin(), spots.end(), [&](const auto& a, const auto& b) {
    return distance(a.around, place) < distance(b.around, place);
  });
  if (nearest != spots.end()) {
    move(nearest - spots.begin());
  }
}

void ChartView::paint() {
  wxPaintDC dc(this);
  const std::unique_ptr<wxGraphicsContext> on(wxGraphicsContext::Create(dc));
  paint_picture(*on, m_chart.picture, 0, 0);
  if (!HasFocus()) {
    return;
  }
  const wxSize size = GetClientSize();
  drawing::Rect ring{0, 0, static_cast<double>(size.x), static_cast<double>(size.y)};
  if (!m_chart.spots.empty()) {
    const drawing::Rect& spot = m_chart.spots.at(m_at).around;
    const double left = std::max(spot.x - k_ring, 0.0);
    const double top = std::max(spot.y - k_ring, 0.0);
    ring = {left, top, std::min(spot.right() + k_ring, ring.width) - left,
            std::min(spot.bottom() + k_ring, ring.height) - top};
  }
  on->SetPen(wxPen(colour(Colour::Accent), FromDIP(static_cast<int>(k_ring))));
  on->SetBrush(*wxTRANSPARENT_BRUSH);
  on->DrawRoundedRectangle(ring.x + k_ring / 2, ring.y + k_ring / 2, ring.width - k_ring, ring.height - k_ring,
                           FromDIP(4));
}

}  // namespace attune::desktop
