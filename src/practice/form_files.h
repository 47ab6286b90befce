// SPDX-License-Identifier: Apache-2.0
// Forms as files; not for the floors above.
#pragma once

#include "forms/form.h"
#include "practice/forms.h"

#include <memory>

namespace attune::practice {

/// Reads one. NotFound, CannotRead; InvalidForm with path, line and column.
std::shared_ptr<const forms::Form> load_form(const std::filesystem::path& file);
/// One of those that come with the program. NotFound (part "form").
std::shared_ptr<const forms::Form> load_form_by_id(const std::filesystem::path& data, std::string_view id);

FormRow form_row(const forms::Form& form);

}  // namespace attune::practice
