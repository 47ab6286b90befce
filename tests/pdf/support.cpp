// SPDX-License-Identifier: Apache-2.0
#include "pdf/support.h"

#include "support/files.h"
#include "support/process.h"

#include <gtest/gtest.h>

#include <sstream>

namespace attune::test {

const pdf::Fonts& fonts() {
  static const pdf::Fonts all(pdf::system_fonts());
  return all;
}

drawing::Paper paper_of(const std::vector<std::string>& lines, drawing::Weight weight) {
  drawing::Paper paper;
  paper.title = "Sheet";
  paper.elements = {{drawing::Role::Document, -1, {}}, {drawing::Role::Paragraph, 0, {}}};
  const drawing::Font font{weight, 12};
  for (const std::string& line : lines) {
    if (paper.pages.empty() || paper.pages.back().items.size() == 40) {
      paper.pages.push_back({layout::page_size(domain::PaperSize::A4), {}});
    }
    const double y = 40.0 + 18.0 * static_cast<double>(paper.pages.back().items.size());
    paper.pages.back().items.push_back(
        {1, drawing::TextRun{{40, y}, fonts().width(font, line), font, {0, 0, 0}, line, true}});
  }
  return paper;
}

Written::Written(const std::string& bytes) {
  write_file(path(), bytes);
}

std::string Written::said_by(std::vector<std::string> command, const std::string& after) const {
  command.push_back(path());
  if (!after.empty()) {
    command.push_back(after);
  }
  const Ran ran = run(command);
  EXPECT_EQ(ran.exit, 0) << command.front();
  EXPECT_EQ(ran.err, "") << command.front();
  return ran.out;
}

Picture picture_of(const std::string& pdf, int page, int resolution) {
  const std::string number = std::to_string(page);
  const Ran ran = run({"pdftoppm", "-gray", "-r", std::to_string(resolution), "-f", number, "-l", number, pdf});
  EXPECT_EQ(ran.exit, 0);
  std::istringstream read(ran.out);
  std::string kind;
  int most = 0;
  Picture picture;
  read >> kind >> picture.width >> picture.height >> most;
  read.get();
  picture.pixels = ran.out.substr(static_cast<std::size_t>(read.tellg()));
  EXPECT_EQ(picture.pixels.size(), static_cast<std::size_t>(picture.width * picture.height));
  return picture;
}

}  // namespace attune::test
