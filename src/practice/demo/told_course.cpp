// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/told_course.h"

#include "practice/demo/parts.h"
#include "practice/demo/profiles.h"

#include <algorithm>

namespace attune::practice::demo {
namespace {

using domain::CoverKind;
using domain::Status;

constexpr int k_occasions_apart = 5;               // days at least between two occasions, over any weekend
constexpr int k_before_new_policy = -6;  // nobody answers while it is not signed by all

/// The days on which somebody answered: in the first hour alone, and after hours together.
std::vector<int> days_of(const CasePlan& plan, char who, bool often) {
  std::vector<int> days;
  const int last = plan.changed ? k_before_new_policy : -1;
  for (const HourPlan& hour : plan.hours) {
    if (hour.contact || hour.end != HourEnd::AsPlanned || hour.day > last ||
        hour.present.find(who) == std::string::npos) {
      continue;
    }
    if (days.empty() ? hour.present.size() == 1 : hour.day >= days.front() + k_occasions_apart) {
      days.push_back(hour.day);
    }
  }
  const int first = days.front();
  std::sort(days.begin(), days.end());
  if (days.size() == 1) {
    return {first, first + k_occasions_apart};
  }
  if (often && days.size() > 2) {
    return {first, days[days.size() / 2], days.back()};
  }
  return {first, days.back()};
}

/// Raised on an answer, and cleared where that person got further.
void add_gate(Random& random, CasePlan& plan, char who, const Profile& then, const std::vector<int>& days) {
  GatePlan gate{.who = who, .day = days.front()};
  if (then.degree("B1a") >= 2 && random.chance(70)) {
    gate.gate = 5;
    gate.why = random.pick(pain_reasons());
    plan.medical.push_back({who, days.front(), "Letter offered and accepted"});
  } else if (then.degree("B30") >= 2 && random.chance(50)) {
    gate.gate = 4;
    gate.why = random.pick(memory_reasons());
    gate.cover = GatePlan::Cover{days.front(), random.chance(70) ? CoverKind::TalkWeek : CoverKind::SheetEach, {}};
  } else {
    return;
  }
  if (random.chance(60)) {
    const std::string limits = random.chance(40) ? random.pick(limits_that_remain()) : "";
    gate.cleared = GatePlan::Clearing{days.back(), random.pick(clearing_sources()), limits};
    if (gate.gate == 5) {
      plan.medical.push_back({who, days.back(), "Reply: no reason against"});
    }
  }
  plan.gates.push_back(std::move(gate));
}

void look_at(Random& random, CasePlan& plan, char who, const Profile& profile, int day) {
  const bool all = plan.status != Status::Active;
  for (std::string& item : std::vector(profile.signals())) {
    if (all || random.chance(85)) {
      plan.looks.push_back({who, day, std::move(item), random.pick(look_notes())});
    }
  }
}

void add_person(Random& random, CasePlan& plan, char who) {
  const std::vector<int> days = days_of(plan, who, random.chance(10));
  Profile profile(random);
  for (const int day : days) {
    AnswersPlan answers{
        .who = who, .day = day, .marks = profile.marks(), .kinds = profile.kinds(), .trackers = profile.trackers()};
    if (day == days.front()) {
      add_gate(random, plan, who, profile, days);
      if (random.chance(60)) {
        answers.words.emplace_back("start.well", random.pick(going_well()));
      }
    }
    plan.answers.push_back(std::move(answers));
    look_at(random, plan, who, profile, day);
    if (day != days.back()) {
      profile.move_on(random);
    }
  }
  std::string others = everyone(plan);
  std::erase(others, who);
  std::vector<std::string> items = profile.to_share();
  if (others.empty() || items.empty() || !random.chance(75)) {
    return;
  }
  items.resize(std::min<std::size_t>(items.size(), static_cast<std::size_t>(random.between(1, 2))));
  SharePlan share{.who = who, .day = days.back(), .with = others};
  for (const std::string& item : items) {
    share.items += item + " ";
  }
  plan.shares.push_back(std::move(share));
}

}  // namespace

void add_answers(Random& random, CasePlan& plan) {
  for (const char who : everyone(plan)) {
    add_person(random, plan, who);
  }
  const int begin = plan.answers.front().day;
  const bool alone = plan.people.size() == 1;
  for (int goals = random.between(1, 2); goals > 0; --goals) {
    plan.goals.push_back({begin, random.pick(alone ? own_goals() : goals_of_all()), true,
                          plan.status == Status::Closed ? plan.ended : std::nullopt});
  }
  if (!alone && random.chance(12)) {
    plan.confidences.push_back({.who = everyone(plan).back(),
                                .day = begin + k_occasions_apart,
                                .fact = random.pick(confided()),
                                .agreed = random.pick(agreements())});
  }
}

}  // namespace attune::practice::demo
