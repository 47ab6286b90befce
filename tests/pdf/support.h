// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/layout.h"
#include "pdf/fonts.h"
#include "support/temp_folder.h"

#include <string>
#include <vector>

namespace attune::test {

/// The fonts of this system, opened once.
const pdf::Fonts& fonts();

/// A sheet of these lines, one run each, from the upper left corner.
drawing::Paper paper_of(const std::vector<std::string>& lines, drawing::Weight weight = drawing::Weight::Regular);

/// A PDF as other programs see it.
class Written {
 public:
  explicit Written(const std::string& bytes);
  /// What a program says of it, with the file's name behind its arguments; a failure when it fails or complains.
  std::string said_by(std::vector<std::string> command, const std::string& after = {}) const;
  std::string words() const { return said_by({"pdftotext", "-raw"}, "-"); }
  std::string path() const { return (m_folder / "sheet.pdf").string(); }

 private:
  TempFolder m_folder;
};

/// A page in grey, row by row.
struct Picture {
  int width = 0, height = 0;
  std::string pixels;
  unsigned at(int x, int y) const {
    return static_cast<unsigned char>(pixels[static_cast<std::size_t>(y * width + x)]);
  }
};
Picture picture_of(const std::string& pdf, int page, int resolution);

}  // namespace attune::test
