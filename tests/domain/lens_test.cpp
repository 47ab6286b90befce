// SPDX-License-Identifier: Apache-2.0
#include "domain/lens.h"

#include "support/errors.h"
#include "support/people.h"

namespace attune::domain {
namespace {

using test::k_pair;

TEST(Lens, ARoomOrPaperForNobodyIsRefused) {
  EXPECT_ERROR(Lens::room({}), ErrorCode::InvalidInput);
  EXPECT_ERROR(Lens::home({}), ErrorCode::InvalidInput);
  EXPECT_ERROR(Lens::parse("home", MemberSet(), "lens"), ErrorCode::InvalidInput);
}

TEST(Lens, IsReadFromWords) {
  EXPECT_EQ(Lens::parse("clinician", std::nullopt, "lens"), Lens::clinician());
  EXPECT_EQ(Lens::parse("room:A,B", std::nullopt, "lens"), Lens::room(k_pair));
  EXPECT_EQ(Lens::parse("room:b", std::nullopt, "lens"), Lens::room(MemberSet::parse("B", "p")));
  EXPECT_EQ(Lens::parse("home:A,B", std::nullopt, "lens"), Lens::home(k_pair));
  EXPECT_EQ(Lens::parse("home", k_pair, "lens"), Lens::home(k_pair));
  EXPECT_EQ(Lens::parse("release:A", std::nullopt, "lens"), Lens::release(Letter('A')));
}

TEST(Lens, AnythingElseIsNoLens) {
  for (const std::string text :
       {"", "room", "room:", "release", "release:", "release:A,B", "clinician:", "clinician:A", "home",
        "home:", "Room:A", "rooms:A", "room:A,A", "room:A,1", "room:A:B", " clinician", "clinician "}) {
    EXPECT_ERROR(Lens::parse(text, std::nullopt, "lens"), ErrorCode::InvalidInput);
  }
}

TEST(Lens, SaysWhoLooks) {
  EXPECT_TRUE(Lens::clinician().is_clinician());
  EXPECT_TRUE(Lens::clinician().people().empty());
  EXPECT_FALSE(Lens::clinician().released());
  const Lens room = Lens::room(k_pair);
  EXPECT_FALSE(room.is_clinician());
  EXPECT_EQ(room.people(), k_pair);
  EXPECT_FALSE(room.released());
  EXPECT_EQ(Lens::release(Letter('B')).released(), Letter('B'));
  EXPECT_TRUE(Lens::release(Letter('B')).people().empty());
  EXPECT_NE(Lens::room(k_pair), Lens::home(k_pair));
}

TEST(Lens, FullNamesAreForClinicianAndRelease) {
  EXPECT_TRUE(Lens::clinician().shows_full_names());
  EXPECT_TRUE(Lens::release(Letter('A')).shows_full_names());
  EXPECT_FALSE(Lens::room(k_pair).shows_full_names());
  EXPECT_FALSE(Lens::home(k_pair).shows_full_names());
}

TEST(DerivedSeenBy, IsWhatAllInputsHaveInCommon) {
  const MemberSet a = MemberSet::parse("A", "p");
  EXPECT_EQ(derived_seen_by({k_pair, a}), a);
  EXPECT_EQ(derived_seen_by({k_pair, k_pair}), k_pair);
  EXPECT_EQ(derived_seen_by({a, MemberSet::parse("B", "p")}), MemberSet());
  EXPECT_EQ(derived_seen_by({k_pair, {}}), MemberSet());
  EXPECT_EQ(derived_seen_by({MemberSet::everyone_ever(), k_pair}), k_pair);
}

TEST(DerivedSeenBy, OutOfNothingIsTheClinicians) {
  EXPECT_EQ(derived_seen_by({}), MemberSet());
}

TEST(DerivedSeenBy, MayBeSeenExactlyByWhoMaySeeEveryInput) {
  for (std::int64_t first = 0; first < 16; ++first) {
    for (std::int64_t second = 0; second < 16; ++second) {
      const MemberSet one = MemberSet::from_bits(first);
      const MemberSet two = MemberSet::from_bits(second);
      const MemberSet both = derived_seen_by({one, two});
      for (std::int64_t present = 1; present < 16; ++present) {
        const Lens lens = Lens::room(MemberSet::from_bits(present));
        EXPECT_EQ(may_see(lens, {{}, {}, both}), may_see(lens, {{}, {}, one}) && may_see(lens, {{}, {}, two}))
            << one.str() << " and " << two.str() << " for " << lens.people().str();
      }
    }
  }
}

}  // namespace
}  // namespace attune::domain
