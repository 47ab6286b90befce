// SPDX-License-Identifier: Apache-2.0
// A PDF file in the making: what is asked of the library that writes it. Every call that it refuses is Internal.
#pragma once

#include "drawing/drawing.h"
#include "pdf/faces.h"

#include <array>
#include <memory>
#include <set>
#include <string>
#include <vector>

// The library's own names. NOLINTBEGIN(bugprone-reserved-identifier)
struct _HPDF_Doc_Rec;
struct _HPDF_Dict_Rec;
// NOLINTEND(bugprone-reserved-identifier)

namespace attune::pdf {

class Haru {
 public:
  Haru();
  Haru(const Haru&) = delete;
  Haru& operator=(const Haru&) = delete;

  void set_title(const std::string& title);
  void add_page(const drawing::Size& size);
  std::size_t page_count() const { return m_pages.size(); }
  /// Operators at the end of a page's content.
  void write(std::size_t page, const std::string& operators);
  /// Embeds a face, with the glyphs of these characters and no others. Once for each face, before it is painted with.
  void embed(Face face, const std::filesystem::path& file, const std::set<char32_t>& used);
  /// What an embedded face is called on a page.
  std::string font_name(std::size_t page, Face face);
  /// The advance of an embedded glyph in thousandths, as the file says it.
  int advance(Face face, char32_t code) const;
  void set_outline(const std::vector<drawing::Bookmark>& outline, const std::vector<drawing::Page>& pages);
  std::string bytes();

  _HPDF_Doc_Rec* handle() const { return m_doc.get(); }
  _HPDF_Dict_Rec* page(std::size_t n) const { return m_pages[n]; }
  /// Internal when the library has reported an error since the file was begun.
  void check() const;

 private:
  struct Failure {
    unsigned long code = 0;  ///< 0: none so far
  };
  struct Free {
    void operator()(_HPDF_Doc_Rec* doc) const;
  };

  Failure m_failure;  // outlives the file, which reports to it to the end
  std::unique_ptr<_HPDF_Doc_Rec, Free> m_doc;
  std::vector<_HPDF_Dict_Rec*> m_pages;
  std::array<_HPDF_Dict_Rec*, k_face_count> m_fonts{};
};

}  // namespace attune::pdf
