// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/sayings.h"

#include <algorithm>
#include <array>

namespace attune::desktop {
namespace {

constexpr std::array<std::string_view, 12> k_months{"January", "February", "March",     "April",   "May",      "June",
                                                    "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> k_days{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                 "Thursday", "Friday", "Saturday"};

std::string_view month(domain::Date date) { return k_months.at(static_cast<unsigned>(date.month()) - 1); }

std::string_view week_day(domain::Date date) {
  return k_days.at(std::chrono::weekday(std::chrono::sys_days(date)).c_encoding());
}

std::string day_and_month(domain::Date date) {
  return std::to_string(static_cast<unsigned>(date.day())) + " " + std::string(month(date).substr(0, 3));
}

std::string year(domain::Date date) { return std::to_string(static_cast<int>(date.year())); }

}  // namespace

std::string listed(const std::vector<std::string>& words) {
  std::string all;
  for (std::size_t each = 0; each < words.size(); ++each) {
    all += (each == 0 ? "" : each + 1 == words.size() ? " and " : ", ") + words[each];
  }
  return all;
}

std::string short_date(domain::Date date, domain::Date today) {
  return date.year() == today.year() ? day_and_month(date) : full_date(date);
}

std::string full_date(domain::Date date) { return day_and_month(date) + " " + year(date); }

std::string long_date(domain::Date date) {
  return std::string(week_day(date)) + " " + std::to_string(static_cast<unsigned>(date.day())) + " " +
         std::string(month(date)) + " " + year(date);
}

std::string typed_date(domain::Date date) { return std::string(week_day(date).substr(0, 3)) + " " + full_date(date); }

std::string week_date(domain::Date date, domain::Date today) {
  return std::string(week_day(date).substr(0, 3)) + " " + short_date(date, today);
}

std::string day_and_time(domain::Date date, std::optional<domain::TimeOfDay> start, domain::Date today) {
  std::string day = date == today ? "today" : week_date(date, today);
  return start ? day + " " + domain::time_text(*start) : day;
}

std::string as_beginning(std::string words) {
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z') {
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
  }
  return words;
}

std::string since(domain::Date date, domain::Date today) {
  return "since " + (date == today ? "today" : short_date(date, today));
}

std::string by_date(domain::Date date, domain::Date today) {
  return "by " + (date == today ? "today" : short_date(date, today));
}

std::string place_words(domain::Place where) {
  switch (where) {
    case domain::Place::Room:
      return "in the room";
    case domain::Place::Telehealth:
      return "telehealth";
    case domain::Place::Phone:
      return "by phone";
    case domain::Place::Elsewhere:
      return "elsewhere";
  }
  return {};
}

std::string state_words(domain::SessionState state) {
  switch (state) {
    case domain::SessionState::Planned:
      return "planned";
    case domain::SessionState::Held:
      return "held";
    case domain::SessionState::Cancelled:
      return "cancelled";
    case domain::SessionState::NoShow:
      return "no-show";
  }
  return {};
}

std::string status_words(domain::Status status) {
  switch (status) {
    case domain::Status::Enquiry:
      return "Enquiry";
    case domain::Status::Active:
      return "Active";
    case domain::Status::Paused:
      return "Paused";
    case domain::Status::Closed:
      return "Closed";
  }
  return {};
}

std::string policy_words(domain::PolicyKind kind) {
  switch (kind) {
    case domain::PolicyKind::Individual:
      return "Individual confidentiality";
    case domain::PolicyKind::NoSecrets:
      return "No secrets";
    case domain::PolicyKind::Limited:
      return "Limited confidentiality";
  }
  return {};
}

std::string role_words(domain::Role role) {
  switch (role) {
    case domain::Role::Client:
      return "Client";
    case domain::Role::Attending:
      return "Attends, not a client";
    case domain::Role::NamedOnly:
      return "Named only";
  }
  return {};
}

std::string names_mode_words(domain::NamesMode mode) {
  switch (mode) {
    case domain::NamesMode::Blank:
      return "No names";
    case domain::NamesMode::Partners:
      return "Partner 1, Partner 2";
    case domain::NamesMode::Initials:
      return "Initials";
    case domain::NamesMode::Nicknames:
      return "Nicknames";
    case domain::NamesMode::First:
      return "First names";
  }
  return {};
}

std::string outcome_words(domain::ScreenOutcome outcome) {
  switch (outcome) {
    case domain::ScreenOutcome::None:
      return "Nothing raised";
    case domain::ScreenOutcome::Raised:
      return "Something raised";
    case domain::ScreenOutcome::Unfinished:
      return "Not finished";
  }
  return {};
}

std::string screen_words(domain::ScreenKind kind) {
  switch (kind) {
    case domain::ScreenKind::Safety:
      return "Safety";
    case domain::ScreenKind::Medical:
      return "Medical";
    case domain::ScreenKind::Sti:
      return "Pregnancy and infections";
  }
  return {};
}

std::string urgency_words(domain::Urgency urgency) {
  switch (urgency) {
    case domain::Urgency::None:
      return "Can wait";
    case domain::Urgency::Soon:
      return "Soon";
    case domain::Urgency::Now:
      return "Now";
  }
  return {};
}

std::string count_words(std::size_t count) {
  static constexpr std::array<std::string_view, 5> k_words{"nobody", "one person", "two people", "three people",
                                                           "four people"};
  return count < k_words.size() ? std::string(k_words.at(count)) : std::to_string(count) + " people";
}

std::string escape_markup(std::string_view plain) {
  std::string escaped;
  escaped.reserve(plain.size());
  for (const char each : plain) {
    switch (each) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      default:
        escaped += each;
    }
  }
  return escaped;
}

}  // namespace attune::desktop
