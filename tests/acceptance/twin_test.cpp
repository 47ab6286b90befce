// SPDX-License-Identifier: Apache-2.0
// One private fact more, and every output for those who may not know of it stays the same to the byte.
#include "twin.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace attune::test {
namespace {

Twins& twins() {
  static Twins made;
  return made;
}

const Album& without_fact() {
  static const Album album = twins().album(nullptr, Moment::Last);
  return album;
}

// The first place at which two texts differ, with what stands there.
std::string first_difference(const std::string& left, const std::string& right) {
  std::size_t at = 0;
  while (at < left.size() && at < right.size() && left[at] == right[at]) {
    ++at;
  }
  const std::size_t from = at < 40 ? 0 : at - 40;
  return "\n  without: …" + left.substr(from, 120) + "\n  with:    …" + right.substr(from, 120);
}

class TwinTest : public ::testing::TestWithParam<std::size_t> {
 protected:
  static void expect_twins(const Fact& fact, Moment moment) {
    const Album with = twins().album(&fact, moment);
    ASSERT_EQ(with.size(), without_fact().size());
    int compared = 0;
    bool clinician_sees = false;
    for (const auto& [key, before] : without_fact()) {
      const Shown& after = with.at(key);
      const bool same = before.text == after.text && before.exit == after.exit;
      clinician_sees = clinician_sees || (before.look->lens.is_clinician() && !same);
      const bool may_see = !fact.apart && domain::may_see(before.look->lens, fact.sight);
      if (!may_see && before.output != fact.looked_at_in) {
        ++compared;
        EXPECT_TRUE(same) << fact.name << " shows in " << key << first_difference(before.text, after.text);
      }
    }
    EXPECT_GT(compared, 100) << fact.name;
    EXPECT_EQ(clinician_sees, !fact.apart) << fact.name << " is no fact: the clinician does not see it either";
  }
};

TEST_P(TwinTest, LookTheSameWhenItCameBetween) {
  expect_twins(facts().at(GetParam()), Moment::Between);
}

TEST_P(TwinTest, LookTheSameWhenItCameLast) {
  expect_twins(facts().at(GetParam()), Moment::Last);
}

std::string test_name(const ::testing::TestParamInfo<std::size_t>& fact) {
  std::string name = facts().at(fact.param).name;
  for (char& c : name) {
    c = std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
  }
  return name;
}

INSTANTIATE_TEST_SUITE_P(EveryFact, TwinTest, ::testing::Range(std::size_t{0}, facts().size(), std::size_t{ATTUNE_STRIDE}), test_name);

TEST(Twins, WithoutAFactAreTheSame) {
  const Album again = twins().album(nullptr, Moment::Last);
  for (const auto& [key, shown] : without_fact()) {
    EXPECT_EQ(shown.text, again.at(key).text) << key;
    EXPECT_EQ(shown.exit, again.at(key).exit) << key;
  }
}

TEST(Twins, ShowSomethingThroughEveryLens) {
  std::map<std::string, std::size_t> bytes;
  for (const auto& [key, shown] : without_fact()) {
    if ((shown.output == "couple show" || shown.output == "show_couple") && !shown.look->stranger) {
      EXPECT_EQ(shown.exit, 0) << key;
      EXPECT_NE(shown.text.find("C-014"), std::string::npos) << key;
    }
    bytes[shown.look->words] += shown.text.size();
  }
  EXPECT_EQ(bytes.size(), every_look().size());
  EXPECT_NE(without_fact().at("session list --lens room:A,B, text").text.find("2026-02-10"), std::string::npos);
}

TEST(Twins, SeeWhatTheyMaySee) {
  // A fact that the room may know shows there: so the comparison looks at what would show it.
  for (const Fact& fact : facts()) {
    if (!fact.sight.seen_by.has_all(domain::MemberSet::parse("A,B", "p"))) {
      continue;
    }
    const Album with = twins().album(&fact, Moment::Last);
    const bool shows = std::any_of(with.begin(), with.end(), [](const auto& shown) {
      return shown.first.ends_with(" --lens room:A,B, json") &&
             shown.second.text != without_fact().at(shown.first).text;
    });
    EXPECT_TRUE(shows) << fact.name;
  }
}

}  // namespace
}  // namespace attune::test
