// SPDX-License-Identifier: Apache-2.0
// Accounts of practice, arrival check-ins, trackers: what is kept, what is refused, who sees it, what it raises.
#include "practice/check_ins.h"
#include "practice/progress_case.h"

namespace attune::test {
namespace {

using domain::Done;
using domain::Lens;
using domain::NotDone;
using Codes = std::vector<std::string>;

class PracticeLogsTest : public ProgressCase {
 protected:
  std::vector<practice::LogView> logs(const Lens& lens = Lens::clinician()) {
    return practice::list_logs(*m_practice, m_case, lens);
  }
  static Codes keys(const practice::LogView& view) {
    Codes all;
    for (const domain::LogValue& each : view.log.fields) {
      all.push_back(each.key);
    }
    return all;
  }
};

TEST_F(PracticeLogsTest, TheLaterAccountOfAnOccasionTakesThePlaceOfTheEarlier) {
  log(k_a, "2026-03-01", Done::No, {}, NotDone::Tired);
  log(k_a, "2026-03-01", Done::Yes, {{"minutes", "25"}});
  log(k_a, "2026-03-01", Done::Partly, {}, {}, 2);
  log(k_b, "2026-03-01", Done::Yes);
  const auto all = logs();
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(all[0].log.occasion, 2);
  const auto first = std::find_if(all.begin(), all.end(), [](const auto& each) {
    return each.log.partner == k_a && each.log.occasion == 1;
  });
  EXPECT_EQ(first->log.done, Done::Yes);
  EXPECT_EQ(domain::log_number(first->log, "minutes"), 25);
  EXPECT_EQ(count("practice_log"), 4);  // the earlier one is kept
}

TEST_F(PracticeLogsTest, WhatDoesNotFitIsRefusedAndNothingIsKept) {
  EXPECT_EQ(wrong_field([&] { log(k_c, "2026-03-01"); }), "partner");
  EXPECT_EQ(wrong_field([&] { log(k_a, "2026-02-19"); }), "date");
  EXPECT_EQ(wrong_field([&] { log(k_a, "2026-03-06"); }), "date");
  EXPECT_EQ(wrong_field([&] { log(k_a, "2026-03-01", Done::Yes, {}, NotDone::Ill); }), "reason");
  EXPECT_EQ(wrong_field([&] { log(k_a, "2026-03-01", Done::Yes, {}, {}, 10); }), "occasion");
  EXPECT_EQ(wrong_field([&] { log(k_a, "2026-03-01", Done::Yes, {{"touched_first", "C"}}); }), "touched_first");
  for (const auto& [key, value] : {std::pair("presence", "11"), {"presence", "-1"}, {"presence", "7.5"},
                                   {"minutes", "601"}, {"limit", "broken"}, {"stop_used", "maybe"},
                                   {"sensations", "texture,smell"}, {"streak", "4"}}) {
    EXPECT_EQ(wrong_field([&] { domain::log_value(key, value); }), key) << value;
  }
  EXPECT_EQ(count("practice_log"), 0);
  const practice::AssignmentView prepared = prepare(sheet("SF1"));
  EXPECT_EQ(refusal([&] {
              practice::NewLog what;
              what.partner = k_a;
              what.done = Done::Yes;
              practice::log_homework(*m_practice, id_of(prepared), what);
            }),
            "prepared-only");
}

TEST_F(PracticeLogsTest, SeveralAreKeptTogetherOrNotAtAll) {
  practice::NewLog good;
  good.partner = k_a;
  good.date = date("2026-03-01");
  good.done = Done::Yes;
  practice::NewLog bad = good;
  bad.date = date("2026-04-01");
  EXPECT_ERROR(practice::log_homework(*m_practice, id_of(m_sheet), {good, bad}), ErrorCode::InvalidInput);
  EXPECT_EQ(count("practice_log"), 0);
}

TEST_F(PracticeLogsTest, EachFieldHasItsOwnReaders) {
  std::vector<std::pair<const char*, const char*>> fields;
  for (const domain::LogField& each : domain::log_fields()) {
    switch (each.kind) {
      case domain::FieldKind::Scale: fields.emplace_back(each.key.data(), "1"); break;
      case domain::FieldKind::Minutes: fields.emplace_back(each.key.data(), "20"); break;
      case domain::FieldKind::YesNo: fields.emplace_back(each.key.data(), "yes"); break;
      case domain::FieldKind::Letter: fields.emplace_back(each.key.data(), "A"); break;
      case domain::FieldKind::Text: fields.emplace_back(each.key.data(), "words"); break;
      case domain::FieldKind::Word:
      case domain::FieldKind::Words: fields.emplace_back(each.key.data(), each.words.front().data()); break;
    }
  }
  log(k_a, "2026-03-01", Done::Yes, fields);
  const Codes stay{"control", "pain", "pain_place", "dissociation", "stop_used", "stop_respected", "limit",
                   "decline_taken_kindly", "regret", "mark"};
  ASSERT_EQ(logs().size(), 1U);
  EXPECT_EQ(keys(logs()[0]).size(), domain::log_fields().size());
  const auto own = logs(Lens::room(people("A")));
  ASSERT_EQ(own.size(), 1U);
  EXPECT_EQ(keys(own[0]).size(), domain::log_fields().size() - stay.size());
  for (const std::string& each : keys(own[0])) {
    EXPECT_EQ(std::count(stay.begin(), stay.end(), each), 0) << each;
  }
  EXPECT_TRUE(own[0].exercise.code.empty());
  EXPECT_TRUE(logs(Lens::room(people("B"))).empty());
  EXPECT_TRUE(logs(Lens::room(people("A,B"))).empty());
  EXPECT_TRUE(logs(Lens::home(people("A,B"))).empty());
  EXPECT_TRUE(logs(Lens::release(k_b)).empty());
  EXPECT_EQ(keys(logs(Lens::release(k_a)).at(0)).size(), domain::log_fields().size());  // A's own file
}

TEST_F(PracticeLogsTest, SignalsAreRaisedAndHoldTouchUntilTheyAreLookedAt) {
  const std::vector<std::pair<std::pair<const char*, const char*>, const char*>> raising{
      {{"limit", "crossed"}, "limit-crossed"}, {{"stop_respected", "no"}, "stop-not-respected"},
      {{"dissociation", "strong"}, "dissociation"}, {{"pain", "3"}, "pain"}, {{"regret", "yes"}, "regret"},
      {{"decline_taken_kindly", "no"}, "decline"}};
  EXPECT_EQ(holds(sheet("SF1")), Words{});
  int day = 1;
  for (const auto& [field, code] : raising) {
    const std::string on = "2026-03-0" + std::to_string(1 + day++ % 4);
    log(k_a, on.c_str(), Done::Yes, {field}, {}, day);
    EXPECT_EQ(open_signals(), Codes{std::string("A ") + code});
    EXPECT_FALSE(holds(sheet("SF1")).empty()) << code;
    for (const domain::Signal& each : practice::list_signals(*m_practice, m_case, Lens::clinician())) {
      if (!each.looked_at) {
        practice::look_at_signal(*m_practice, each.id.str(), text("Talked about alone"));
      }
    }
    EXPECT_EQ(holds(sheet("SF1")), Words{}) << code;
  }
  log(k_b, "2026-03-01", Done::Yes,
      {{"limit", "changed"}, {"stop_respected", "yes"}, {"dissociation", "some"}, {"pain", "2"}, {"regret", "no"},
       {"decline_taken_kindly", "yes"}, {"mark", "yes"}});
  EXPECT_EQ(open_signals(), Codes{});
}

TEST_F(PracticeLogsTest, ALaterAccountNeverClearsASignalAndAddsItsSource) {
  const auto first = log(k_a, "2026-03-01", Done::Yes, {{"limit", "crossed"}});
  log(k_a, "2026-03-01", Done::Yes, {{"limit", "as-agreed"}});
  const auto again = log(k_a, "2026-03-02", Done::Yes, {{"limit", "crossed"}});
  const auto signals = practice::list_signals(*m_practice, m_case, Lens::clinician());
  ASSERT_EQ(signals.size(), 1U);
  EXPECT_EQ(signals[0].sources, (Codes{first.log.id.str(), again.log.id.str()}));
  EXPECT_FALSE(signals[0].looked_at);
}

TEST_F(PracticeLogsTest, TrackersAreOwnedAndTwoOfThemStayWithTheClinician) {
  for (const domain::Tracker& each : domain::trackers()) {
    measure(k_a, each.id.data(), each.id == "T-b" ? 7 : 6, "2026-03-01");
  }
  const auto seen = [&](const Lens& lens) {
    Codes all;
    for (const auto& each : practice::list_measure_results(*m_practice, m_case, lens)) {
      all.push_back(each.measure);
    }
    return all.size();
  };
  EXPECT_EQ(seen(Lens::clinician()), 11U);
  EXPECT_EQ(seen(Lens::room(people("A"))), 9U);
  EXPECT_EQ(seen(Lens::room(people("B"))), 0U);
  EXPECT_EQ(seen(Lens::room(people("A,B"))), 0U);
  EXPECT_EQ(open_signals(), Codes{});
  measure(k_a, "T-b", 6, "2026-03-02");
  measure(k_b, "T-f", 7, "2026-03-02");
  EXPECT_EQ(open_signals(), (Codes{"A T-b", "B T-f"}));
  EXPECT_EQ(wrong_field([&] { measure(k_a, "T-z", 5, "2026-03-02"); }), "measure");
  EXPECT_EQ(wrong_field([&] { measure(k_a, "T-a", 11, "2026-03-02"); }), "score");
  EXPECT_EQ(wrong_field([&] { measure(k_a, "T-a", 5, "2026-03-06"); }), "date");
  EXPECT_ERROR(measure(k_c, "T-a", 5, "2026-03-02"), ErrorCode::NotFound);
  measure(k_a, "T-a", 2, "2026-03-01");  // of the same day: the later one counts
  EXPECT_EQ(seen(Lens::clinician()), 13U);
}

TEST_F(PracticeLogsTest, ACheckInKeepsWhatWasSaidAndChangesNothingElse) {
  domain::CheckIn said;
  said.partner = k_a;
  said.arrive = domain::Arriving::Tense;
  said.go_on = domain::GoOn::NotNow;
  said.alone = domain::TimeAlone::Today;
  practice::check_in(*m_practice, m_last, said);
  EXPECT_EQ(holds(sheet("SF1")), Words{});
  EXPECT_EQ(open_signals(), Codes{});
  said.arrive = domain::Arriving::Settled;
  said.alone = std::nullopt;
  practice::check_in(*m_practice, m_last, said);
  const auto all = practice::list_check_ins(*m_practice, m_case, Lens::clinician());
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].arrive, domain::Arriving::Settled);
  EXPECT_EQ(all[0].go_on, domain::GoOn::NotNow);
  EXPECT_FALSE(all[0].alone);
  const auto own = practice::list_check_ins(*m_practice, m_case, Lens::room(people("A")));
  ASSERT_EQ(own.size(), 1U);
  EXPECT_EQ(own[0].arrive, domain::Arriving::Settled);
  EXPECT_FALSE(own[0].go_on);
  EXPECT_TRUE(practice::list_check_ins(*m_practice, m_case, Lens::room(people("A,B"))).empty());
  const domain::SessionId alone = hour("B", "2026-03-04");
  EXPECT_EQ(wrong_field([&] { practice::check_in(*m_practice, alone, said); }), "partner");
}

}  // namespace
}  // namespace attune::test
