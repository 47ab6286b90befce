// SPDX-License-Identifier: Apache-2.0
// What the accounts speak for: each row of the table, with its border on both sides.
#include "domain/path_prompt.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace attune::test {
namespace {

using namespace attune::domain;

const Letter k_maya{'A'};
const Letter k_daniel{'B'};

class PathPromptTest : public ::testing::Test {
 protected:
  static Date day(int n) { return plus_days(parse_date("2026-03-01", "d"), n); }
  PracticeLog& log(Letter who, int on, Done done = Done::Yes) {
    PracticeLog log;
    log.id = LogId("LOG" + who.str() + std::to_string(on));
    log.partner = who;
    log.date = day(on);
    log.done = done;
    m_logs.push_back(log);
    return m_logs.back();
  }
  static void say(PracticeLog& log, const char* key, const char* value) { log.fields.push_back(log_value(key, value)); }
  /// Everything asked, nothing against going on.
  void good(Letter who, int on) {
    PracticeLog& made = log(who, on);
    for (const auto& [key, value] : {std::pair("limit", "as-agreed"), {"presence", "5"}, {"pressure", "3"},
                                     {"tension_start", "4"}, {"tension_end", "3"}, {"control", "8"}, {"pain", "0"},
                                     {"dissociation", "none"}}) {
      say(made, key, value);
    }
  }
  void all_good() {
    for (const Letter who : {k_maya, k_daniel}) {
      good(who, 1);
      good(who, 3);
    }
    for (const Letter who : {k_maya, k_daniel}) {
      Willing willing;
      willing.partner = who;
      willing.pair = m_pair;
      willing.date = day(0);
      m_safe.willing.push_back(willing);
    }
  }
  void change(Letter who, int on, const char* key, const char* value) {
    for (PracticeLog& each : m_logs) {
      if (each.partner == who && each.date == day(on)) {
        std::erase_if(each.fields, [&](const LogValue& one) { return one.key == key; });
        if (value != nullptr) {
          say(each, key, value);
        }
      }
    }
  }
  PathPrompt prompt(int today = 5) { return path_prompt(m_pair, m_logs, m_safe, day(0), day(today)); }
  bool speaks(PromptKind kind, PromptReason reason, std::optional<Letter> about) {
    const PathPrompt made = prompt();
    EXPECT_EQ(word(made.kind), word(kind));
    return std::any_of(made.why.begin(), made.why.end(),
                       [&](const PromptSaid& each) { return each.reason == reason && each.about == about; });
  }

  MemberSet m_pair = MemberSet::of({k_maya, k_daniel});
  std::vector<PracticeLog> m_logs;
  Safeguards m_safe;
};

TEST_F(PathPromptTest, NothingYetAndAllMet) {
  EXPECT_EQ(prompt().kind, PromptKind::NothingYet);
  all_good();
  EXPECT_EQ(prompt().kind, PromptKind::Advance);
  EXPECT_EQ(prompt().done, 2);
}

TEST_F(PathPromptTest, OneThingMissingIsNotKnownAndNeverMet) {
  for (const auto& [key, reason] : {std::pair("limit", PromptReason::LimitNotAsked),
                                    {"presence", PromptReason::PresenceNotAsked},
                                    {"pressure", PromptReason::PressureNotAsked},
                                    {"tension_end", PromptReason::TensionNotLower},
                                    {"control", PromptReason::ControlNotAsked},
                                    {"pain", PromptReason::PainNotAsked},
                                    {"dissociation", PromptReason::DissociationNotAsked}}) {
    m_logs.clear();
    m_safe = {};
    all_good();
    change(k_daniel, 3, key, nullptr);
    EXPECT_TRUE(speaks(PromptKind::NotKnown, reason, k_daniel)) << key;
  }
}

TEST_F(PathPromptTest, EachConditionAtItsBorder) {
  struct Row {
    const char *key, *still_good, *too_far;
    PromptKind kind;
    PromptReason reason;
  };
  for (const Row& row : {Row{"presence", "5", "4", PromptKind::Repeat, PromptReason::PresenceUnderHalf},
                         Row{"pressure", "3", "4", PromptKind::Repeat, PromptReason::PressureFour},
                         Row{"control", "8", "7", PromptKind::Repeat, PromptReason::NotFreeToStop},
                         Row{"pressure", "3", "7", PromptKind::StepBack, PromptReason::PressureSeven},
                         Row{"pain", "0", "1", PromptKind::StepBack, PromptReason::PainEmerging},
                         Row{"pain", "0", "2", PromptKind::StepBack, PromptReason::PainEmerging},
                         Row{"pain", "0", "3", PromptKind::PauseAndReview, PromptReason::PainThree},
                         Row{"limit", "as-agreed", "crossed", PromptKind::PauseAndReview, PromptReason::LimitCrossed},
                         Row{"stop_respected", "yes", "no", PromptKind::PauseAndReview, PromptReason::StopNotRespected},
                         Row{"dissociation", "some", "strong", PromptKind::PauseAndReview,
                             PromptReason::StrongDissociation}}) {
    m_logs.clear();
    m_safe = {};
    all_good();
    change(k_maya, 3, row.key, row.still_good);
    EXPECT_EQ(prompt().kind, PromptKind::Advance) << row.key;
    change(k_maya, 3, row.key, row.too_far);
    EXPECT_TRUE(speaks(row.kind, row.reason, k_maya)) << row.key << " " << row.too_far;
  }
}

TEST_F(PathPromptTest, TensionThatStaysTwiceIsAStepBack) {
  all_good();
  change(k_maya, 3, "tension_end", "4");
  EXPECT_EQ(prompt().kind, PromptKind::NotKnown);
  change(k_maya, 1, "tension_end", "5");
  EXPECT_TRUE(speaks(PromptKind::StepBack, PromptReason::TensionStays, k_maya));
}

TEST_F(PathPromptTest, OnlyTheLastTwoThatWereDoneCount) {
  all_good();
  PracticeLog& old = log(k_maya, -3);
  say(old, "limit", "crossed");
  EXPECT_EQ(prompt().kind, PromptKind::Advance);
  m_logs.pop_back();
  m_logs.erase(m_logs.begin());
  EXPECT_TRUE(speaks(PromptKind::Repeat, PromptReason::OnlyOne, k_maya));
}

TEST_F(PathPromptTest, ThreeNotDoneInARowIsAPause) {
  all_good();
  log(k_daniel, 6, Done::No);
  log(k_daniel, 7, Done::No);
  EXPECT_EQ(prompt().kind, PromptKind::Advance);
  log(k_daniel, 8, Done::No);
  EXPECT_TRUE(speaks(PromptKind::PauseAndReview, PromptReason::ThreeNotDone, k_daniel));
}

TEST_F(PathPromptTest, AConsentWithdrawnAndWillingnessThatRanOut) {
  all_good();
  EXPECT_EQ(prompt(30).kind, PromptKind::Advance);
  EXPECT_EQ(prompt(31).kind, PromptKind::Repeat);
  Consent consent;
  consent.kind = 4;
  consent.partner = k_maya;
  consent.state = ConsentState::Withdrawn;
  consent.date = day(2);
  m_safe.consents.push_back(consent);
  EXPECT_TRUE(speaks(PromptKind::PauseAndReview, PromptReason::ConsentWithdrawn, k_maya));
}

TEST_F(PathPromptTest, WhatWasSupersededDoesNotCount) {
  all_good();
  PracticeLog& wrong = log(k_maya, 4);
  say(wrong, "limit", "crossed");
  wrong.superseded = Instant{1};
  EXPECT_EQ(prompt().kind, PromptKind::Advance);
}

}  // namespace
}  // namespace attune::test
