// SPDX-License-Identifier: Apache-2.0
#include "domain/members.h"

#include "domain/couple_case.h"
#include "support/errors.h"
#include "support/people.h"

namespace attune::domain {
namespace {

using test::k_a;
using test::k_b;
using test::k_c;

TEST(Letter, IsOneFromAToZ) {
  EXPECT_EQ(Letter::parse("A", "partner"), k_a);
  EXPECT_EQ(Letter::parse("b", "partner"), k_b);
  EXPECT_EQ(Letter::parse("Z", "partner").index(), 25);
  EXPECT_EQ(Letter::at(2).str(), "C");
  for (const std::string text : {"", "AB", "1", "Ä", " A", "@", "["}) {
    EXPECT_ERROR(Letter::parse(text, "partner"), ErrorCode::InvalidInput);
  }
}

TEST(MemberSet, IsReadAndWritten) {
  EXPECT_EQ(MemberSet::parse("A,B", "pair"), MemberSet::of({k_a, k_b}));
  EXPECT_EQ(MemberSet::parse(" b , a ", "pair").str(), "A,B");
  EXPECT_EQ(MemberSet::parse("C", "pair").size(), 1);
  for (const std::string text : {"", " ", ",", "A,", ",A", "A,,B", "A,A", "a,A", "AB", "A;B", "A B"}) {
    EXPECT_ERROR(MemberSet::parse(text, "pair"), ErrorCode::InvalidInput);
  }
}

TEST(MemberSet, IsASet) {
  MemberSet set;
  EXPECT_TRUE(set.empty());
  set = set.with(k_c).with(k_a).with(k_a);
  EXPECT_EQ(set.size(), 2);
  EXPECT_EQ(set.letters(), (std::vector<Letter>{k_a, k_c}));
  EXPECT_TRUE(set.has(k_a));
  EXPECT_FALSE(set.has(k_b));
  EXPECT_FALSE(set.without(k_a).has(k_a));
  EXPECT_EQ(set.without(k_b), set);
  EXPECT_TRUE(set.has_all(MemberSet::of({k_c})));
  EXPECT_TRUE(set.has_all({}));
  EXPECT_FALSE(set.has_all(MemberSet::of({k_a, k_b})));
  EXPECT_EQ(set.common(MemberSet::of({k_a, k_b})), MemberSet::of({k_a}));
}

TEST(MemberSet, IsKeptAsBits) {
  EXPECT_EQ(MemberSet::of({k_a, k_c}).bits(), 5);
  EXPECT_EQ(MemberSet::from_bits(5), MemberSet::of({k_a, k_c}));
  EXPECT_EQ(MemberSet::everyone_ever().size(), 26);
  EXPECT_EQ(MemberSet::from_bits(-1), MemberSet::everyone_ever());
}

Member member(Letter letter, Role role = Role::Client, std::optional<Date> to = std::nullopt) {
  Member made;
  made.letter = letter;
  made.role = role;
  made.to = to;
  return made;
}

TEST(CoupleCase, WhoLeftOrIsOnlyNamedIsNoMember) {
  CoupleCase couple;
  couple.members = {member(k_a), member(k_b, Role::Client, parse_date("2026-03-05", "d")), member(k_c, Role::Attending),
                    member(Letter('D'), Role::NamedOnly)};
  EXPECT_EQ(couple.current_members(), MemberSet::of({k_a, k_c}));
  ASSERT_NE(couple.find_member(k_b), nullptr);
  EXPECT_EQ(couple.find_member(k_b)->letter, k_b);
  EXPECT_EQ(couple.find_member(Letter('E')), nullptr);
}

}  // namespace
}  // namespace attune::domain
