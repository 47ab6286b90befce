// SPDX-License-Identifier: Apache-2.0
// The one rule over every combination there is of four people, against the rule said once more in other words.
#include "domain/lens.h"

#include <gtest/gtest.h>

#include <set>

namespace attune::domain {
namespace {

using Names = std::set<char>;

struct Looking {
  Lens lens;
  char kind;  // c, r, h or x for release
  Names people;
};

std::vector<Names> every_set() {
  std::vector<Names> sets{{}};
  for (const char name : {'A', 'B', 'C', 'D'}) {
    const std::vector<Names> before = sets;
    for (Names with : before) {
      with.insert(name);
      sets.push_back(with);
    }
  }
  return sets;
}

MemberSet members(const Names& names) {
  std::vector<Letter> letters;
  for (const char name : names) {
    letters.emplace_back(name);
  }
  return MemberSet::of(letters);
}

std::vector<Looking> every_look() {
  std::vector<Looking> looks{{Lens::clinician(), 'c', {}}};
  for (const Names& names : every_set()) {
    if (!names.empty()) {
      looks.push_back({Lens::room(members(names)), 'r', names});
      looks.push_back({Lens::home(members(names)), 'h', names});
    }
  }
  for (const char name : {'A', 'B', 'C', 'D'}) {
    looks.push_back({Lens::release(Letter(name)), 'x', {name}});
  }
  return looks;
}

// "The clinician sees everything in the record. A room and a paper: with everyone present in seen_by. A release: what
// that person owns, unless it speaks of somebody else."
bool said_again(const Looking& look, char owner, char about, const Names& seen_by) {
  if (look.kind == 'c') {
    return true;
  }
  if (look.kind == 'x') {
    const char person = *look.people.begin();
    return owner == person && (about == '-' || about == person);
  }
  for (const char person : look.people) {
    if (seen_by.count(person) == 0) {
      return false;
    }
  }
  return true;
}

TEST(MaySee, IsTheRuleForEveryLensAndItem) {
  int combinations = 0;
  int seen = 0;
  for (const Looking& look : every_look()) {
    for (const char owner : {'-', 'A', 'B', 'C', 'D'}) {
      for (const char about : {'-', 'A', 'B', 'C', 'D'}) {
        for (const Names& seen_by : every_set()) {
          Visibility item;
          item.owner = owner == '-' ? std::nullopt : std::optional(Letter(owner));
          item.about = about == '-' ? std::nullopt : std::optional(Letter(about));
          item.seen_by = members(seen_by);
          const bool expected = said_again(look, owner, about, seen_by);
          EXPECT_EQ(may_see(look.lens, item), expected)
              << look.kind << ' ' << members(look.people).str() << ", owner " << owner << ", about " << about
              << ", seen by " << item.seen_by.str();
          ++combinations;
          seen += expected ? 1 : 0;
        }
      }
    }
  }
  EXPECT_EQ(combinations, 35 * 5 * 5 * 16);
  EXPECT_GT(seen, 400);  // more than the clinician's own
  EXPECT_LT(seen, combinations / 2);
}

TEST(MaySee, WhoJoinsLaterInheritsNothing) {
  const Visibility together{{}, {}, MemberSet::parse("A,B", "p")};
  EXPECT_TRUE(may_see(Lens::room(MemberSet::parse("A,B", "p")), together));
  EXPECT_FALSE(may_see(Lens::room(MemberSet::parse("C", "p")), together));
  EXPECT_FALSE(may_see(Lens::room(MemberSet::parse("A,B,C", "p")), together));
}

TEST(MaySee, WhatIsTheCliniciansAloneIsNobodysElse) {
  const Visibility alone{Letter('A'), {}, {}};
  for (const Looking& look : every_look()) {
    const bool own_release = look.kind == 'x' && look.people.count('A') == 1;
    EXPECT_EQ(may_see(look.lens, alone), look.kind == 'c' || own_release);
  }
}

}  // namespace
}  // namespace attune::domain
