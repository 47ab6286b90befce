// SPDX-License-Identifier: Apache-2.0
#include "forms/read_form.h"
#include "practice/form_files.h"

namespace attune::practice {

FormCheck check_form(const std::filesystem::path& file) {
  try {
    forms::Form form = load_form(file);
    return {form_row(form), std::move(form.warnings), {}};
  } catch (const Error& error) {
    return {{}, {}, error};
  }
}

}  // namespace attune::practice
