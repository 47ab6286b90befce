// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/drawing.h"

#include <string_view>

namespace attune::drawing {

/// Measures text as it will be painted, in points.
class TextMetrics {
 public:
  virtual ~TextMetrics() = default;
  /// Advance of one line, kerned; glyphs that the family lacks are measured in the font that stands in for it.
  virtual double width(const Font& font, std::string_view text) const = 0;
  /// From the baseline up and down, both positive.
  virtual double ascent(const Font& font) const = 0;
  virtual double descent(const Font& font) const = 0;
  /// MissingGlyph (character "U+05D0", and its place in the text as `column`, from 1 in characters) when a character
  /// has no glyph in any font, runs from right to left, or lies beyond the basic plane. Before anything is painted.
  virtual void require(std::string_view text) const = 0;
};

}  // namespace attune::drawing
