// SPDX-License-Identifier: Apache-2.0
// The system's font as drawings are measured and painted in it. Sizes are pixels.
#pragma once

#include "drawing/text_metrics.h"

#include <wx/font.h>
#include <wx/graphics.h>

#include <map>
#include <memory>
#include <utility>

namespace attune::desktop {

/// The system's font so many pixels large.
wxFont screen_font(const drawing::Font& font);

/// Measures as paint_picture paints. For the screen's thread; made anew when the font of the system changes.
class ScreenMetrics final : public drawing::TextMetrics {
 public:
  ScreenMetrics();
  double width(const drawing::Font& font, std::string_view text) const override;
  double ascent(const drawing::Font& font) const override;
  double descent(const drawing::Font& font) const override;
  /// Everything: the system finds a font for what its own lacks.
  void require(std::string_view /*text*/) const override {}

 private:
  struct Known {
    wxGraphicsFont font;
    double ascent = 0, descent = 0;
  };
  /// Looks a font up once, and sets it.
  const Known& use(const drawing::Font& font) const;

  std::unique_ptr<wxGraphicsContext> m_on;
  mutable std::map<std::pair<bool, double>, Known> m_known;
};

}  // namespace attune::desktop
