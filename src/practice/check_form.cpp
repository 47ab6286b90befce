// SPDX-License-Identifier: Apache-2.0
#include "practice/form_files.h"

namespace attune::practice {

FormCheck check_form(const std::filesystem::path& file) {
  try {
    const auto form = load_form(file);
    return {form_row(*form), form->warnings, {}};
  } catch (const Error& error) {
    return {{}, {}, error};
  }
}

}  // namespace attune::practice
