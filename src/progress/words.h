// SPDX-License-Identifier: Apache-2.0
// Numbers and dates as they stand in a chart.
#pragma once

#include "domain/time.h"

#include <string>

namespace attune::progress {

/// "7", "6.5".
std::string number_words(double value);
/// "28 Sep", with the year "28 Sep 2025".
enum class Year { Without, With };
std::string date_words(domain::Date date, Year year);
/// What stands in a line: tabs and newlines are blanks.
std::string one_line(std::string text);

}  // namespace attune::progress
