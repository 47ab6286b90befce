// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/style.h"

#include "desktop/support/gtk_bridge.h"
#include "desktop/support/style_sheet.h"

#include <wx/settings.h>

#include <algorithm>
#include <array>

namespace attune::desktop {
namespace {

struct Pair {
  const char* light;
  const char* dark;
};

constexpr std::array<Pair, 25> k_palette{{
    {"#FFFFFF", "#1E2021"}, // Surface
    {"#F6F5F2", "#262929"}, // Panel
    {"#ECEAE5", "#2E3232"}, // Chrome
    {"#E2DFD8", "#383D3D"}, // LensLine
    {"#DAD5CD", "#3C4141"}, // Line
    {"#BFB9AF", "#5A6060"}, // StrongLine
    {"#24292B", "#ECEDEA"}, // Text
    {"#5B6265", "#A9AFB0"}, // Secondary
    {"#2F6F73", "#2F7D81"}, // Accent
    {"#FFFFFF", "#FFFFFF"}, // OnAccent
    {"#245659", "#8CC9C9"}, // AccentDark
    {"#E3EEED", "#20393A"}, // AccentTint
    {"#EEF3FA", "#232B36"}, // ToldAlone
    {"#9DB6D8", "#4B6488"}, // ToldAloneLine
    {"#22466F", "#B3CBEA"}, // ToldAloneText
    {"#FBF7EC", "#2E2A20"}, // KeptApart
    {"#C9B78F", "#7A6B47"}, // KeptApartLine
    {"#5C4308", "#E2CF9F"}, // KeptApartText
    {"#8C2F2F", "#E59A9A"}, // NotSaved
    {"#FBF1EF", "#3A2525"}, // NotSavedTint
    {"#5F7486", "#8FA4B6"}, // BrakeMark
    {"#3F5262", "#8FA4B6"}, // BrakeText
    {"#3C8A84", "#5FB3AC"}, // HelpMark
    {"#1F5F5B", "#5FB3AC"}, // HelpText
    {"#245659", "#245659"}, // RoomBand
}};

constexpr std::array<Pair, 4> k_marks{
    {{"#3B6FB6", "#6C9EE0"}, {"#C77C11", "#E0993A"}, {"#7A5BA6", "#A58AD0"}, {"#5E7F3B", "#8FB069"}}};
constexpr std::array<Pair, 4> k_names{
    {{"#2F5C9A", "#9CC0F0"}, {"#8A5407", "#EDB56A"}, {"#5E4487", "#C4AEE8"}, {"#47622B", "#B2CF90"}}};

wxColour pick(const Pair& pair) { return wxColour(is_dark() ? pair.dark : pair.light); }

/// The theme's own colours, for high contrast.
wxColour own_colour(Colour role) {
  switch (role) {
    case Colour::Text:
    case Colour::Secondary:
    case Colour::Line:
    case Colour::StrongLine:
    case Colour::ToldAloneText:
    case Colour::ToldAloneLine:
    case Colour::KeptApartText:
    case Colour::KeptApartLine:
    case Colour::BrakeMark:
    case Colour::BrakeText:
    case Colour::HelpMark:
    case Colour::HelpText:
    case Colour::NotSaved: return wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
    case Colour::RoomBand:
    case Colour::Accent:
    case Colour::AccentTint: return wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHT);
    case Colour::OnAccent:
    case Colour::AccentDark: return wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHTTEXT);
    default: return wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW);
  }
}

bool s_dark = false;
bool s_own_colours = false;

}  // namespace

wxColour colour(Colour role) {
  return s_own_colours ? own_colour(role) : pick(k_palette.at(static_cast<std::size_t>(role)));
}

std::string css_colour(Colour role) { return colour(role).GetAsString(wxC2S_HTML_SYNTAX).utf8_string(); }

wxColour person_mark_colour(domain::Letter letter) {
  return pick(k_marks.at(static_cast<std::size_t>(letter.index()) % k_marks.size()));
}

wxColour person_text_colour(domain::Letter letter) {
  return pick(k_names.at(static_cast<std::size_t>(letter.index()) % k_names.size()));
}

bool is_dark() { return s_dark; }

wxFont base_font() {
  wxFont font = wxSystemSettings::GetFont(wxSYS_DEFAULT_GUI_FONT);
  font.SetFractionalPointSize(gtk::theme_text_points());
  return font;
}

double text_scale() {
  constexpr double k_drawn_at = 14.0; // pixels of 10.5 pt at 96 per inch
  return gtk::theme_text_pixels() / k_drawn_at;
}

int text_dip(const wxWindow* window, int length) {
  const double scale = std::max(1.0, text_scale());
  return window->FromDIP(static_cast<int>(length * scale + 0.5));
}

namespace {

struct Row {
  const char* style_class;
  int height; ///< 0: the control's own
};

Row row_of(Style style) {
  switch (style) {
    case Style::Primary: return {"attune-primary", 32};
    case Style::Button: return {"attune-button", 32};
    case Style::RowButton: return {"attune-row-button", 27};
    case Style::Flat: return {"attune-flat", 32};
    case Style::Toggle: return {"attune-toggle", 27};
    case Style::Tab: return {"attune-tab", 36};
    case Style::Entry: return {"attune-entry", 32};
    case Style::CellEntry: return {"attune-cell-entry", 0};
    case Style::Card: return {"attune-card", 0};
    case Style::Link: return {"attune-link", 0};
    case Style::OnBand: return {"attune-on-band", 34};
    case Style::Window: return {"attune-window", 0};
  }
  return {"attune-button", 32};
}

}  // namespace

void set_style(wxWindow* control, Style style) {
  const Row row = row_of(style);
  gtk::set_style_class(control, row.style_class);
  if (style == Style::Entry) {
    gtk::dress_text(control, control->FromDIP(9), control->FromDIP(7));
  }
  if (row.height > 0) {
    control->SetMinSize(wxSize(control->GetMinSize().x, text_dip(control, row.height)));
  }
}

void set_pressed(wxWindow* button, bool pressed) {
  if (pressed) {
    gtk::set_style_class(button, "attune-pressed");
  } else {
    gtk::remove_style_class(button, "attune-pressed");
  }
}

void set_surface(wxWindow* window, Colour role) {
  window->SetBackgroundColour(colour(role));
  window->Bind(wxEVT_SYS_COLOUR_CHANGED, [window, role](wxSysColourChangedEvent& event) {
    window->SetBackgroundColour(colour(role));
    window->Refresh();
    event.Skip();
  });
}

void set_ink(wxWindow* window, Colour role) {
  window->SetForegroundColour(colour(role));
  window->Bind(wxEVT_SYS_COLOUR_CHANGED, [window, role](wxSysColourChangedEvent& event) {
    window->SetForegroundColour(colour(role));
    event.Skip();
  });
}

void apply_style_sheet() {
  s_dark = gtk::theme_is_dark();
  s_own_colours = gtk::theme_wants_own_colours();
  gtk::load_style_sheet(s_own_colours ? std::string() : style_sheet());
}

}  // namespace attune::desktop
