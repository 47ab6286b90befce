// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/form.h"

#include <compare>
#include <string_view>

namespace attune::forms {

/// YYYY, YYYY-MM or a date that exists.
bool is_date(std::string_view text);
/// A date, or one with a time of day and a zone.
bool is_date_time(std::string_view text);
/// hh:mm:ss, seconds may have a fraction; hh:mm is taken too.
bool is_time(std::string_view text);
bool is_moment_of(ItemType type, std::string_view text);

/// Which is later, as far as both are as exact; unordered when that cannot be told (a month and a day in it), or when
/// only one of them has a zone.
std::partial_ordering compare(const Moment& a, const Moment& b);

}  // namespace attune::forms
