// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/plan.h"

#include "domain/error.h"

#include <algorithm>
#include <chrono>

namespace attune::practice::demo {
namespace {

constexpr int k_shared_lines = 100;  // 555-0100 to 555-0199 belong to nobody
constexpr int k_area_codes = 700;
constexpr int k_first_area_code = 201;

// "Léa Fontaine-Roy" → "lea.fontaine-roy".
std::string mail_name(const std::string& name) {
  std::string text = domain::fold(name);
  std::replace(text.begin(), text.end(), ' ', '.');
  std::erase_if(text, [](char c) { return c != '.' && c != '-' && (c < 'a' || c > 'z'); });
  return text;
}

std::string phone_number(int number) {
  const int line = number % k_shared_lines;
  const int area = k_first_area_code + number / k_shared_lines * 37 % k_area_codes;
  return std::to_string(area) + "-555-01" + (line < 10 ? "0" : "") + std::to_string(line);
}

template <class Wanted>
std::size_t find_hour(const CasePlan& plan, int day, Wanted wanted) {
  const auto found = std::find_if(plan.hours.begin(), plan.hours.end(), [&](const HourPlan& each) {
    return each.day == day && each.end == HourEnd::AsPlanned && wanted(each);
  });
  if (found == plan.hours.end()) {
    throw Error(ErrorCode::Internal, {{"part", "sample"}, {"case", plan.code}, {"day", std::to_string(day)}});
  }
  return static_cast<std::size_t>(found - plan.hours.begin());
}

}  // namespace

domain::Date date_of(domain::Date today, int day) {
  const std::chrono::weekday weekday{std::chrono::sys_days(domain::plus_days(today, day))};
  int moved = day;
  if (day != 0 && weekday == std::chrono::Saturday) {
    moved += day < 0 ? -1 : 2;
  } else if (day != 0 && weekday == std::chrono::Sunday) {
    moved += day < 0 ? -2 : 1;
  }
  return domain::plus_days(today, moved);
}

std::size_t hour_of(const CasePlan& plan, int day, std::string_view present) {
  return find_hour(plan, day, [&](const HourPlan& each) { return each.present == present; });
}

std::size_t hour_with(const CasePlan& plan, int day, char who) {
  return find_hour(plan, day, [&](const HourPlan& each) {
    return !each.contact && each.present.size() > 1 && each.present.find(who) != std::string::npos;
  });
}

domain::MemberSet members_from(std::string_view letters) {
  domain::MemberSet members;
  for (const char letter : letters) {
    members = members.with(domain::Letter(letter));
  }
  return members;
}

std::string everyone(const CasePlan& plan) {
  std::string letters;
  for (std::size_t at = 0; at < plan.people.size(); ++at) {
    letters += domain::Letter::at(static_cast<int>(at)).value();
  }
  return letters;
}

void sign_frame(CasePlan& plan, char who, int day) {
  plan.signatures.push_back({who, day});
  for (const int kind : {1, 2, 3, 6, 10, 12, 13}) {
    plan.consents.push_back({.who = who, .day = day, .kind = kind});
  }
}

void see_alone(CasePlan& plan, char who, int day, int start, const std::string& how) {
  plan.hours.push_back({.day = day, .start = start, .present = std::string(1, who)});
  plan.screens.push_back({.who = who, .day = day, .kind = domain::ScreenKind::Safety, .how = how});
  plan.screens.push_back({.who = who, .day = day, .kind = domain::ScreenKind::Medical});
}

void see_together(CasePlan& plan, const std::vector<int>& days, int start, domain::Place where) {
  for (const int day : days) {
    plan.hours.push_back({.day = day, .start = start, .present = everyone(plan), .where = where, .booked = 14});
  }
}

void agree(CasePlan& plan, const std::string& pair, const std::string& rung, int day) {
  constexpr int k_touch = 4;
  for (const char who : pair) {
    plan.consents.push_back({.who = who, .day = day, .kind = k_touch, .scope = rung});
  }
  wish(plan, pair, day);
}

void wish(CasePlan& plan, const std::string& pair, int day, const std::string& scope) {
  for (const char who : pair) {
    plan.willing.push_back({.who = who, .day = day, .pair = pair, .scope = scope});
  }
}

void own_wish(CasePlan& plan, char who, int day, const std::string& rung, int start) {
  plan.hours.push_back({.day = day,
                        .start = start,
                        .present = std::string(1, who),
                        .minutes = 10,
                        .where = domain::Place::Phone,
                        .contact = true});
  plan.willing.push_back({.who = who, .day = day, .pair = everyone(plan), .scope = rung});
}

void add_contact_data(CasePlan& plan, int number) {
  constexpr int k_most = domain::k_most_members;
  int at = number * k_most;
  for (PersonPlan& person : plan.people) {
    if (person.phone.empty()) {
      person.phone = phone_number(at);
    }
    if (person.email.empty()) {
      person.email = mail_name(person.name) + "@example.org";
    }
    ++at;
  }
}

}  // namespace attune::practice::demo
