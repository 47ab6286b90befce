// SPDX-License-Identifier: Apache-2.0
#include "pdf/faces.h"

#include "domain/error.h"
#include "drawing/characters.h"

#include <cerrno>
#include <filesystem>
#include <freetype/freetype.h>
#include <freetype/ftadvanc.h>
#include <ft2build.h>
#include <unordered_map>

namespace attune::pdf {
namespace {

using drawing::Weight;

Face family(Weight weight) {
  return weight == Weight::Bold ? Face::Bold : Face::Regular;
}
Face stand_in(Weight weight) {
  return weight == Weight::Bold ? Face::StandInBold : Face::StandIn;
}

[[noreturn]] void fail(const std::filesystem::path& path) {
  std::error_code missing;
  const bool there = std::filesystem::exists(path, missing);
  throw system_error(ErrorCode::CannotRead, there ? EINVAL : ENOENT, path.string());
}

}  // namespace

struct Fonts::Faces::Library {
  Library() {
    if (FT_Init_FreeType(&handle) != 0) {
      throw Error(ErrorCode::Internal, {{"reason", "font-library"}});
    }
  }
  ~Library() { FT_Done_FreeType(handle); }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  FT_Library handle = nullptr;
};

struct Fonts::Faces::Opened {
  Opened(FT_Library library, const std::filesystem::path& path) {
    if (FT_New_Face(library, path.c_str(), 0, &handle) != 0) {
      fail(path);
    }
    if (FT_Select_Charmap(handle, FT_ENCODING_UNICODE) != 0 || handle->units_per_EM == 0) {
      FT_Done_Face(handle);
      fail(path);
    }
  }
  ~Opened() { FT_Done_Face(handle); }
  Opened(const Opened&) = delete;
  Opened& operator=(const Opened&) = delete;

  /// Cut off as the table of widths in the PDF has it.
  int thousandths(long units) const { return static_cast<int>(units * 1000 / handle->units_per_EM); }

  FT_Face handle = nullptr;
  std::unordered_map<char32_t, Glyph> glyphs;
  std::unordered_map<std::uint64_t, int> kerning;
};

Fonts::Faces::Faces(const FontFiles& files) : m_files(files), m_library(std::make_unique<Library>()) {
  open(Face::Regular);
}
Fonts::Faces::~Faces() {
  m_faces = {};  // before the library that they are of
}

const std::filesystem::path& Fonts::Faces::file(Face face) const {
  switch (face) {
    case Face::Regular:
      return m_files.regular;
    case Face::Bold:
      return m_files.bold;
    case Face::StandIn:
      return m_files.stand_in;
    case Face::StandInBold:
      break;
  }
  return m_files.stand_in_bold;
}

Fonts::Faces::Opened& Fonts::Faces::open(Face face) {
  auto& opened = m_faces[static_cast<std::size_t>(face)];
  if (opened == nullptr) {
    opened = std::make_unique<Opened>(m_library->handle, file(face));
  }
  return *opened;
}

const Fonts::Faces::Glyph& Fonts::Faces::glyph(Face face, char32_t code) {
  Opened& opened = open(face);
  const auto [found, fresh] = opened.glyphs.try_emplace(code);
  if (fresh) {
    found->second.index = FT_Get_Char_Index(opened.handle, code);
    FT_Fixed advance = 0;
    if (found->second.index != 0 &&
        FT_Get_Advance(opened.handle, found->second.index, FT_LOAD_NO_SCALE, &advance) == 0) {
      found->second.advance = opened.thousandths(advance);
    }
  }
  return found->second;
}

int Fonts::Faces::kerning(Face face, std::uint32_t left, std::uint32_t right) {
  Opened& opened = open(face);
  const auto [found, fresh] = opened.kerning.try_emplace((std::uint64_t{left} << 32U) | right, 0);
  FT_Vector apart{0, 0};
  if (fresh && FT_HAS_KERNING(opened.handle) &&
      FT_Get_Kerning(opened.handle, left, right, FT_KERNING_UNSCALED, &apart) == 0) {
    found->second = opened.thousandths(apart.x);
  }
  return found->second;
}

bool Fonts::Faces::has(Weight weight, char32_t code) {
  return glyph(family(weight), code).index != 0 || glyph(stand_in(weight), code).index != 0;
}

template <class Each>
void Fonts::Faces::walk(Weight weight, std::string_view text, Each each) {
  Face before = Face::Regular;
  std::uint32_t left = 0;  ///< glyph before; 0: the line begins
  const auto put = [&](Face face, char32_t code) {
    const Glyph& one = glyph(face, code);
    const int kern = left != 0 && before == face ? kerning(face, left, one.index) : 0;
    before = face;
    left = one.index;
    each(Painted{face, code, kern, one.advance});
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t first = at;
    const char32_t base = drawing::next_character(text, at);
    bool in_family = glyph(family(weight), base).index != 0;
    std::size_t end = at;
    for (std::size_t next = end; next < text.size(); end = next) {
      const char32_t mark = drawing::next_character(text, next);
      if (!drawing::is_mark(mark)) {
        break;
      }
      in_family = in_family && glyph(family(weight), mark).index != 0;
    }
    if (end == at) {
      put(in_family ? family(weight) : stand_in(weight), base);
      continue;
    }
    // With marks: from the stand-in as a whole unless the family has all of it, or the stand-in lacks some of it.
    bool in_stand_in = true;
    for (std::size_t next = first; next < end;) {
      in_stand_in = glyph(stand_in(weight), drawing::next_character(text, next)).index != 0 && in_stand_in;
    }
    for (at = first; at < end;) {
      const char32_t code = drawing::next_character(text, at);
      const bool own = in_family || (!in_stand_in && glyph(family(weight), code).index != 0);
      put(own ? family(weight) : stand_in(weight), code);
    }
  }
}

std::vector<Painted> Fonts::Faces::paint(Weight weight, std::string_view text) {
  std::vector<Painted> all;
  all.reserve(text.size());
  walk(weight, text, [&](const Painted& each) { all.push_back(each); });
  return all;
}

double Fonts::Faces::width(Weight weight, std::string_view text) {
  long sum = 0;
  walk(weight, text, [&](const Painted& each) { sum += each.kerning + each.advance; });
  return static_cast<double>(sum) / 1000;
}

int Fonts::Faces::ascent(Weight weight) {
  const Opened& opened = open(family(weight));
  return opened.thousandths(opened.handle->ascender);
}
int Fonts::Faces::descent(Weight weight) {
  const Opened& opened = open(family(weight));
  return opened.thousandths(-opened.handle->descender);
}

}  // namespace attune::pdf
