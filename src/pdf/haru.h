// SPDX-License-Identifier: Apache-2.0
// A PDF file in the making: what is asked of the library that writes it. Every call that it refuses is Internal.
#pragma once

#include "drawing/drawing.h"
#include "pdf/faces.h"

#include <array>
#include <set>
#include <string>
#include <vector>

struct _HPDF_Doc_Rec;
struct _HPDF_Dict_Rec;

namespace attune::pdf {

class Haru {
 public:
  Haru();
  ~Haru();
  Haru(const Haru&) = delete;
  Haru& operator=(const Haru&) = delete;

  void set_title(const std::string& title);
  void add_page(const drawing::Size& size);
  std::size_t page_count() const { return m_pages.size(); }
  /// Operators at the end of a page's content.
  void write(std::size_t page, const std::string& operators);
  /// What a face is called on a page; loaded when first asked for.
  std::string font_name(std::size_t page, Face face, const std::filesystem::path& file);
  /// Embeds the glyph of a character. Its advance in thousandths, as the file says it.
  int use_glyph(Face face, char32_t code);
  void set_outline(const std::vector<drawing::Bookmark>& outline, const std::vector<drawing::Page>& pages);
  std::string bytes();

  _HPDF_Doc_Rec* handle() const { return m_doc; }
  _HPDF_Dict_Rec* page(std::size_t n) const { return m_pages[n]; }
  /// Internal when the library has reported an error since the file was begun.
  void check() const;

 private:
  struct Failure {
    unsigned long code = 0; ///< 0: none so far
  };
  struct Font {
    _HPDF_Dict_Rec* dict = nullptr;
    std::set<char32_t> used;
  };
  void write_character_map(const Font& font);

  Failure m_failure;
  _HPDF_Doc_Rec* m_doc = nullptr;
  std::vector<_HPDF_Dict_Rec*> m_pages;
  std::array<Font, k_face_count> m_fonts;
};

}  // namespace attune::pdf
