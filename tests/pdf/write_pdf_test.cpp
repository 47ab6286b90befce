// SPDX-License-Identifier: Apache-2.0
#include "pdf/write_pdf.h"

#include "layout/layout.h"
#include "layout/sheets.h"
#include "pdf/support.h"
#include "support/files.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace attune {
namespace {

TEST(WritePdf, SamePaperSameBytes) {
  for (const auto paper : {domain::PaperSize::A4, domain::PaperSize::Letter}) {
    for (const bool large : {false, true}) {
      const auto sheet = layout::lay_out(test::sample_sheets(), {paper, large}, test::fonts());
      const std::string first = pdf::write_pdf(sheet, test::fonts());
      EXPECT_EQ(first, pdf::write_pdf(sheet, pdf::Fonts(pdf::system_fonts())));
      if (const char* keep = std::getenv("ATTUNE_KEEP_SHEETS")) {
        test::write_file(std::string(keep) + (paper == domain::PaperSize::A4 ? "/a4" : "/letter") +
                             (large ? "-large.pdf" : ".pdf"),
                         first);
      }
    }
  }
}

}  // namespace
}  // namespace attune
