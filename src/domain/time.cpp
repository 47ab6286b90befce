// SPDX-License-Identifier: Apache-2.0
#include "domain/time.h"

#include "domain/error.h"

#include <date/tz.h>

#include <algorithm>

namespace attune::domain {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

std::string padded(std::int64_t value, std::size_t width) {
  std::string text = std::to_string(value);
  return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

// The number in text[at, at + count), or -1 when there is anything but digits.
int number(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) {
    return -1;
  }
  int value = 0;
  for (const char c : text.substr(at, count)) {
    if (c < '0' || c > '9') {
      return -1;
    }
    value = value * 10 + (c - '0');
  }
  return value;
}

const date::time_zone* zone_of(std::string_view name) {
  try {
    return date::locate_zone(std::string(name));
  } catch (const std::exception&) {
    return nullptr;
  }
}

LocalTime from_us(std::int64_t us) {
  const auto since = std::chrono::microseconds(us);
  const auto day = std::chrono::floor<days>(since);
  const auto minutes = std::chrono::floor<std::chrono::minutes>(since - day);
  return {Date(sys_days(day)), TimeOfDay{static_cast<int>(minutes.count())}};
}

std::int64_t to_us(LocalTime local) {
  const std::chrono::microseconds us = sys_days(local.date).time_since_epoch() + std::chrono::minutes(local.time.minutes);
  return us.count();
}

}  // namespace

std::string date_text(Date date) {
  return padded(static_cast<int>(date.year()), 4) + "-" + padded(static_cast<unsigned>(date.month()), 2) + "-" +
         padded(static_cast<unsigned>(date.day()), 2);
}

std::string time_text(TimeOfDay time) { return padded(time.minutes / 60, 2) + ":" + padded(time.minutes % 60, 2); }

std::string instant_text(Instant instant) {
  const LocalTime utc = from_us(instant.us);
  const std::int64_t in_minute = instant.us - to_us(utc);
  std::string text = date_text(utc.date) + "T" + time_text(utc.time) + ":" + padded(in_minute / 1'000'000, 2);
  if (in_minute % 1'000'000 != 0) {
    text += "." + padded(in_minute % 1'000'000, 6);
  }
  return text + "Z";
}

Date parse_date(std::string_view text, std::string_view field) {
  const int year = number(text, 0, 4);
  const int month = number(text, 5, 2);
  const int day = number(text, 8, 2);
  const bool shaped = text.size() == 10 && text[4] == '-' && text[7] == '-' && year >= 0 && month >= 0 && day >= 0;
  const Date date = std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(std::max(month, 0))) /
                    std::chrono::day(static_cast<unsigned>(std::max(day, 0)));
  if (!shaped || !date.ok() || year < 1900 || year > 2199) {
    throw invalid(std::string(field), "not-a-date");
  }
  return date;
}

TimeOfDay parse_time(std::string_view text, std::string_view field) {
  const int hours = number(text, 0, 2);
  const int minutes = number(text, 3, 2);
  if (text.size() != 5 || text[2] != ':' || hours < 0 || hours > 23 || minutes < 0 || minutes > 59) {
    throw invalid(std::string(field), "not-a-time");
  }
  return {hours * 60 + minutes};
}

LocalTime parse_local_time(std::string_view text, std::string_view field) {
  if (text.size() == 10) {
    return {parse_date(text, field), {}};
  }
  if (text.size() != 16 || text[10] != 'T') {
    throw invalid(std::string(field), "not-a-time");
  }
  return {parse_date(text.substr(0, 10), field), parse_time(text.substr(11), field)};
}

Instant parse_instant(std::string_view text, std::string_view field) {
  const bool shaped = text.size() >= 20 && text[10] == 'T' && text[16] == ':' && text.back() == 'Z';
  if (!shaped) {
    throw invalid(std::string(field), "not-an-instant");
  }
  const LocalTime minute = parse_local_time(text.substr(0, 16), field);
  const int seconds = number(text, 17, 2);
  int micros = 0;
  if (text.size() != 20) {
    micros = text.size() == 27 && text[19] == '.' ? number(text, 20, 6) : -1;
  }
  if (seconds < 0 || seconds > 59 || micros < 0) {
    throw invalid(std::string(field), "not-an-instant");
  }
  return {to_us(minute) + std::int64_t{seconds} * 1'000'000 + micros};
}

int days_between(Date from, Date to) { return static_cast<int>((sys_days(to) - sys_days(from)).count()); }

Date plus_days(Date date, int count) { return {sys_days(date) + days(count)}; }

std::string system_zone() {
  try {
    return date::current_zone()->name();
  } catch (const std::exception&) {
    return "UTC";
  }
}

bool is_zone(std::string_view zone) { return zone == "UTC" || zone_of(zone) != nullptr; }

LocalTime local_time(Instant instant, std::string_view zone) {
  const date::time_zone* found = zone_of(zone);
  if (found == nullptr) {
    return from_us(instant.us);
  }
  const date::sys_time<std::chrono::microseconds> at{std::chrono::microseconds(instant.us)};
  return from_us(found->to_local(at).time_since_epoch().count());
}

Instant instant_of(LocalTime local, std::string_view zone) {
  const date::time_zone* found = zone_of(zone);
  if (found == nullptr) {
    return {to_us(local)};
  }
  const date::local_time<std::chrono::microseconds> at{std::chrono::microseconds(to_us(local))};
  return {found->to_sys(at, date::choose::earliest).time_since_epoch().count()};
}

Instant SystemClock::now() const {
  const auto since = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::microseconds>(since).count()};
}

LocalTime SystemClock::event(std::string_view zone) const { return m_event ? *m_event : local_time(now(), zone); }

LocalTime SetClock::event(std::string_view zone) const { return local_time(m_now, zone); }

}  // namespace attune::domain
