// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/text_metrics.h"

#include <filesystem>
#include <memory>

namespace attune::pdf {

/// The family and what stands in for its missing glyphs. TrueType files.
struct FontFiles {
  std::filesystem::path regular, bold;            ///< Lato
  std::filesystem::path stand_in, stand_in_bold;  ///< DejaVu Sans
};
/// Where the system keeps them. CannotRead with path when one is not there.
FontFiles system_fonts();

/// Metrics of the fonts that are embedded: advances, kerning, coverage.
class Fonts final : public drawing::TextMetrics {
 public:
  /// CannotRead with path.
  explicit Fonts(const FontFiles& files);
  ~Fonts() override;
  Fonts(const Fonts&) = delete;
  Fonts& operator=(const Fonts&) = delete;

  double width(const drawing::Font& font, std::string_view text) const override;
  double ascent(const drawing::Font& font) const override;
  double descent(const drawing::Font& font) const override;
  void require(std::string_view text) const override;

  class Faces;
  /// What write_pdf paints with. Measuring keeps what it has looked up: one thread at a time.
  Faces& faces() const { return *m_faces; }

 private:
  std::unique_ptr<Faces> m_faces;
};

}  // namespace attune::pdf
