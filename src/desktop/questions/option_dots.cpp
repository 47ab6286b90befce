// SPDX-License-Identifier: Apache-2.0
#include "desktop/questions/option_dots.h"

#include "desktop/support/accessible.h"
#include "desktop/support/layout.h"
#include "desktop/support/style.h"
#include "desktop/support/text.h"

#include <wx/dcclient.h>
#include <wx/graphics.h>

#include <algorithm>
#include <memory>

namespace attune::desktop {
namespace {

using practice::QuestionOption;

constexpr std::size_t k_short_scale = 7;  ///< more than so many are numbers

int column_width(const wxWindow* window, const std::vector<QuestionOption>& options, QuestionLook look) {
  if (options.size() > k_short_scale) {
    return text_dip(window, look == QuestionLook::Room ? 48 : 40);
  }
  return text_dip(window, look == QuestionLook::Room ? 88 : 64);
}

int apart_gap(const wxWindow* window, QuestionLook look) {
  return text_dip(window, look == QuestionLook::Room ? 14 : 8);
}

int radius(const wxWindow* window, QuestionLook look) {
  return window->FromDIP(look == QuestionLook::Room ? 12 : 8);
}

bool any_apart(const std::vector<QuestionOption>& options) {
  return std::any_of(options.begin(), options.end(), [](const QuestionOption& each) { return each.apart; });
}

void draw_dot(wxGraphicsContext& paint, double x, double y, double r, bool chosen) {
  paint.SetPen(wxPen(colour(chosen ? Colour::Accent : Colour::Secondary), 1));
  paint.SetBrush(wxBrush(colour(chosen ? Colour::Accent : Colour::Surface)));
  paint.DrawEllipse(x - r, y - r, 2 * r, 2 * r);
  if (chosen) {
    const double inner = r * 0.4;
    paint.SetPen(*wxTRANSPARENT_PEN);
    paint.SetBrush(wxBrush(colour(Colour::OnAccent)));
    paint.DrawEllipse(x - inner, y - inner, 2 * inner, 2 * inner);
  }
}

}  // namespace

int dots_width(const wxWindow* window, const std::vector<QuestionOption>& options, QuestionLook look) {
  return static_cast<int>(options.size()) * column_width(window, options, look) +
         (any_apart(options) ? apart_gap(window, look) : 0);
}

int dot_centre(const wxWindow* window, const std::vector<QuestionOption>& options, QuestionLook look,
               std::size_t option) {
  const int column = column_width(window, options, look);
  return static_cast<int>(option) * column + column / 2 + (options[option].apart ? apart_gap(window, look) : 0);
}

OptionDots::OptionDots(wxWindow* parent, const practice::Question& question, Setup setup)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxWANTS_CHARS | wxNO_BORDER),
      m_options(question.options),
      m_text(to_wx(question.text)),
      m_setup(std::move(setup)),
      m_chosen(question.chosen.empty() ? std::nullopt : std::optional(question.chosen.front())) {
  SetBackgroundStyle(wxBG_STYLE_PAINT);
  SetName("question." + to_wx(question.link));
  say();
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
  Bind(wxEVT_CHAR, &OptionDots::on_key, this);
  Bind(wxEVT_LEFT_DOWN, &OptionDots::on_click, this);
  const auto on_focus = [this](wxFocusEvent& event) {
    Refresh();
    event.Skip();
  };
  Bind(wxEVT_SET_FOCUS, on_focus);
  Bind(wxEVT_KILL_FOCUS, on_focus);
  Bind(wxEVT_SYS_COLOUR_CHANGED, [this](wxSysColourChangedEvent& event) {
    Refresh();
    event.Skip();
  });
}

int OptionDots::line_height() const { return text_dip(this, m_setup.look == QuestionLook::Room ? 42 : 30); }

wxSize OptionDots::DoGetBestSize() const {
  if (m_setup.shape == Shape::Row) {
    return {dots_width(this, m_options, m_setup.look), text_dip(this, m_setup.look == QuestionLook::Room ? 44 : 32)};
  }
  int width = 0;
  for (const QuestionOption& each : m_options) {
    width = std::max(width, GetTextExtent(to_wx(each.text)).x);
  }
  const int side = 4 * radius(this, m_setup.look);
  return {width + side + FromDIP(k_padding), line_height() * static_cast<int>(m_options.size())};
}

wxRect OptionDots::place(std::size_t option) const {
  const int r = radius(this, m_setup.look) + FromDIP(3);
  if (m_setup.shape == Shape::Row) {
    return {dot_centre(this, m_options, m_setup.look, option) - r, GetClientSize().y / 2 - r, 2 * r, 2 * r};
  }
  return {0, line_height() * static_cast<int>(option), GetClientSize().x, line_height()};
}

void OptionDots::paint() {
  wxPaintDC dc(this);
  dc.SetBackground(wxBrush(GetParent()->GetBackgroundColour()));
  dc.Clear();
  const std::unique_ptr<wxGraphicsContext> paint(wxGraphicsContext::Create(dc));
  const double r = radius(this, m_setup.look);
  for (std::size_t each = 0; each < m_options.size(); ++each) {
    const wxRect where = place(each);
    if (m_setup.shape == Shape::Row) {
      draw_dot(*paint, where.x + where.width / 2.0, where.y + where.height / 2.0, r, m_chosen == each);
    } else {
      draw_dot(*paint, r * 2, where.y + where.height / 2.0, r, m_chosen == each);
      paint->SetFont(GetFont(), colour(Colour::Text));
      double wide = 0;
      double high = 0;
      const wxString words = to_wx(m_options[each].text);
      paint->GetTextExtent(words, &wide, &high);
      paint->DrawText(words, r * 4, where.y + (where.height - high) / 2);
    }
  }
  if (HasFocus()) {
    paint->SetPen(wxPen(colour(Colour::Accent), FromDIP(2)));
    paint->SetBrush(*wxTRANSPARENT_BRUSH);
    const wxSize size = GetClientSize();
    paint->DrawRoundedRectangle(1, 1, size.x - 2.0, size.y - 2.0, FromDIP(5));
  }
}

void OptionDots::set(std::optional<std::size_t> option) {
  m_chosen = option;
  say();
  announce(this, option ? to_wx(m_options[*option].text) : wxString("no answer"));
  Refresh();
  m_setup.choose(option ? std::vector<std::size_t>{*option} : std::vector<std::size_t>{});
}

void OptionDots::say() {
  const wxString answer = m_chosen ? to_wx(m_options[*m_chosen].text).Lower() +
                                         wxString::Format(", %zu of %zu choices", *m_chosen + 1, m_options.size())
                                   : wxString::Format("no answer, %zu choices", m_options.size());
  name_control(this, GetName(), m_text + ", " + answer);
}

std::optional<std::size_t> OptionDots::apart_named(wxChar letter) const {
  for (std::size_t each = 0; each < m_options.size(); ++each) {
    if (m_options[each].apart && !m_options[each].text.empty() &&
        wxToupper(to_wx(m_options[each].text)[0]) == letter) {
      return each;
    }
  }
  return std::nullopt;
}

bool OptionDots::step_by_key(int key) {
  const bool list = m_setup.shape == Shape::List;
  const int step = key == WXK_RIGHT || (list && key == WXK_DOWN) ? 1 : key == WXK_LEFT || (list && key == WXK_UP) ? -1 : 0;
  if (step == 0) {
    return false;
  }
  const int last = static_cast<int>(m_options.size()) - 1;
  const int next = m_chosen ? std::clamp(static_cast<int>(*m_chosen) + step, 0, last) : step > 0 ? 0 : last;
  if (!m_chosen || static_cast<int>(*m_chosen) != next) {
    set(static_cast<std::size_t>(next));
  }
  return true;
}

void OptionDots::on_key(wxKeyEvent& event) {
  const int key = event.GetKeyCode();
  if (event.HasAnyModifiers() && key != WXK_TAB) {
    event.Skip();
    return;
  }
  if (key == WXK_TAB) {
    Navigate(event.ShiftDown() ? wxNavigationKeyEvent::IsBackward : wxNavigationKeyEvent::IsForward);
  } else if (step_by_key(key)) {
    return;
  } else if ((key == WXK_UP || key == WXK_DOWN) && m_move) {
    m_move(key == WXK_DOWN ? 1 : -1);
  } else if (key == WXK_SPACE) {
    set(m_chosen ? std::nullopt : std::optional<std::size_t>(0));
  } else if (m_setup.look == QuestionLook::Interview && (key == WXK_DELETE || key == WXK_BACK)) {
    set(std::nullopt);
  } else if (m_setup.look == QuestionLook::Interview && key >= '0' && key <= '9') {
    const auto option = static_cast<std::size_t>(key - '0');
    if (option < m_options.size() && !m_options[option].apart) {
      set(option);
    }
  } else if (const auto apart = m_setup.look == QuestionLook::Interview ? apart_named(static_cast<wxChar>(wxToupper(key)))
                                                                        : std::nullopt) {
    set(*apart);
  } else {
    event.Skip();
  }
}

void OptionDots::on_click(wxMouseEvent& event) {
  SetFocus();
  for (std::size_t each = 0; each < m_options.size(); ++each) {
    wxRect where = place(each);
    if (m_setup.shape == Shape::Row) {
      where.Inflate(FromDIP(8), FromDIP(8));
    }
    if (where.Contains(event.GetPosition())) {
      set(m_chosen == each ? std::nullopt : std::optional(each));
      return;
    }
  }
}

DotsHead::DotsHead(wxWindow* parent, const std::vector<QuestionOption>& options, QuestionLook look)
    : wxWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxNO_BORDER), m_options(options), m_look(look) {
  SetBackgroundStyle(wxBG_STYLE_PAINT);
  SetCanFocus(false);
  wxFont font = parent->GetFont();
  font.SetFractionalPointSize(font.GetFractionalPointSize() * 0.86);
  SetFont(font);
  Bind(wxEVT_PAINT, [this](wxPaintEvent&) { paint(); });
}

wxSize DotsHead::DoGetBestSize() const {
  int lines = 1;
  for (const QuestionOption& each : m_options) {
    lines = GetTextExtent(to_wx(each.text)).x > column_width(this, m_options, m_look) ? 2 : lines;
  }
  return {dots_width(this, m_options, m_look), GetCharHeight() * lines + FromDIP(k_gap)};
}

void DotsHead::paint() {
  wxPaintDC dc(this);
  dc.SetBackground(wxBrush(GetParent()->GetBackgroundColour()));
  dc.Clear();
  dc.SetFont(GetFont());
  dc.SetTextForeground(colour(Colour::Secondary));
  const int column = column_width(this, m_options, m_look);
  for (std::size_t each = 0; each < m_options.size(); ++each) {
    const wxString words = to_wx(m_options[each].text);
    std::vector<wxString> lines{words};
    if (GetTextExtent(words).x > column && words.Contains(" ")) {
      lines = {words.BeforeFirst(' '), words.AfterFirst(' ')};
    }
    int y = GetClientSize().y - FromDIP(k_gap) / 2 - static_cast<int>(lines.size()) * GetCharHeight();
    for (const wxString& line : lines) {
      dc.DrawText(line, dot_centre(this, m_options, m_look, each) - GetTextExtent(line).x / 2, y);
      y += GetCharHeight();
    }
  }
}

}  // namespace attune::desktop
