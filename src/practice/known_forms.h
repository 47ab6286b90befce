// SPDX-License-Identifier: Apache-2.0
// Forms that were read, each once for the whole program: they are about nobody, never change, and take a while to read.
#pragma once

#include "forms/form.h"

#include <memory>
#include <string>

namespace attune::practice {

/// Null when no text with this SHA-256 was read under this id yet.
std::shared_ptr<const forms::Form> known_form(const std::string& sha256, const std::string& id);
/// Reads it, unless it is known. InvalidForm.
std::shared_ptr<const forms::Form> know_form(const std::string& text, const std::string& id);

/// The same of the words of a form; those of one that is known are not read again.
std::string form_sha256(const forms::Form& form);
/// How texts of forms are told apart.
std::string form_sha256(const std::string& text);

}  // namespace attune::practice
