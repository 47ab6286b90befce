// SPDX-License-Identifier: Apache-2.0
// Exercises and the wording of sheets as files, and sheets made of them; not for the floors above.
#pragma once

#include "library/sheet.h"
#include "pdf/fonts.h"
#include "practice/exercises.h"
#include "practice/sheets.h"

namespace attune::practice {

/// NotFound (part "exercise"), CannotRead, InvalidTemplate with path, line and column.
library::Exercise load_exercise(const std::filesystem::path& data, std::string_view id);
/// A file of somebody's own.
library::Exercise load_exercise_file(const std::filesystem::path& file);
library::Wording load_wording(const std::filesystem::path& data);
/// Those that come with the program, in library order.
std::vector<library::Exercise> load_exercises(const std::filesystem::path& data);

/// A sheet as it leaves: what the screen paints, and the same as a file.
struct Sheet {
  domain::Text title;
  drawing::Paper paper;
  std::string pdf;
};
/// Lays a document out; and makes the file of it.
drawing::Paper pages_of(const document::Document& document, domain::PaperSize paper, bool large_print);
Sheet sheet_of(const document::Document& document, domain::PaperSize paper, bool large_print);

/// What everything on paper is set in and measured with.
const pdf::Fonts& paper_fonts();

/// What a names mode prints for each of the pair; empty: blank.
std::vector<std::string> sheet_names(const domain::CoupleCase& couple, domain::MemberSet pair, domain::NamesMode mode);

}  // namespace attune::practice
