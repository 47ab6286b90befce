// SPDX-License-Identifier: Apache-2.0
// The sample practice: how many, where, and what is left when it does not come to an end.
#include "practice/casework.h"
#include "practice/demo_test.h"
#include "practice/form_files.h"
#include "practice/search.h"

#include <algorithm>
#include <fstream>
#include <set>

namespace attune::practice {
namespace {

using domain::Lens;

DemoOptions couples(int number) {
  DemoOptions options;
  options.couples = number;
  return options;
}

std::size_t things_in(const std::filesystem::path& folder) {
  return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

TEST(DemoMany, TwoHundredCasesReadDifferently) {
  const test::TempFolder temp;
  write_demo(temp / "many", sample_secret(), couples(200), cheap_environment());
  EXPECT_FALSE(digest_of(temp / "many", sample_secret()).empty());
  Practice practice = open_practice(temp / "many", sample_secret(), cheap_environment());
  const auto rows = list_couples(practice, Lens::clinician());
  EXPECT_EQ(rows.size(), 200U);
  std::set<std::string> people;
  std::set<std::string> concerns;
  std::set<std::size_t> sizes;
  std::set<domain::Status> statuses;
  std::size_t said = 0;
  for (const CoupleRow& row : rows) {
    std::string names;
    for (const PartnerView& partner : row.partners) {
      names += partner.name->str() + ", ";
    }
    EXPECT_TRUE(people.insert(names).second) << row.code;
    sizes.insert(row.partners.size());
    statuses.insert(*row.status);
    for (const domain::Concern& concern : show_couple(practice, row.id, Lens::clinician()).concerns) {
      concerns.insert(concern.words.str());
      ++said;
    }
  }
  EXPECT_EQ(concerns.size(), said);
  EXPECT_EQ(sizes.size(), 4U);
  EXPECT_EQ(statuses.size(), 4U);
}

TEST(DemoMany, TheSameSeedGivesTheSameAnswersToo) {
  const test::TempFolder temp;
  write_demo(temp / "one", sample_secret(), couples(40), cheap_environment());
  write_demo(temp / "two", sample_secret(), couples(40), cheap_environment());
  EXPECT_EQ(digest_of(temp / "one", sample_secret()), digest_of(temp / "two", sample_secret()));
}

TEST(DemoMany, WhatIsWrittenIntoItAfterwardsIsSearchedToo) {
  const test::TempFolder temp;
  write_demo(temp / "one", sample_secret(), couples(3), cheap_environment());
  Practice practice = open_practice(temp / "one", sample_secret(), cheap_environment());
  const domain::Text words = domain::Text::line("xylophones", "goal");
  const SearchFor looked_for{words, std::nullopt, {}, 50};
  EXPECT_TRUE(search(practice, data_folder(), looked_for, Lens::clinician()).hits.empty());
  add_goal(practice, list_couples(practice, Lens::clinician()).front().id, words, true, std::nullopt);
  EXPECT_EQ(search(practice, data_folder(), looked_for, Lens::clinician()).hits.size(), 1U);
  EXPECT_TRUE(verify_practice(practice, nullptr).sound());
}

TEST(DemoMany, FewerBeginWithTheLowestCode) {
  const test::TempFolder temp;
  write_demo(temp / "one", sample_secret(), couples(1), cheap_environment());
  Practice practice = open_practice(temp / "one", sample_secret(), cheap_environment());
  const auto rows = list_couples(practice, Lens::clinician());
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows.front().status, domain::Status::Active);
  EXPECT_FALSE(list_sessions(practice, rows.front().id, Lens::clinician()).empty());
}

TEST(DemoMany, NumberAndClockAreChecked) {
  const test::TempFolder temp;
  for (const int number : {-1, 0, 10001}) {
    EXPECT_ERROR(write_demo(temp / "none", sample_secret(), couples(number), cheap_environment()),
                 ErrorCode::InvalidInput);
  }
  for (const char* clock : {"1989-12-31", "2199-01-01"}) {
    DemoOptions options;
    options.clock = domain::parse_local_time(clock, "clock");
    EXPECT_ERROR(write_demo(temp / "none", sample_secret(), options, cheap_environment()), ErrorCode::InvalidInput);
  }
  EXPECT_EQ(things_in(temp.path()), 0U);
}

TEST(DemoMany, CancelLeavesNothing) {
  const test::TempFolder temp;
  for (const int at : {0, 1, 2}) {
    int calls = 0;
    const Progress progress = [&](int, int) { return calls++ < at; };
    EXPECT_ERROR(write_demo(temp / "cancelled", sample_secret(), couples(60), cheap_environment(), progress),
                 ErrorCode::Cancelled);
    EXPECT_EQ(calls, at + 1);
    EXPECT_EQ(things_in(temp.path()), 0U);
  }
}

TEST(DemoMany, ProgressEndsWithAll) {
  const test::TempFolder temp;
  std::vector<int> seen;
  int all = 0;
  const Progress progress = [&](int done, int of) {
    seen.push_back(done);
    all = of;
    return true;
  };
  write_demo(temp / "sample", sample_secret(), couples(20), cheap_environment(), progress);
  ASSERT_FALSE(seen.empty());
  EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
  EXPECT_EQ(seen.back(), all);
}

TEST(DemoMany, WritesIntoAnEmptyFolderAndOverNothing) {
  const test::TempFolder temp;
  std::filesystem::create_directory(temp / "empty");
  write_demo(temp / "empty", sample_secret(), couples(2), cheap_environment());
  EXPECT_TRUE(peek_practice(temp / "empty").sample);
  const std::string before = digest_of(temp / "empty", sample_secret());
  EXPECT_ERROR(write_demo(temp / "empty", sample_secret(), couples(3), cheap_environment()), ErrorCode::AlreadyExists);
  EXPECT_EQ(digest_of(temp / "empty", sample_secret()), before);
  EXPECT_EQ(things_in(temp.path()), 1U);
}

TEST(DemoMany, ClearsAwayOnlyWhatAnInterruptedRunLeft) {
  const test::TempFolder temp;
  write_demo(temp / "sample.making", sample_secret(), couples(1), cheap_environment());
  write_demo(temp / "sample", sample_secret(), couples(2), cheap_environment());
  EXPECT_EQ(things_in(temp.path()), 1U);
  std::filesystem::create_directory(temp / "other.making");
  std::ofstream(temp / "other.making" / "letter.txt") << "kept";
  EXPECT_ERROR(write_demo(temp / "other", sample_secret(), couples(1), cheap_environment()), ErrorCode::AlreadyExists);
  EXPECT_TRUE(std::filesystem::exists(temp / "other.making" / "letter.txt"));
}

TEST(DemoMany, ParentMustBeThere) {
  const test::TempFolder temp;
  EXPECT_ERROR(write_demo(temp / "no" / "sample", sample_secret(), couples(1), cheap_environment()),
               ErrorCode::CannotWrite);
  EXPECT_EQ(things_in(temp.path()), 0U);
}

TEST(DemoMany, ShortPassphraseLeavesNothing) {
  const test::TempFolder temp;
  const crypto::Secret shortest = crypto::Secret::copy_of("too short");
  EXPECT_ERROR(write_demo(temp / "sample", shortest, couples(1), cheap_environment()), ErrorCode::InvalidInput);
  EXPECT_EQ(things_in(temp.path()), 0U);
}

}  // namespace
}  // namespace attune::practice
