// SPDX-License-Identifier: Apache-2.0
// The answers of a plan as the flat object that the form is answered by.
//
// Marks are "item:value", apart by spaces. A value is a number (of a degree, how often, content), "?" for not sure, "x"
// for rather not say, an option's code, or several, apart by commas. "!" after a degree: lately. "pick:B7,A3" is what
// to work on, of both lists; "way:short" ticks first what is rated.
#pragma once

#include "practice/demo/plan.h"

namespace attune::practice::demo {

/// The form that everybody answers.
constexpr const char* k_form = "barriers-and-brakes";

/// What stands between two of these characters; nothing empty.
std::vector<std::string_view> parts_of(std::string_view text, char between);

/// All that this person has answered by the plan's n-th answers, as JSON: the same again where nothing changed since.
/// A draft begins empty.
std::string answers_json(const std::vector<AnswersPlan>& answers, std::size_t n);

}  // namespace attune::practice::demo
