// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/screen_metrics.h"

#include "desktop/support/gtk_bridge.h"
#include "desktop/support/style.h"
#include "desktop/support/text.h"

namespace attune::desktop {

wxFont screen_font(const drawing::Font& font) {
  wxFont made = base_font();
  made.SetFractionalPointSize(font.size * gtk::theme_text_points() / gtk::theme_text_pixels());
  if (font.weight == drawing::Weight::Bold) {
    made.MakeBold();
  }
  return made;
}

ScreenMetrics::ScreenMetrics() : m_on(wxGraphicsContext::Create()) {}

const ScreenMetrics::Known& ScreenMetrics::use(const drawing::Font& font) const {
  const auto [found, is_new] = m_known.try_emplace({font.weight == drawing::Weight::Bold, font.size});
  Known& known = found->second;
  if (is_new) {
    known.font = m_on->CreateFont(screen_font(font));
  }
  m_on->SetFont(known.font);
  if (is_new) {
    double width = 0;
    double height = 0;
    m_on->GetTextExtent("Ag", &width, &height, &known.descent);
    known.ascent = height - known.descent;
  }
  return known;
}

double ScreenMetrics::width(const drawing::Font& font, std::string_view text) const {
  use(font);
  double width = 0;
  double height = 0;
  m_on->GetTextExtent(to_wx(text), &width, &height);
  return width;
}

double ScreenMetrics::ascent(const drawing::Font& font) const {
  return use(font).ascent;
}
double ScreenMetrics::descent(const drawing::Font& font) const {
  return use(font).descent;
}

}  // namespace attune::desktop
