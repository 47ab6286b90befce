// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/scale_chart.h"

#include "desktop/support/accessible.h"
#include "desktop/support/text.h"

#include <wx/dcclient.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace attune::desktop {
namespace {

constexpr int k_row = 20;
constexpr int k_axis = 22;
constexpr int k_labels_apart = 14;  // labels and scale
constexpr int k_radius = 5;

using Fill = ScaleMark::Fill;

/// The person's shape around a point.
wxGraphicsPath shape(wxGraphicsContext& on, domain::Letter letter, double x, double y, double radius) {
  wxGraphicsPath path = on.CreatePath();
  switch (letter.index() % 4) {
    case 0:
      path.AddCircle(x, y, radius * 0.9);
      break;
    case 1:
      path.MoveToPoint(x, y - radius);
      path.AddLineToPoint(x + radius, y);
      path.AddLineToPoint(x, y + radius);
      path.AddLineToPoint(x - radius, y);
      path.CloseSubpath();
      break;
    case 2:
      path.AddRectangle(x - radius * 0.8, y - radius * 0.8, radius * 1.6, radius * 1.6);
      break;
    default:
      path.MoveToPoint(x, y - radius);
      path.AddLineToPoint(x + radius, y + radius * 0.8);
      path.AddLineToPoint(x - radius, y + radius * 0.8);
      path.CloseSubpath();
  }
  return path;
}

wxPenStyle line_style(domain::Letter letter) {
  switch (letter.index() % 4) {
    case 0:
      return wxPENSTYLE_SOLID;
    case 1:
      return wxPENSTYLE_SHORT_DASH;
    case 2:
      return wxPENSTYLE_DOT;
    default:
      return wxPENSTYLE_DOT_DASH;
  }
}

void draw_mark(wxGraphicsContext& on, domain::Letter letter, Fill fill, const wxColour& behind, double x, double y,
               double radius) {
  const wxColour ink = person_mark_colour(letter);
  const bool filled = fill == Fill::Filled;
  on.SetPen(wxPen(ink, filled ? 1 : 2));
  on.SetBrush(wxBrush(filled ? ink : behind));
  on.DrawPath(shape(on, letter, x, y, filled ? radius * 0.9 : radius * 1.1));
}

wxString number_words(double value) {
  const double whole = std::round(value);
  return std::fabs(value - whole) < 0.01 ? wxString::Format("%d", static_cast<int>(whole))
                                         : wxString::Format("%.1f", value);
}

}  // namespace

ScaleChart::ScaleChart(wxWindow* parent, const wxString& name, ScaleFacts facts)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxFULL_REPAINT_ON_RESIZE),
      m_facts(std::move(facts)) {
  set_surface(this, m_facts.surface);
  name_control(this, name, spoken());
  describe_control(this, described());
  SetMinSize(DoGetBestSize());
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
  Bind(wxEVT_SET_FOCUS, [this](wxFocusEvent& event) {
    Refresh();
    event.Skip();
  });
  Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
    Refresh();
    event.Skip();
  });
  Bind(wxEVT_LEFT_DOWN, [this](wxMouseEvent& event) {
    SetFocus();
    move(event.GetY() / row_height());
  });
  Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& event) {
    switch (event.GetKeyCode()) {
      case WXK_UP:
        return move(m_at - 1);
      case WXK_DOWN:
        return move(m_at + 1);
      case WXK_HOME:
        return move(0);
      case WXK_END:
        return move(static_cast<int>(m_facts.lines.size()) - 1);
      default:
        event.Skip();
    }
  });
}

wxString ScaleChart::words(const ScaleLine& line) const {
  wxString said = line.label;
  said += line.now ? ", " + m_facts.now + " " + number_words(*line.now) : wxString();
  said += line.wish ? ", " + m_facts.wish + " " + number_words(*line.wish) : wxString();
  return said;
}

wxString ScaleChart::spoken() const {
  return m_facts.lines.empty() ? m_facts.name
                               : m_facts.name + ", " + words(m_facts.lines[static_cast<std::size_t>(m_at)]);
}

wxString ScaleChart::described() const {
  wxString all;
  for (const ScaleLine& each : m_facts.lines) {
    all += (all.empty() ? wxString() : wxString("; ")) + words(each);
  }
  return all + wxString::Format(". From 0 to %s.", number_words(m_facts.most));
}

void ScaleChart::move(int to) {
  const int last = static_cast<int>(m_facts.lines.size()) - 1;
  const int at = std::clamp(to, 0, std::max(0, last));
  if (at == m_at) {
    return;
  }
  m_at = at;
  name_control(this, GetName(), spoken());
  announce(this, spoken());
  Refresh();
}

int ScaleChart::row_height() const {
  return text_dip(this, k_row);
}

int ScaleChart::label_width() const {
  int widest = 0;
  for (const ScaleLine& each : m_facts.lines) {
    widest = std::max(widest, GetTextExtent(each.label).x);
  }
  return widest;
}

wxSize ScaleChart::DoGetBestSize() const {
  const int rows = static_cast<int>(m_facts.lines.size());
  return {label_width() + text_dip(this, 140), rows * row_height() + text_dip(this, k_axis)};
}

void ScaleChart::paint() {
  wxPaintDC dc(this);
  const std::unique_ptr<wxGraphicsContext> on(wxGraphicsContext::Create(dc));
  const wxSize size = GetClientSize();
  const double high = row_height();
  const double left = label_width() + FromDIP(k_labels_apart + k_radius);
  const double step = (size.x - left - FromDIP(2 * k_radius)) / m_facts.most;
  const double bottom = high * static_cast<double>(m_facts.lines.size());
  const int stride = m_facts.most > 5 ? 2 : 1;
  wxFont small = GetFont();
  small.SetFractionalPointSize(small.GetFractionalPointSize() * 0.9);
  on->SetFont(small, colour(Colour::Secondary));
  for (int tick = 0; tick <= static_cast<int>(m_facts.most); tick += stride) {
    const double x = std::round(left + tick * step) + 0.5;
    on->SetPen(wxPen(colour(Colour::Line)));
    on->StrokeLine(x, 0, x, bottom + FromDIP(2));
    const wxString said = number_words(tick);
    double wide = 0;
    double tall = 0;
    on->GetTextExtent(said, &wide, &tall);
    on->DrawText(said, x - wide / 2, bottom + FromDIP(4));
  }
  for (std::size_t each = 0; each < m_facts.lines.size(); ++each) {
    paint_line(*on, m_facts.lines[each], (static_cast<double>(each) + 0.5) * high, left, step);
  }
  if (HasFocus() && !m_facts.lines.empty()) {
    on->SetPen(wxPen(colour(Colour::Accent), FromDIP(2)));
    on->SetBrush(*wxTRANSPARENT_BRUSH);
    on->DrawRoundedRectangle(1, m_at * high + 1, size.x - 2.0, high - 2, FromDIP(4));
  }
}

void ScaleChart::paint_line(wxGraphicsContext& on, const ScaleLine& line, double y, double left, double step) const {
  on.SetFont(GetFont(), colour(Colour::Text));
  double wide = 0;
  double tall = 0;
  on.GetTextExtent(line.label, &wide, &tall);
  on.DrawText(line.label, FromDIP(4), y - tall / 2);
  const double radius = FromDIP(k_radius);
  const wxColour behind = colour(m_facts.surface);
  const auto at = [&](double value) { return left + value * step; };
  if (line.now && line.wish && std::fabs(*line.now - *line.wish) < 0.01) {
    draw_mark(on, m_facts.letter, Fill::Hollow, behind, at(*line.wish), y, radius);
    draw_mark(on, m_facts.letter, Fill::Filled, behind, at(*line.now), y, radius * 0.45);
    return;
  }
  if (line.now && line.wish) {
    on.SetPen(wxPen(person_mark_colour(m_facts.letter), 2, line_style(m_facts.letter)));
    on.StrokeLine(at(*line.now), y, at(*line.wish), y);
  }
  if (line.wish) {
    draw_mark(on, m_facts.letter, Fill::Hollow, behind, at(*line.wish), y, radius);
  }
  if (line.now) {
    draw_mark(on, m_facts.letter, Fill::Filled, behind, at(*line.now), y, radius);
  }
}

ScaleMark::ScaleMark(wxWindow* parent, domain::Letter letter, Fill fill, Colour surface) : wxWindow(parent, wxID_ANY) {
  SetName("scale-mark");
  SetCanFocus(false);
  SetMinSize(FromDIP(wxSize(14, 14)));
  Bind(wxEVT_PAINT, [this, letter, fill, surface](wxPaintEvent&) {
    wxPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> on(wxGraphicsContext::Create(dc));
    const wxSize size = GetClientSize();
    draw_mark(*on, letter, fill, colour(surface), size.x / 2.0, size.y / 2.0, FromDIP(k_radius));
  });
  Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
    Refresh();
    event.Skip();
  });
}

}  // namespace attune::desktop
