// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "forms/answers.h"
#include "forms/form.h"

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attune::test {

using SharedForm = std::shared_ptr<const forms::Form>;

/// A form of these items, which are JSON: `{"linkId":"a", ...}, ...`.
std::string questionnaire(const std::string& items, const std::string& more = {});
SharedForm form_of(const std::string& items, const std::string& more = {});
/// Reads a whole file's text, which must be a form.
SharedForm read(const std::string& json);
/// Why a text is no form.
Error refusal(std::string_view json);
/// Why a text is no answers to a form.
Error answers_refusal(const SharedForm& form, std::string_view json);

/// The form that comes with the program.
SharedForm shipped();

forms::Answers answer(const SharedForm& form, std::string_view flat);
bool is_open(const forms::Answers& answers, std::string_view link_id);
std::vector<forms::Value> given(const forms::Answers& answers, std::string_view link_id);
/// Link ids of items by index.
std::vector<std::string> link_ids(const forms::Form& form, const std::vector<int>& items);

/// A choice of weights 0 to 3 under one's own code system.
std::string scale_item(const std::string& link_id, const std::string& more = {});

}  // namespace attune::test
