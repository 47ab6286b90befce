// SPDX-License-Identifier: Apache-2.0
#include "forms/moment.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace attune::forms {
namespace {

// What a text says: so many of year, month, day, hour, minute, second.
struct Parts {
  std::array<int, 6> value{0, 1, 1, 0, 0, 0};
  std::string_view fraction;  ///< of the second: its digits without zeros at the end
  int first = 0;              ///< 3 for a time of day
  int end = 0;
  std::optional<int> zone;  ///< minutes east
};

class Scanner {
 public:
  explicit Scanner(std::string_view text) : m_left(text) {}
  bool done() const { return m_left.empty(); }
  bool take(char c) {
    if (m_left.empty() || m_left.front() != c) {
      return false;
    }
    m_left.remove_prefix(1);
    return true;
  }
  std::optional<int> digits(std::size_t count) {
    if (m_left.size() < count) {
      return std::nullopt;
    }
    int value = 0;
    for (std::size_t at = 0; at < count; ++at) {
      if (m_left[at] < '0' || m_left[at] > '9') {
        return std::nullopt;
      }
      value = value * 10 + (m_left[at] - '0');
    }
    m_left.remove_prefix(count);
    return value;
  }
  std::string_view fraction() {
    const std::size_t size = std::min(m_left.find_first_not_of("0123456789"), m_left.size());
    const std::string_view all = m_left.substr(0, size);
    m_left.remove_prefix(size);
    return all;
  }

 private:
  std::string_view m_left;
};

bool part(Scanner& scanner, Parts& parts, std::size_t digits, int least, int most) {
  const std::optional<int> value = scanner.digits(digits);
  if (!value || *value < least || *value > most) {
    return false;
  }
  parts.value[static_cast<std::size_t>(parts.end++)] = *value;
  return true;
}

bool scan_date(Scanner& scanner, Parts& parts) {
  if (!part(scanner, parts, 4, 1, 9999)) {
    return false;
  }
  if (scanner.take('-') &&
      (!part(scanner, parts, 2, 1, 12) || (scanner.take('-') && !part(scanner, parts, 2, 1, 31)))) {
    return false;
  }
  return std::chrono::year_month_day{std::chrono::year(parts.value[0]),
                                     std::chrono::month(static_cast<unsigned>(parts.value[1])),
                                     std::chrono::day(static_cast<unsigned>(parts.value[2]))}
      .ok();
}

bool scan_time(Scanner& scanner, Parts& parts) {
  if (!part(scanner, parts, 2, 0, 23) || !scanner.take(':') || !part(scanner, parts, 2, 0, 59)) {
    return false;
  }
  if (!scanner.take(':')) {
    return true;
  }
  if (!part(scanner, parts, 2, 0, 59)) {
    return false;
  }
  if (scanner.take('.')) {
    const std::string_view all = scanner.fraction();
    const std::size_t last = all.find_last_not_of('0');
    parts.fraction = all.substr(0, last == std::string_view::npos ? 0 : last + 1);
    return !all.empty();
  }
  return true;
}

bool scan_zone(Scanner& scanner, Parts& parts) {
  if (scanner.done()) {
    return true;
  }
  if (scanner.take('Z')) {
    parts.zone = 0;
    return true;
  }
  const bool east = scanner.take('+');
  if (!east && !scanner.take('-')) {
    return false;
  }
  const std::optional<int> hours = scanner.digits(2);
  const bool colon = scanner.take(':');
  const std::optional<int> minutes = scanner.digits(2);
  if (!hours || !colon || !minutes || *hours > 14 || *minutes > 59) {
    return false;
  }
  parts.zone = (east ? 1 : -1) * (*hours * 60 + *minutes);
  return true;
}

std::optional<Parts> date_parts(std::string_view text) {
  Scanner scanner(text);
  Parts parts;
  return scan_date(scanner, parts) && scanner.done() ? std::optional(parts) : std::nullopt;
}

std::optional<Parts> date_time_parts(std::string_view text) {
  Scanner scanner(text);
  Parts parts;
  if (!scan_date(scanner, parts)) {
    return std::nullopt;
  }
  if (scanner.done()) {
    return parts;
  }
  return parts.end == 3 && scanner.take('T') && scan_time(scanner, parts) && scan_zone(scanner, parts) && scanner.done()
             ? std::optional(parts)
             : std::nullopt;
}

std::optional<Parts> time_parts(std::string_view text) {
  Scanner scanner(text);
  Parts parts;
  parts.first = 3;
  parts.end = 3;
  return scan_time(scanner, parts) && scanner.done() ? std::optional(parts) : std::nullopt;
}

std::optional<Parts> parts_of(std::string_view text) {
  const std::optional<Parts> date = date_time_parts(text);
  return date ? date : time_parts(text);
}

// The same moment on the clock of zone 0; what is said only to the day has no zone.
void to_utc(Parts& parts) {
  if (parts.zone.value_or(0) == 0) {
    return;
  }
  using namespace std::chrono;
  const sys_days day = year_month_day{year(parts.value[0]), month(static_cast<unsigned>(parts.value[1])),
                                      std::chrono::day(static_cast<unsigned>(parts.value[2]))};
  const sys_seconds shifted = day + hours(parts.value[3]) + minutes(parts.value[4] - *parts.zone);
  const sys_days new_day = floor<days>(shifted);
  const year_month_day date{new_day};
  const auto minute = duration_cast<minutes>(shifted - new_day).count();
  parts.value[0] = static_cast<int>(date.year());
  parts.value[1] = static_cast<int>(static_cast<unsigned>(date.month()));
  parts.value[2] = static_cast<int>(static_cast<unsigned>(date.day()));
  parts.value[3] = static_cast<int>(minute / 60);
  parts.value[4] = static_cast<int>(minute % 60);
}

}  // namespace

bool is_date(std::string_view text) {
  return date_parts(text).has_value();
}
bool is_date_time(std::string_view text) {
  return date_time_parts(text).has_value();
}
bool is_time(std::string_view text) {
  return time_parts(text).has_value();
}

bool is_moment_of(ItemType type, std::string_view text) {
  return type == ItemType::Date ? is_date(text) : type == ItemType::Time ? is_time(text) : is_date_time(text);
}

std::partial_ordering compare(const Moment& a, const Moment& b) {
  std::optional<Parts> left = parts_of(a.text);
  std::optional<Parts> right = parts_of(b.text);
  if (!left || !right || left->first != right->first) {
    return std::partial_ordering::unordered;
  }
  const bool to_the_minute = left->end > 3 && right->end > 3;
  if (to_the_minute && left->zone.has_value() != right->zone.has_value()) {
    return std::partial_ordering::unordered;
  }
  if (to_the_minute) {
    to_utc(*left);
    to_utc(*right);
  }
  // A time to the minute is one at its first second.
  const auto exact = [](const Parts& parts) { return parts.end >= 5 ? 6 : parts.end; };
  const auto end = static_cast<std::size_t>(std::min(exact(*left), exact(*right)));
  for (auto at = static_cast<std::size_t>(left->first); at < end; ++at) {
    if (left->value[at] != right->value[at]) {
      return left->value[at] <=> right->value[at];
    }
  }
  if (exact(*left) != exact(*right)) {
    return std::partial_ordering::unordered;
  }
  return left->fraction.compare(right->fraction) <=> 0;
}

}  // namespace attune::forms
