// SPDX-License-Identifier: Apache-2.0
#include "pdf/contact_sheet.h"

#include <gtest/gtest.h>

#include <hpdf.h>

namespace attune::test {

void write_contact_sheet(const std::string& path, const std::vector<Picture>& pages) {
  constexpr std::size_t across = 8, down = 3;
  constexpr float width = 160, height = 230, apart = 8;
  const HPDF_Doc doc = HPDF_New([](HPDF_STATUS code, HPDF_STATUS, void*) { ADD_FAILURE() << code; }, nullptr);
  HPDF_SetCompressionMode(doc, HPDF_COMP_ALL);
  HPDF_Page sheet = nullptr;
  for (std::size_t n = 0; n < pages.size(); ++n) {
    const std::size_t place = n % (across * down);
    if (place == 0) {
      sheet = HPDF_AddPage(doc);
      HPDF_Page_SetWidth(sheet, across * (width + apart) + apart);
      HPDF_Page_SetHeight(sheet, down * (height + apart) + apart);
      HPDF_Page_SetGrayFill(sheet, 0.6F);
      HPDF_Page_Rectangle(sheet, 0, 0, HPDF_Page_GetWidth(sheet), HPDF_Page_GetHeight(sheet));
      HPDF_Page_Fill(sheet);
    }
    const Picture& page = pages[n];
    const HPDF_Image image = HPDF_LoadRawImageFromMem(doc, reinterpret_cast<const HPDF_BYTE*>(page.pixels.data()),
                                                      static_cast<HPDF_UINT>(page.width),
                                                      static_cast<HPDF_UINT>(page.height), HPDF_CS_DEVICE_GRAY, 8);
    const float shown = width * static_cast<float>(page.height) / static_cast<float>(page.width);
    HPDF_Page_DrawImage(
        sheet, image, apart + static_cast<float>(place % across) * (width + apart),
        HPDF_Page_GetHeight(sheet) - static_cast<float>(place / across + 1) * (height + apart) + height - shown, width,
        shown);
  }
  HPDF_SaveToFile(doc, path.c_str());
  HPDF_Free(doc);
}

}  // namespace attune::test
