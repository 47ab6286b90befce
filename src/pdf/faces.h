// SPDX-License-Identifier: Apache-2.0
// The font files as they are measured.
#pragma once

#include "pdf/fonts.h"

#include <array>
#include <string>
#include <vector>

namespace attune::pdf {

enum class Face : std::uint8_t { Regular, Bold, StandIn, StandInBold };
inline constexpr std::size_t k_face_count = 4;

/// A character painted in one face. Lengths in thousandths of the size, as a PDF keeps them.
struct Painted {
  Face face = Face::Regular;
  char32_t code = 0;
  int kerning = 0;  ///< added before it
  int advance = 0;
};

/// The four faces, each opened when its first glyph is asked for. For one thread.
class Fonts::Faces {
 public:
  explicit Faces(const FontFiles& files);
  ~Faces();
  Faces(const Faces&) = delete;
  Faces& operator=(const Faces&) = delete;

  /// A line, character by character. A base and its marks are taken from one face where one has them all.
  std::vector<Painted> paint(drawing::Weight weight, std::string_view text);
  double width(drawing::Weight weight, std::string_view text);
  bool has(drawing::Weight weight, char32_t code);
  /// Of the family itself, in thousandths.
  int ascent(drawing::Weight weight);
  int descent(drawing::Weight weight);
  const std::filesystem::path& file(Face face) const;

 private:
  struct Opened;
  struct Glyph {
    std::uint32_t index = 0;  ///< 0: not in this face
    int advance = 0;
  };
  Opened& open(Face face);
  const Glyph& glyph(Face face, char32_t code);
  int kerning(Face face, std::uint32_t left, std::uint32_t right);
  template <class Each>
  void walk(drawing::Weight weight, std::string_view text, Each each);

  struct Library;
  FontFiles m_files;
  std::unique_ptr<Library> m_library;
  std::array<std::unique_ptr<Opened>, k_face_count> m_faces;
};

}  // namespace attune::pdf
