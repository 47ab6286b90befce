// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/generate.h"

#include "practice/demo/concerns.h"
#include "practice/demo/course.h"
#include "practice/demo/given_course.h"
#include "practice/demo/noted_course.h"
#include "practice/demo/parts.h"
#include "practice/demo/practised_course.h"
#include "practice/demo/random.h"
#include "practice/demo/told_course.h"
#include "practice/demo/twelve.h"

#include <algorithm>

namespace attune::practice::demo {
namespace {

using domain::PolicyKind;
using domain::Status;

constexpr std::uint64_t k_case_seeds = 1000;
constexpr std::uint64_t k_telling_seeds = 1'000'000;
constexpr std::uint64_t k_giving_seeds = 2'000'000;
constexpr std::uint64_t k_practising_seeds = 3'000'000;
constexpr std::uint64_t k_noting_seeds = 4'000'000;

enum class Kind { Woman, Man, Anybody };

std::vector<Kind> constellation(Random& random) {
  struct Weighted {
    int percent;
    std::vector<Kind> people;
  };
  static const std::vector<Weighted> kinds{{36, {Kind::Woman, Kind::Man}},
                                           {13, {Kind::Woman, Kind::Woman}},
                                           {12, {Kind::Man, Kind::Man}},
                                           {7, {Kind::Anybody, Kind::Woman}},
                                           {6, {Kind::Man, Kind::Anybody}},
                                           {4, {Kind::Anybody, Kind::Anybody}},
                                           {4, {Kind::Woman}},
                                           {4, {Kind::Man}},
                                           {2, {Kind::Anybody}},
                                           {4, {Kind::Woman, Kind::Man, Kind::Woman}},
                                           {3, {Kind::Anybody, Kind::Woman, Kind::Man}},
                                           {3, {Kind::Man, Kind::Man, Kind::Anybody}},
                                           {2, {Kind::Woman, Kind::Man, Kind::Woman, Kind::Man}}};
  int left = random.below(100);
  for (const Weighted& each : kinds) {
    if (left < each.percent) {
      return each.people;
    }
    left -= each.percent;
  }
  return kinds.front().people;
}

PersonPlan person(Random& random, Kind kind, int age) {
  PersonPlan plan;
  plan.age = age;
  switch (kind) {
    case Kind::Woman:
      plan.name = random.pick(women());
      plan.pronouns = random.chance(92) ? "she/her" : "she/they";
      break;
    case Kind::Man:
      plan.name = random.pick(men());
      plan.pronouns = random.chance(92) ? "he/him" : "he/they";
      break;
    case Kind::Anybody:
      plan.name = random.pick(anybody());
      plan.pronouns = "they/them";
      break;
  }
  if (kind != Kind::Anybody && random.chance(3)) {
    plan.alone_pronouns = "they/them";
  }
  if (random.chance(5)) {
    plan.alone_name = random.pick(anybody());
  }
  return plan;
}

void fill_cards(Random& random, PersonPlan& plan) {
  plan.safe_times = random.pick(safe_times());
  plan.message = random.pick(message_rules());
  plan.language = random.pick(languages());
  if (random.chance(12)) {
    plan.access = random.pick(access_needs());
  }
  if (random.chance(4)) {
    plan.allergies = "Latex";
  }
}

std::string address(Random& random) {
  std::string text = std::to_string(random.between(1, 140));
  text += ' ';
  text += random.pick(streets());
  return text;
}

void add_people(Random& random, CasePlan& plan) {
  const std::vector<Kind> kinds = constellation(random);
  const int age = random.between(22, 78);
  const std::string street = address(random);
  const bool one_roof = random.chance(80);
  std::string family = random.pick(surnames());
  const bool one_name = random.chance(25);
  for (const Kind kind : kinds) {
    PersonPlan each = person(random, kind, std::clamp(age + random.between(-7, 7), 19, 84));
    while (std::any_of(plan.people.begin(), plan.people.end(),
                       [&](const PersonPlan& other) { return other.name.starts_with(each.name + " "); })) {
      each.name = random.pick(anybody());
    }
    each.name += " " + family;
    if (!one_name) {
      family = random.pick(surnames());
    }
    fill_cards(random, each);
    each.address = one_roof ? street : address(random);
    plan.people.push_back(std::move(each));
  }
}

void add_frame(Random& random, CasePlan& plan) {
  const std::size_t size = plan.people.size();
  plan.relationship = size == 1   ? random.pick_two(forms_of_one(), ". ", homes_of_one())
                      : size == 2 ? random.pick_two(forms_of_two(), ". ", homes())
                                  : random.pick_two(forms_of_more(), ". ", homes());
  const int policy = random.below(10);
  plan.policy = policy < 6 ? PolicyKind::Individual : policy < 8 ? PolicyKind::NoSecrets : PolicyKind::Limited;
  const int status = random.below(100);
  plan.status = status < 55   ? Status::Active
                : status < 63 ? Status::Enquiry
                : status < 76 ? Status::Paused
                              : Status::Closed;
}

void add_care(Random& random, CasePlan& plan) {
  for (const char who : everyone(plan)) {
    if (random.chance(35)) {
      plan.care.push_back({who, "Dr " + random.pick_two(titled(), " ", surnames()), random.pick(professions()),
                           "206-555-01" + std::to_string(random.between(10, 99)), random.pick(care_notes())});
    }
  }
}

}  // namespace

CasePlan generate_case(std::uint64_t seed, int n) {
  Random random(seed_of(seed, k_case_seeds + static_cast<std::uint64_t>(n)));
  CasePlan plan;
  const int number = k_highest_code + 1 + n;
  plan.code = (number < 100 ? "C-0" : "C-") + std::to_string(number);
  add_people(random, plan);
  add_frame(random, plan);
  if (plan.status == Status::Enquiry) {
    plan.people.resize(1);
    add_enquiry(random, plan);
  } else {
    add_concerns(random, plan, n);
    add_care(random, plan);
    add_course(random, plan);
    Random telling(seed_of(seed, k_telling_seeds + static_cast<std::uint64_t>(n)));
    add_answers(telling, plan);
    Random giving(seed_of(seed, k_giving_seeds + static_cast<std::uint64_t>(n)));
    add_homework(giving, plan);
    Random practising(seed_of(seed, k_practising_seeds + static_cast<std::uint64_t>(n)));
    add_practice(practising, plan);
    Random noting(seed_of(seed, k_noting_seeds + static_cast<std::uint64_t>(n)));
    add_notes(noting, plan);
  }
  add_contact_data(plan, number);
  return plan;
}

}  // namespace attune::practice::demo
