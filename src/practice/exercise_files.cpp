// SPDX-License-Identifier: Apache-2.0
#include "practice/exercise_files.h"

#include "layout/layout.h"
#include "pdf/write_pdf.h"
#include "practice/form_files.h"
#include "store/files/file_system.h"

#include <algorithm>
#include <cerrno>

namespace attune::practice {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t k_largest_template = 1024U * 1024;

fs::path exercise_folder(const fs::path& data) { return data / "templates" / "exercises"; }

std::string read_template(const fs::path& file) {
  std::error_code failure;
  if (!fs::exists(file, failure)) {
    throw Error(ErrorCode::NotFound, {{"part", "exercise"}, {"path", file.string()}});
  }
  if (fs::is_directory(file, failure)) {
    throw system_error(ErrorCode::CannotRead, EISDIR, file.string());
  }
  try {
    return store::read_whole(store::posix_files(), file, k_largest_template);
  } catch (const Error& error) {
    if (error.code() != ErrorCode::Damaged) {
      throw;
    }
    throw Error(ErrorCode::InvalidTemplate, {{"path", file.string()}, {"reason", "too-large"}});
  }
}

bool all_differ(const std::vector<std::string>& names) {
  for (auto each = names.begin(); each != names.end(); ++each) {
    if (std::find(std::next(each), names.end(), *each) != names.end()) {
      return false;
    }
  }
  return true;
}

// The first letter with the marks that follow it.
std::string initial_of(const std::string& name) {
  std::size_t end = name.empty() ? 0 : 1;
  while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) {
    ++end;
  }
  return name.substr(0, end);
}

}  // namespace

// Read once: parsing four fonts costs more than setting a sheet.
const pdf::Fonts& paper_fonts() {
  static const pdf::Fonts all(pdf::system_fonts());
  return all;
}

library::Exercise load_exercise_file(const fs::path& file) {
  return library::read_exercise(read_template(file), file.string());
}

library::Exercise load_exercise(const fs::path& data, std::string_view id) {
  const auto& codes = domain::exercise_codes();
  const fs::path file = exercise_folder(data) / (std::string(id) + ".md");
  std::error_code failure;
  if (std::find(codes.begin(), codes.end(), id) == codes.end() || !fs::exists(file, failure)) {
    throw Error(ErrorCode::NotFound, {{"part", "exercise"}});
  }
  return load_exercise_file(file);
}

library::Wording load_wording(const fs::path& data) {
  const fs::path file = data / "templates" / "wording.yaml";
  return library::read_wording(read_template(file), file.string());
}

std::vector<library::Exercise> load_exercises(const fs::path& data) {
  std::vector<library::Exercise> all;
  for (const std::string& code : domain::exercise_codes()) {
    const fs::path file = exercise_folder(data) / (code + ".md");
    std::error_code failure;
    if (fs::exists(file, failure)) {
      all.push_back(load_exercise_file(file));
    }
  }
  return all;
}

drawing::Paper pages_of(const document::Document& document, domain::PaperSize paper, bool large_print) {
  return layout::lay_out(document, {paper, large_print}, paper_fonts());
}

Sheet sheet_of(const document::Document& document, domain::PaperSize paper, bool large_print) {
  Sheet sheet;
  sheet.title = domain::Text::line(document.title, "title");
  sheet.paper = pages_of(document, paper, large_print);
  sheet.pdf = pdf::write_pdf(sheet.paper, paper_fonts());
  return sheet;
}

std::vector<std::string> sheet_names(const domain::CoupleCase& couple, domain::MemberSet pair, domain::NamesMode mode) {
  std::vector<std::string> names;
  if (mode == domain::NamesMode::Blank) {
    return names;
  }
  for (const domain::Letter letter : pair.letters()) {
    const domain::Person& person = couple.find_member(letter)->person;
    switch (mode) {
      case domain::NamesMode::Initials: names.push_back(initial_of(person.display_name.str())); break;
      case domain::NamesMode::Nicknames: names.push_back(person.nickname.value_or(person.display_name).str()); break;
      case domain::NamesMode::First: names.push_back(person.display_name.str()); break;
      case domain::NamesMode::Blank:
      case domain::NamesMode::Partners: names.push_back("Partner " + std::to_string(names.size() + 1)); break;
    }
  }
  if (!all_differ(names)) { // two of one name: the sheets must still be told apart
    for (std::size_t at = 0; at < names.size(); ++at) {
      names[at] += " " + std::to_string(at + 1);
    }
  }
  return names;
}

}  // namespace attune::practice
