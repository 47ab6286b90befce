// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/texts.h"

#include "practice/demo/plan.h"

#include <array>
#include <charconv>

namespace attune::practice::demo {
namespace {

constexpr std::array<std::string_view, 12> k_months{"January",   "February", "March",    "April",
                                                    "May",       "June",     "July",     "August",
                                                    "September", "October",  "November", "December"};

std::string spoken(domain::Date date) {
  std::string text = std::to_string(static_cast<unsigned>(date.day()));
  text += ' ';
  text += k_months.at(static_cast<unsigned>(date.month()) - 1);
  return text;
}

}  // namespace

std::string with_dates(const std::string& words, domain::Date today) {
  std::string text;
  std::size_t at = 0;
  for (std::size_t open = words.find('{'); open != std::string::npos; open = words.find('{', at)) {
    const std::size_t close = words.find('}', open);
    int day = 0;
    std::from_chars(words.data() + open + 1, words.data() + close, day);
    text.append(words, at, open - at);
    text += spoken(date_of(today, day));
    at = close + 1;
  }
  return text.append(words, at);
}

}  // namespace attune::practice::demo
