// SPDX-License-Identifier: Apache-2.0
#include "pdf/fonts.h"

#include "domain/error.h"
#include "drawing/characters.h"
#include "pdf/characters.h"
#include "pdf/faces.h"

#include <cerrno>
#include <system_error>

namespace attune::pdf {

FontFiles system_fonts() {
  FontFiles files{ATTUNE_LATO_REGULAR, ATTUNE_LATO_BOLD, ATTUNE_DEJAVU_SANS, ATTUNE_DEJAVU_SANS_BOLD};
  for (const auto* each : {&files.regular, &files.bold, &files.stand_in, &files.stand_in_bold}) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(*each, ignored)) {
      throw system_error(ErrorCode::CannotRead, ENOENT, each->string());
    }
  }
  return files;
}

Fonts::Fonts(const FontFiles& files) : m_faces(std::make_unique<Faces>(files)) {}
Fonts::~Fonts() = default;

double Fonts::width(const drawing::Font& font, std::string_view text) const {
  return m_faces->width(font.weight, text) * font.size;
}
double Fonts::ascent(const drawing::Font& font) const {
  return m_faces->ascent(font.weight) * font.size / 1000;
}
double Fonts::descent(const drawing::Font& font) const {
  return m_faces->descent(font.weight) * font.size / 1000;
}

void Fonts::require(std::string_view text) const {
  int column = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code = drawing::next_character(text, at);
    ++column;
    // In both weights: the same words may stand in a heading elsewhere.
    if (!is_paintable(code) || !m_faces->has(drawing::Weight::Regular, code) ||
        !m_faces->has(drawing::Weight::Bold, code)) {
      throw Error(ErrorCode::MissingGlyph, {{"character", name_of(code)}, {"column", std::to_string(column)}});
    }
  }
}

}  // namespace attune::pdf
