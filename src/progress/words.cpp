// SPDX-License-Identifier: Apache-2.0
#include "progress/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace attune::progress {

std::string number_words(double value) {
  const double tenth = std::round(value * 10) / 10;
  return fmt::format("{:g}", tenth == 0 ? 0 : tenth);
}

std::string date_words(domain::Date date, Year year) {
  constexpr std::array<const char*, 13> k_months{"",    "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const std::string words = fmt::format("{} {}", static_cast<unsigned>(date.day()),
                                        k_months.at(std::min(static_cast<unsigned>(date.month()), 12U)));
  return year == Year::With ? fmt::format("{} {}", words, static_cast<int>(date.year())) : words;
}

std::string one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char each) { return each == '\n' || each == '\t'; }, ' ');
  return text;
}

}  // namespace attune::progress
