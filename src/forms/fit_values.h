// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/form.h"

#include <cstddef>
#include <vector>

namespace attune::forms {

constexpr std::size_t k_most_answers = 1000;  ///< of one item; more is "too-many-answers"

/// The values as an answer of this item keeps them: text in NFC without what is empty, numbers in the item's type,
/// options as the form has them. InvalidInput with field = link id when one cannot be an answer of it.
std::vector<Value> fit_values(const Item& item, std::vector<Value> values);

}  // namespace attune::forms
