// SPDX-License-Identifier: Apache-2.0
// Dates and times as they are typed into fields.
#pragma once

#include "domain/time.h"

#include <optional>
#include <string_view>

namespace attune::desktop {

/// "2025-11-20", "20 Nov 2025", "Thu 20 Nov", "20.11.2025", "20/11", "today", "tomorrow", "yesterday". A year left out is
/// today's. Nothing typed is empty; anything else that is no date is InvalidInput naming the field.
std::optional<domain::Date> parse_typed_date(std::string_view typed, domain::Date today, std::string_view field);
/// "14:00", "14.00", "1400", "9". Nothing typed is empty.
std::optional<domain::TimeOfDay> parse_typed_time(std::string_view typed, std::string_view field);
/// A whole number from `least` to `most`, "50 min" included; InvalidInput naming the field.
int parse_typed_number(std::string_view typed, int least, int most, std::string_view field);

}  // namespace attune::desktop
