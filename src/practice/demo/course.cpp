// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/course.h"

#include "practice/demo/parts.h"
#include "practice/demo/twelve.h"

#include <algorithm>
#include <array>

namespace attune::practice::demo {
namespace {

using domain::Place;
using domain::Status;

constexpr int k_week = 7;
constexpr int k_longest = 400;     // days of one case
constexpr int k_most_hours = 14;   // together
constexpr int k_screens_apart = 84;  // days between two safety screens
constexpr std::array k_starts{at(8, 30), at(9), at(10), at(11, 30), at(13), at(15), at(16, 30), at(18)};
constexpr std::array k_intervals{7, 14, 14, 14, 21, 21, 28};

template <std::size_t n>
int pick(Random& random, const std::array<int, n>& from) {
  return from.at(static_cast<std::size_t>(random.below(static_cast<int>(n))));
}

/// The rhythm of one case.
struct Rhythm {
  int first = 0;  ///< first hour together
  int last = 0;   ///< no hour is held after this day
  int interval = 14;
  int start = 600;
  Place where = Place::Room;
};

Rhythm rhythm_of(Random& random, CasePlan& plan) {
  Rhythm rhythm;
  const int length = random.between(35, k_longest);
  if (plan.status == Status::Active) {
    plan.opened = -length;
    rhythm.last = -random.between(1, 13);
  } else {
    const int ended = -random.between(1, plan.status == Status::Paused ? 90 : 300);
    plan.opened = std::max(ended - length, -k_longest - 30);
    plan.ended = ended;
    rhythm.last = ended;
  }
  rhythm.first = plan.opened + k_week;
  const int least = (rhythm.last - rhythm.first) / k_most_hours / k_week * k_week + k_week;
  rhythm.interval = std::max(pick(random, k_intervals), least);
  rhythm.start = pick(random, k_starts);
  rhythm.where = random.chance(15) ? Place::Telehealth : Place::Room;
  return rhythm;
}

void add_beginning(Random& random, CasePlan& plan, const Rhythm& rhythm) {
  if (random.chance(25)) {
    const int called = plan.opened - random.between(3, 12);
    plan.enquiry = EnquiryPlan{.called = called,
                               .called_back = called + 1,
                               .partner_knows = random.chance(80),
                               .message_allowed = random.chance(60),
                               .reason = random.pick(enquiry_reasons()),
                               .call_back = random.pick(call_back_times())};
  }
  for (const char who : everyone(plan)) {
    plan.signatures.push_back({who, rhythm.first});
    for (const int kind : {1, 2, 6, 13}) {
      plan.consents.push_back({.who = who, .day = rhythm.first, .kind = kind});
    }
  }
}

// Each person once at the beginning and again every few months, one after the other.
void add_hours_alone(Random& random, CasePlan& plan, const Rhythm& rhythm) {
  int turn = 0;
  const bool forgotten = random.chance(8);
  for (const char who : everyone(plan)) {
    int day = rhythm.first + k_week + 2 * turn++;
    see_alone(plan, who, day, rhythm.start, random.pick(first_asked()));
    plan.hours.back().where = rhythm.where;
    for (day += k_screens_apart; day < rhythm.last; day += k_screens_apart) {
      if (!forgotten || day + k_screens_apart < rhythm.last) {
        see_alone(plan, who, day, rhythm.start, random.pick(asked_again()));
        plan.hours.back().where = rhythm.where;
      }
    }
  }
}

HourPlan hour_together(const CasePlan& plan, const Rhythm& rhythm, int day) {
  const bool more = plan.people.size() > 2;
  return {
      .day = day, .start = rhythm.start, .present = everyone(plan), .minutes = more ? 80 : 50, .where = rhythm.where};
}

void add_hour(Random& random, CasePlan& plan, const Rhythm& rhythm, int day) {
  HourPlan hour = hour_together(plan, rhythm, day);
  const int luck = random.below(100);
  hour.end = luck < 6 ? HourEnd::Cancelled : luck < 8 ? HourEnd::NoShow : HourEnd::AsPlanned;
  if (luck >= 96) {
    hour.others = {{domain::Text::line(random.pick_two(titled(), " ", surnames()), "sample"),
                    domain::Text::line(random.chance(60) ? "interpreter" : "supervisor", "sample")}};
  }
  plan.hours.push_back(std::move(hour));
}

void add_hours_together(Random& random, CasePlan& plan, const Rhythm& rhythm) {
  plan.hours.push_back(hour_together(plan, rhythm, rhythm.first));
  const int after_interviews = rhythm.first + k_week + 2 * static_cast<int>(plan.people.size()) + k_week;
  for (int day = after_interviews; day <= rhythm.last; day += rhythm.interval) {
    add_hour(random, plan, rhythm, day);
  }
  if (plan.status != Status::Active) {
    return;
  }
  if (plan.hours.back().end == HourEnd::AsPlanned && random.chance(4)) {
    plan.hours.back().end = HourEnd::Unsettled;
  }
  if (random.chance(85)) {
    plan.hours.push_back(hour_together(plan, rhythm, random.between(1, rhythm.interval)));
  }
}

// Yesterday, and one of them has not signed it yet.
void change_policy(CasePlan& plan) {
  using domain::PolicyKind;
  const PolicyKind before = plan.policy == PolicyKind::Individual ? PolicyKind::Limited : PolicyKind::Individual;
  plan.changed = PolicyChange{-1, before};
  for (const char who : everyone(plan)) {
    if (who != everyone(plan).back()) {
      plan.signatures.push_back({who, -1});
    }
  }
}

}  // namespace

void add_enquiry(Random& random, CasePlan& plan) {
  const int called = -random.between(1, 20);
  plan.opened = called;
  plan.relationship.clear();
  plan.enquiry = EnquiryPlan{.called = called,
                             .partner_knows = random.chance(75),
                             .message_allowed = random.chance(60),
                             .urgency = random.chance(20) ? domain::Urgency::Soon : domain::Urgency::None,
                             .reason = random.pick(enquiry_reasons()),
                             .treats = random.chance(40) ? random.pick(professions()) : "",
                             .access = random.chance(15) ? random.pick(access_needs()) : "",
                             .call_back = random.pick(call_back_times())};
  if (random.chance(40)) {
    plan.enquiry->called_back = std::min(called + 1, -1);
  }
}

void add_course(Random& random, CasePlan& plan) {
  const Rhythm rhythm = rhythm_of(random, plan);
  add_beginning(random, plan, rhythm);
  add_hours_alone(random, plan, rhythm);
  add_hours_together(random, plan, rhythm);
  if (plan.status == Status::Active && plan.people.size() > 1 && random.chance(3)) {
    change_policy(plan);
  }
  if (random.chance(20)) {
    plan.hours.push_back({.day = (plan.opened + rhythm.last) / 2,
                          .start = at(8, 10),
                          .present = "A",
                          .minutes = 10,
                          .where = Place::Phone,
                          .contact = true});
  }
}

}  // namespace attune::practice::demo
