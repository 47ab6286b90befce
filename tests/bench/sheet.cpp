// SPDX-License-Identifier: Apache-2.0
// sheet TEMPLATES EXERCISE OUT.pdf            writes the sheet: what is measured
// sheet TEMPLATES EXERCISE OUT --glyphs|--html  writes what others are given of it
#include "bench/sheet.h"

#include "layout/layout.h"
#include "library/exercise.h"
#include "library/sheet.h"
#include "pdf/write_pdf.h"
#include "support/files.h"

#include <cstdio>
#include <stdexcept>

namespace attune::bench {

document::Document make_sheet(const std::filesystem::path& templates, const std::string& exercise) {
  const std::filesystem::path file = templates / "exercises" / (exercise + ".md");
  const std::filesystem::path wording = templates / "wording.yaml";
  library::SheetChoices choices;
  choices.help_lines = {"Line 1: 000 111", "Line 2: 000 222"};
  return library::make_sheet(library::read_exercise(test::read_file(file), file.string()),
                             library::read_wording(test::read_file(wording), wording.string()), choices);
}

}  // namespace attune::bench

int main(int argc, char** argv) {
  try {
    if (argc < 4) {
      throw std::invalid_argument("sheet TEMPLATES EXERCISE OUT [--glyphs|--html]");
    }
    const attune::document::Document document = attune::bench::make_sheet(argv[1], argv[2]);
    const std::string what = argc > 4 ? argv[4] : "";
    std::string written;
    if (what == "--html") {
      written = attune::bench::html_of(document);
    } else {
      const attune::pdf::Fonts fonts(attune::pdf::system_fonts());
      written = what == "--glyphs" ? attune::bench::glyphs_of(document, fonts)
                                   : attune::pdf::write_pdf(attune::layout::lay_out(document, {}, fonts), fonts);
    }
    attune::test::write_file(argv[3], written);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
