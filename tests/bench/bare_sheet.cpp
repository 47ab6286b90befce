// SPDX-License-Identifier: Apache-2.0
// bare_sheet GLYPHS OUT.pdf: the glyphs of a sheet at their places by libharu alone, as its manual does it: the same
// fonts embedded, compressed. No template, no line breaking, no kerning, no structure, no lines and boxes.
#include <array>
#include <cstdio>
#include <fstream>
#include <hpdf.h>
#include <sstream>
#include <stdexcept>
#include <string>

namespace {

void refuse(HPDF_STATUS code, HPDF_STATUS, void*) {
  throw std::runtime_error("libharu " + std::to_string(code));
}

void paint(const char* glyphs, const char* out) {
  std::ifstream in(glyphs);
  std::array<std::string, 4> files;
  for (std::string& file : files) {
    std::getline(in, file);
  }
  const HPDF_Doc doc = HPDF_New(&refuse, nullptr);
  HPDF_UseUTFEncodings(doc);
  HPDF_SetCompressionMode(doc, HPDF_COMP_ALL);
  std::array<HPDF_Font, 4> fonts{};
  HPDF_Page page = nullptr;
  for (std::string line; std::getline(in, line);) {
    std::istringstream words(line);
    if (line.rfind("page ", 0) == 0) {
      float width = 0, height = 0;
      words.ignore(5);
      words >> width >> height;
      page = HPDF_AddPage(doc);
      HPDF_Page_SetWidth(page, width);
      HPDF_Page_SetHeight(page, height);
      continue;
    }
    std::size_t face = 0;
    float size = 0, x = 0, y = 0;
    words >> face >> size >> x >> y;
    words.ignore(1);
    std::string text;
    std::getline(words, text);
    if (fonts.at(face) == nullptr) {
      fonts.at(face) = HPDF_GetFont(doc, HPDF_LoadTTFontFromFile(doc, files.at(face).c_str(), HPDF_TRUE), "UTF-8");
    }
    HPDF_Page_BeginText(page);
    HPDF_Page_SetFontAndSize(page, fonts.at(face), size);
    HPDF_Page_TextOut(page, x, y, text.c_str());
    HPDF_Page_EndText(page);
  }
  HPDF_SaveToFile(doc, out);
  HPDF_Free(doc);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    if (argc != 3) {
      throw std::invalid_argument("bare_sheet GLYPHS OUT.pdf");
    }
    paint(argv[1], argv[2]);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
