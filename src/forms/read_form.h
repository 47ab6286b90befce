// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/form.h"

#include <cstddef>
#include <string_view>

namespace attune::forms {

constexpr std::size_t k_largest_file = std::size_t{16} * 1024 * 1024;  ///< bytes

/// Reads a FHIR R4 Questionnaire in JSON. `name` is the file's name as errors repeat it; without its folder and .json
/// it is the form's id. What is unusual but has one safe meaning becomes a warning; everything else is InvalidForm with
/// path, line, column, reason and, where one is meant, field (a link id or a key) and other-line.
/// Reasons: json, nul, too-large, too-many-values, too-deep, key-twice, not-a-questionnaire, no-link-id, link-id-twice,
/// no-type, unknown-type, wrong-type, bad-text, bad-moment, unknown-operator, unknown-behavior, no-condition-answer,
/// condition-cycle, bad-mark, mark-twice, bad-score, no-such-item, too-many-items, too-many-options.
Form read_form(std::string_view json, std::string_view name);

}  // namespace attune::forms
