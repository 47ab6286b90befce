// SPDX-License-Identifier: Apache-2.0
// Letters as they are seen: each one has ink, and none is the empty box that stands for a glyph that is not there.
#include "drawing/characters.h"
#include "pdf/support.h"
#include "pdf/write_pdf.h"
#include "support/errors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <hpdf.h>

namespace attune {
namespace {

constexpr int k_resolution = 100;  // 18 pt are 25 pixels: every line falls on the same place of its pixels
constexpr int k_pitch = 25;
constexpr std::size_t k_on_page = 40;

std::vector<std::string> letters() {
  std::vector<std::string> all;
  for (const auto& [first, last] : {std::pair{0x21, 0x7E},
                                    {0xA1, 0xAC},
                                    {0xAE, 0x17F},
                                    {0x391, 0x3CE},
                                    {0x400, 0x45F},
                                    {0x531, 0x556},
                                    {0x10D0, 0x10F0},
                                    {0x1EA0, 0x1EF9},
                                    {0x2010, 0x2026},
                                    {0x2190, 0x2193}}) {
    for (int code = first; code <= last; ++code) {
      std::string one;
      drawing::append_character(one, static_cast<char32_t>(code));
      try {
        test::fonts().require(one);
        all.push_back(one);
      } catch (const Error&) {
        continue;
      }
    }
  }
  return all;
}

/// The picture of one line.
std::string cell(const test::Picture& page, std::size_t line) {
  std::string pixels;
  const int top = (40 - 15) * k_resolution / 72 + static_cast<int>(line) * k_pitch;
  for (int y = top; y < top + k_pitch; ++y) {
    pixels += page.pixels.substr(static_cast<std::size_t>(y * page.width + 50), 40);
  }
  return pixels;
}
bool has_ink(const std::string& pixels) {
  return std::any_of(pixels.begin(), pixels.end(), [](char each) { return static_cast<unsigned char>(each) < 128; });
}

/// What is painted where a glyph is missing, by the library alone, where the first line of a page stands.
std::string empty_box(const std::filesystem::path& font) {
  const test::TempFolder folder;
  const HPDF_Doc doc = HPDF_New([](HPDF_STATUS code, HPDF_STATUS, void*) { ADD_FAILURE() << code; }, nullptr);
  HPDF_UseUTFEncodings(doc);
  const HPDF_Page page = HPDF_AddPage(doc);
  HPDF_Page_SetWidth(page, static_cast<HPDF_REAL>(595.276));
  HPDF_Page_SetHeight(page, static_cast<HPDF_REAL>(841.89));
  HPDF_Page_BeginText(page);
  HPDF_Page_SetFontAndSize(page, HPDF_GetFont(doc, HPDF_LoadTTFontFromFile(doc, font.c_str(), HPDF_TRUE), "UTF-8"), 12);
  HPDF_Page_TextOut(page, 40, static_cast<HPDF_REAL>(841.89 - 40), "\u5973");  // in neither family
  HPDF_Page_EndText(page);
  const std::string file = (folder / "box.pdf").string();
  HPDF_SaveToFile(doc, file.c_str());
  HPDF_Free(doc);
  return cell(test::picture_of(file, 1, k_resolution), 0);
}

TEST(Pixels, EveryLetterIsSeenAndNoneIsABox) {
  const std::vector<std::string> all = letters();
  ASSERT_GT(all.size(), 600U);
  for (const auto weight : {drawing::Weight::Regular, drawing::Weight::Bold}) {
    const pdf::FontFiles files = pdf::system_fonts();
    const bool bold = weight == drawing::Weight::Bold;
    const std::vector<std::string> boxes{empty_box(bold ? files.bold : files.regular),
                                         empty_box(bold ? files.stand_in_bold : files.stand_in)};
    for (const std::string& box : boxes) {
      EXPECT_TRUE(has_ink(box));
    }
    const test::Written written(pdf::write_pdf(test::paper_of(all, weight), test::fonts()));
    for (std::size_t page = 0; page * k_on_page < all.size(); ++page) {
      const test::Picture picture = test::picture_of(written.path(), static_cast<int>(page) + 1, k_resolution);
      for (std::size_t line = 0; line < k_on_page && page * k_on_page + line < all.size(); ++line) {
        const std::string seen = cell(picture, line);
        const std::string& letter = all[page * k_on_page + line];
        EXPECT_TRUE(has_ink(seen)) << letter;
        EXPECT_EQ(std::count(boxes.begin(), boxes.end(), seen), 0) << letter;
      }
    }
  }
}

}  // namespace
}  // namespace attune
