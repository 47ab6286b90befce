// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace attune::domain {

/// A point in time: microseconds since 1970-01-01 UTC.
struct Instant {
  std::int64_t us = 0;
  friend auto operator<=>(const Instant&, const Instant&) = default;
};

/// A date without a time or zone.
using Date = std::chrono::year_month_day;

/// Minutes since midnight on a wall clock, 0 to 1439.
struct TimeOfDay {
  int minutes = 0;
  friend auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;
};

/// A wall clock's date and time in the practice's zone.
struct LocalTime {
  Date date{};
  TimeOfDay time;
  friend auto operator<=>(const LocalTime&, const LocalTime&) = default;
};

/// RFC 3339 with Z; microseconds only where they are not zero.
std::string instant_text(Instant instant);
/// YYYY-MM-DD.
std::string date_text(Date date);
/// HH:MM.
std::string time_text(TimeOfDay time);
/// A date that exists between 1900 and 2199, or InvalidInput naming the field.
Date parse_date(std::string_view text, std::string_view field);
TimeOfDay parse_time(std::string_view text, std::string_view field);
/// "2026-03-05T14:00", or a date alone (midnight).
LocalTime parse_local_time(std::string_view text, std::string_view field);
/// Inverse of instant_text; InvalidInput when it is none.
Instant parse_instant(std::string_view text, std::string_view field);
/// Whole days from `from` to `to`; negative when `to` is earlier.
int days_between(Date from, Date to);
Date plus_days(Date date, int days);

/// The zone of this computer (IANA name), "UTC" when it cannot be told.
std::string system_zone();
/// False for names the zone database does not know.
bool is_zone(std::string_view zone);
/// The wall clock in a zone at an instant; unknown zones read as UTC.
LocalTime local_time(Instant instant, std::string_view zone);
/// The instant of a wall clock in a zone; in a gap the moment after it, in an overlap the earlier one.
Instant instant_of(LocalTime local, std::string_view zone);

/// Where time comes from. `now` is what is recorded, signed or audited; `event` is the default date of an event and may
/// be set by the person (--clock). Only a sample practice being written takes both from one made-up clock.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual Instant now() const = 0;
  virtual LocalTime event(std::string_view zone) const = 0;
};

/// The computer's clock; `event` stands still where one was given.
class SystemClock final : public Clock {
 public:
  explicit SystemClock(std::optional<LocalTime> event = std::nullopt) : m_event(event) {}
  Instant now() const override;
  LocalTime event(std::string_view zone) const override;

 private:
  std::optional<LocalTime> m_event;
};

/// A clock that stands at a given instant until it is set. For samples being written and for tests.
class SetClock final : public Clock {
 public:
  explicit SetClock(Instant now) : m_now(now) {}
  void set(Instant now) { m_now = now; }
  Instant now() const override { return m_now; }
  LocalTime event(std::string_view zone) const override;

 private:
  Instant m_now;
};

}  // namespace attune::domain
