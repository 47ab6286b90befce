// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/typed_dates.h"

#include "domain/error.h"
#include "domain/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace attune::desktop {
namespace {

constexpr std::array<std::string_view, 12> k_month_beginnings{"jan", "feb", "mar", "apr", "may", "jun",
                                                    "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 7> k_day_beginnings{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

bool is_digit(char each) { return each >= '0' && each <= '9'; }

std::vector<std::string> parts_of(std::string_view typed, std::string_view between) {
  std::vector<std::string> parts(1);
  for (const char each : typed) {
    if (between.find(each) == std::string_view::npos) {
      parts.back() += each;
    } else if (!parts.back().empty()) {
      parts.emplace_back();
    }
  }
  if (parts.back().empty()) {
    parts.pop_back();
  }
  return parts;
}

std::optional<int> number(std::string_view text) {
  int value = 0;
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (failed != std::errc() || end != text.data() + text.size() || text.empty() || !is_digit(text.front())) {
    return std::nullopt;
  }
  return value;
}

/// 1-based place of a name that begins with one of the table's three letters.
template <std::size_t n>
std::optional<int> place_in(const std::array<std::string_view, n>& table, std::string_view word) {
  for (std::size_t each = 0; each < n; ++each) {
    if (word.size() >= 3 && word.substr(0, 3) == table.at(each)) {
      return static_cast<int>(each) + 1;
    }
  }
  return std::nullopt;
}

std::string padded(int value) {
  std::string digits = std::to_string(value);
  return value < 10 ? digits.insert(0, 1, '0') : digits;
}

}  // namespace

std::optional<domain::Date> parse_typed_date(std::string_view typed, domain::Date today, std::string_view field) {
  const std::string folded = domain::fold(typed);
  std::vector<std::string> parts = parts_of(folded, " \t,.");
  if (parts.empty()) {
    return std::nullopt;
  }
  for (const auto& [word, days] : {std::pair<std::string_view, int>{"today", 0}, {"tomorrow", 1}, {"yesterday", -1}}) {
    if (parts.size() == 1 && parts.front() == word) {
      return domain::plus_days(today, days);
    }
  }
  if (parts.size() > 1 && place_in(k_day_beginnings, parts.front())) {
    parts.erase(parts.begin());
  }
  if (parts.size() == 1) {
    parts = parts_of(parts.front(), "-/");
    if (parts.size() == 3 && parts.front().size() == 4) {
      std::reverse(parts.begin(), parts.end());
    }
  }
  const int this_year = static_cast<int>(today.year());
  const std::optional<int> day = parts.empty() ? std::nullopt : number(parts[0]);
  std::optional<int> month = parts.size() < 2 ? std::nullopt : number(parts[1]);
  if (!month && parts.size() >= 2) {
    month = place_in(k_month_beginnings, parts[1]);
  }
  const std::optional<int> year = parts.size() < 3 ? std::optional<int>(this_year) : number(parts[2]);
  if (!day || !month || !year || parts.size() > 3) {
    throw invalid(std::string(field), "not-a-date");
  }
  return domain::parse_date(std::to_string(*year < 100 ? 2000 + *year : *year) + "-" + padded(*month) + "-" + padded(*day),
                            field);
}

std::optional<domain::TimeOfDay> parse_typed_time(std::string_view typed, std::string_view field) {
  std::vector<std::string> parts = parts_of(typed, " \t:.h");
  if (parts.empty()) {
    return std::nullopt;
  }
  if (parts.size() == 1 && parts.front().size() >= 3) {
    const std::string all = parts.front();
    parts = {all.substr(0, all.size() - 2), all.substr(all.size() - 2)};
  }
  const std::optional<int> hour = number(parts[0]);
  const std::optional<int> minute = parts.size() == 1 ? std::optional<int>(0) : number(parts[1]);
  if (!hour || !minute || parts.size() > 2) {
    throw invalid(std::string(field), "not-a-time");
  }
  return domain::parse_time(padded(*hour) + ":" + padded(*minute), field);
}

int parse_typed_number(std::string_view typed, int least, int most, std::string_view field) {
  const std::vector<std::string> parts = parts_of(typed, " \t");
  const bool unit = parts.size() == 2 && (parts[1] == "min" || parts[1] == "minutes");
  const std::optional<int> value = parts.size() == 1 || unit ? number(parts[0]) : std::nullopt;
  if (!value || *value < least || *value > most) {
    throw invalid(std::string(field), "out-of-range");
  }
  return *value;
}

}  // namespace attune::desktop
