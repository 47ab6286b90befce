// SPDX-License-Identifier: Apache-2.0
#include "practice/form_files.h"

#include "practice/known_forms.h"
#include "store/files/file_system.h"

#include <algorithm>
#include <cerrno>

namespace attune::practice {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t k_largest_form = 16U * 1024 * 1024;
constexpr std::string_view k_extension = ".json";

// An id is a file's name and nothing that leads elsewhere.
bool is_id(std::string_view id) {
  return !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char each) {
    return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '-';
  });
}

}  // namespace

fs::path data_folder(const fs::path& asked) {
  std::error_code failure;
  std::vector<fs::path> places{asked};
  if (asked.empty()) {
    const fs::path program = fs::read_symlink("/proc/self/exe", failure);
    places = {program.parent_path().parent_path() / "share" / "attune", fs::path(ATTUNE_SOURCE_DATA)};
  }
  for (const fs::path& each : places) {
    if (fs::is_directory(each / "forms", failure)) {
      return each;
    }
  }
  throw Error(ErrorCode::NotFound, {{"part", "data"}});
}

std::shared_ptr<const forms::Form> load_form(const fs::path& file) {
  std::error_code failure;
  if (!fs::exists(file, failure)) {
    throw Error(ErrorCode::NotFound, {{"part", "form"}, {"path", file.string()}});
  }
  if (fs::is_directory(file, failure)) {
    throw system_error(ErrorCode::CannotRead, EISDIR, file.string());
  }
  std::string bytes;
  try {
    bytes = store::read_whole(store::posix_files(), file, k_largest_form);
  } catch (const Error& error) {
    if (error.code() != ErrorCode::Damaged) {
      throw;
    }
    throw Error(ErrorCode::InvalidForm, {{"path", file.string()}, {"reason", "too-large"}});
  }
  try {
    return know_form(bytes, file.stem().string());
  } catch (const Error& error) {
    auto detail = error.detail();
    detail.insert_or_assign("path", file.string());
    throw Error(error.code(), std::move(detail));
  }
}

std::shared_ptr<const forms::Form> load_form_by_id(const fs::path& data, std::string_view id) {
  const fs::path file = data / "forms" / (std::string(id) + std::string(k_extension));
  std::error_code failure;
  if (!is_id(id) || !fs::exists(file, failure)) {
    throw Error(ErrorCode::NotFound, {{"part", "form"}});
  }
  return load_form(file);
}

FormRow form_row(const forms::Form& form) {
  return {form.id, form.version, form.title, form.question_count()};
}

std::vector<FormRow> list_forms(const fs::path& data) {
  std::vector<FormRow> rows;
  for (const std::string& name : store::posix_files().list(data / "forms")) {
    if (name.ends_with(k_extension)) {
      rows.push_back(form_row(*load_form(data / "forms" / name)));
    }
  }
  return rows;
}

}  // namespace attune::practice
