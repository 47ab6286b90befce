// SPDX-License-Identifier: Apache-2.0
// What the accounts speak for, and what is out before an hour, in words. Each kind and each person is told apart; which
// words they are is nobody's to hold on to.
#include "desktop/models/homework_words.h"
#include "desktop/models/today_words.h"
#include "support/people.h"

#include <gtest/gtest.h>

#include <set>

namespace attune::desktop {
namespace {

using test::k_a;
using test::k_b;

using domain::Letter;
using domain::MemberSet;
using domain::PathPrompt;
using domain::PromptKind;
using domain::PromptReason;

const MemberSet k_both = MemberSet::of({k_a, k_b});

std::vector<practice::PartnerView> people() {
  std::vector<practice::PartnerView> all(2);
  all[0].letter = k_a;
  all[0].display_name = domain::Text::line("Maya", "name");
  all[1].letter = k_b;
  all[1].display_name = domain::Text::line("Daniel", "name");
  return all;
}
std::string words(PromptKind kind, const std::vector<domain::PromptSaid>& why, int done = 2, MemberSet pair = k_both) {
  return readiness_words({kind, why, done}, pair, people());
}
bool has(const std::string& all, std::string_view part) { return all.find(part) != std::string::npos; }

TEST(Readiness, WithoutAccountsNothingIsSaid) { EXPECT_EQ(words(PromptKind::NothingYet, {}, 0), ""); }

TEST(Readiness, EachKindIsToldApartInOneSentence) {
  std::set<std::string> all;
  for (const auto& [kind, word] : domain::Words<PromptKind>::table) {
    if (kind != PromptKind::NothingYet) {
      const std::string said = words(kind, {{PromptReason::PainThree, k_a, {}}});
      EXPECT_TRUE(said.ends_with(".")) << said;
      all.insert(said);
    }
  }
  EXPECT_EQ(all.size(), domain::Words<PromptKind>::table.size() - 1);
}

TEST(Readiness, EveryReasonHasWordsOfItsOwn) {
  std::set<std::string> all;
  const int last = static_cast<int>(PromptReason::DissociationNotAsked);
  for (int each = 0; each <= last; ++each) {
    if (each != static_cast<int>(PromptReason::AllMet)) {
      all.insert(words(PromptKind::Repeat, {{static_cast<PromptReason>(each), k_a, {}}}));
    }
  }
  EXPECT_EQ(all.size(), static_cast<std::size_t>(last));
}

TEST(Readiness, NamesWhomAReasonIsAboutAndSaysItOnce) {
  const std::string one = words(PromptKind::Repeat, {{PromptReason::PresenceUnderHalf, k_b, {}}});
  EXPECT_TRUE(has(one, "Daniel"));
  EXPECT_FALSE(has(one, "Maya"));
  const std::string both = words(PromptKind::NotKnown, {{PromptReason::PressureNotAsked, k_a, {}},
                                                        {PromptReason::ControlNotAsked, k_b, {}},
                                                        {PromptReason::PressureNotAsked, k_b, {}}});
  const std::string pressure = both.substr(0, both.find(';'));
  EXPECT_TRUE(has(pressure, "Maya") && has(pressure, "Daniel")) << both;
  EXPECT_EQ(std::count(both.begin(), both.end(), ';'), 1) << both;
}

TEST(Readiness, OfOnePersonNobodyIsNamed) {
  const MemberSet one = MemberSet::of({k_a});
  EXPECT_FALSE(has(words(PromptKind::Repeat, {{PromptReason::OnlyOne, k_a, {}}}, 1, one), "Maya"));
  EXPECT_FALSE(has(words(PromptKind::Advance, {{PromptReason::AllMet, std::nullopt, {}}}, 2, one), "both"));
}

TEST(Readiness, OftenDoneIsSaidByItsNumber) {
  std::set<std::string> all;
  for (int done = 0; done < 5; ++done) {
    all.insert(words(PromptKind::Advance, {{PromptReason::AllMet, std::nullopt, {}}}, done));
  }
  EXPECT_EQ(all.size(), 5U);
}

TEST(TodayWords, WhatIsOutBeforeAnHour) {
  const domain::Date today = domain::parse_date("2025-11-20", "date");
  practice::TodaySession row;
  row.partners = people();
  row.session.session.date = today;
  row.session.session.start = domain::TimeOfDay{14 * 60};
  row.session.session.present = k_both;
  std::set<std::string> all;
  const auto say = [&] {
    const std::string said = today_sentence(row, {today, {8 * 60}});
    EXPECT_TRUE(all.insert(said).second) << said;
    return said;
  };
  say();
  row.was_held = true;
  say();
  row.last_note = domain::NoteState::Draft;
  say();
  row.last_note = domain::NoteState::Signed;
  say();
  row.sheet = domain::parse_date("2025-11-06", "date");
  row.sheet_pair = k_both;
  EXPECT_TRUE(has(say(), "6 Nov"));
  row.sheet_back = MemberSet::of({k_a});
  const std::string some = say();
  EXPECT_TRUE(has(some, "Daniel"));
  EXPECT_FALSE(has(some, "Maya"));
  row.sheet_back = k_both;
  EXPECT_FALSE(has(say(), "Daniel"));
}

TEST(TodayWords, ASheetToEnterNamesWhoseAccountIsMissing) {
  practice::Attention item;
  item.kind = practice::Attention::Kind::SheetToEnter;
  item.partners = people();
  item.detail = domain::Text::from("Touch exploration 2", "title");
  item.missing = k_both;
  const std::string both = attention_detail(item);
  item.missing = MemberSet::of({k_b});
  const std::string one = attention_detail(item);
  EXPECT_TRUE(has(both, "Touch exploration 2") && has(one, "Touch exploration 2"));
  EXPECT_TRUE(has(one, "Daniel") && !has(one, "Maya")) << one;
  EXPECT_NE(both, one);
  EXPECT_FALSE(badge_words(item.kind).empty());
  EXPECT_FALSE(attention_button(item.kind).empty());
}

TEST(TodayWords, AConsentToAskAgainNamesWhoseAndForWhat) {
  practice::Attention item;
  item.kind = practice::Attention::Kind::ConsentDue;
  item.partners = people();
  item.detail = domain::Text::from("SF1", "exercise");
  item.missing = MemberSet::of({k_b});
  const std::string one = attention_detail(item);
  EXPECT_TRUE(has(one, "SF1") && has(one, "Daniel") && !has(one, "Maya")) << one;
  EXPECT_FALSE(attention_what(item.kind).empty());
  EXPECT_FALSE(badge_words(item.kind).empty());
  EXPECT_FALSE(attention_button(item.kind).empty());
}

}  // namespace
}  // namespace attune::desktop
