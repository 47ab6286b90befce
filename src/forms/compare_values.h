// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/form.h"

#include <compare>
#include <optional>

namespace attune::forms {

/// The number that a value is; nothing for what is none.
std::optional<double> plain_number(const Value& value);
/// The same answer: codings by code, numbers of any type by what they are worth, moments by when they are.
bool same(const Value& a, const Value& b);
/// Unordered for what has no order: codings, yes and no, values of different kinds, quantities of different units.
std::partial_ordering order(const Value& a, const Value& b);
/// Whether `given` stands in relation `op` to `wanted`; never for what cannot be compared. Not for Exists.
bool holds(const Value& given, Operator op, const Value& wanted);

}  // namespace attune::forms
