// SPDX-License-Identifier: Apache-2.0
// The sample practice: what people did at home and said of it, own trackers, and how they arrived.
#include "practice/check_ins.h"
#include "practice/demo_test.h"
#include "practice/gates.h"
#include "practice/homework.h"
#include "practice/intake.h"
#include "practice/measures.h"
#include "practice/practice_logs.h"
#include "support/people.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace attune::practice {
namespace {

using test::k_clinician;

using domain::Done;
using domain::Lens;
using domain::Letter;
using domain::Status;

using Occasion = std::tuple<std::string, domain::Date, int>;

std::map<Occasion, std::map<Letter, domain::PracticeLog>> occasions_of(Practice& practice,
                                                                       const domain::CaseId& couple) {
  std::map<Occasion, std::map<Letter, domain::PracticeLog>> all;
  for (const LogView& each : list_logs(practice, couple, k_clinician)) {
    all[{each.log.assignment.str(), each.log.date, each.log.occasion}].emplace(each.log.partner, each.log);
  }
  return all;
}

TEST(DemoPractised, OccasionsAreToldByBothOrByOneAlikeOrNot) {
  Practice& practice = written_sample().practice();
  std::size_t both = 0;
  std::size_t one = 0;
  std::size_t differ = 0;
  std::size_t second_of_a_day = 0;
  std::set<Done> done;
  std::set<domain::NotDone> reasons;
  std::set<std::string> fields;
  std::map<std::size_t, std::size_t> touch;  // occasions of a pair's touch → pairs
  for (const CoupleRow& row : written_sample().rows()) {
    for (const auto& [occasion, accounts] : occasions_of(practice, row.id)) {
      ++(accounts.size() > 1 ? both : one);
      second_of_a_day += std::get<2>(occasion) == 2 ? 1U : 0U;
      for (const auto& [who, log] : accounts) {
        differ += log.done != accounts.begin()->second.done ? 1U : 0U;
        if (log.done) {
          done.insert(*log.done);
        }
        if (log.reason) {
          reasons.insert(*log.reason);
        }
        for (const domain::LogValue& each : log.fields) {
          fields.insert(each.key);
        }
      }
    }
    std::map<std::int64_t, std::size_t> of_pair;
    for (const AssignmentView& each : list_homework(practice, row.id, k_clinician)) {
      of_pair[each.assignment.pair.bits()] += 0;
    }
    for (const auto& [occasion, accounts] : occasions_of(practice, row.id)) {
      for (const AssignmentView& each : list_homework(practice, row.id, k_clinician)) {
        if (each.assignment.id.str() == std::get<0>(occasion) && domain::is_touch(each.assignment.exercise)) {
          ++of_pair[each.assignment.pair.bits()];
        }
      }
    }
    for (const auto& [pair, count] : of_pair) {
      ++touch[count];
    }
  }
  EXPECT_GE(both, 80U);
  EXPECT_GE(one, 20U);
  EXPECT_GE(differ, 6U);
  EXPECT_GE(second_of_a_day, 1U);
  EXPECT_EQ(done.size(), 3U);
  EXPECT_GE(reasons.size(), 8U);
  EXPECT_GE(fields.size(), 20U);
  EXPECT_GE(touch[0], 1U);
  EXPECT_GE(touch[1], 1U);
  EXPECT_GE(touch.rbegin()->first, 15U);
}

TEST(DemoPractised, TheFirstCaseHasAllOfIt) {
  Practice& practice = written_sample().practice();
  const CoupleRow first = written_sample().rows().front();
  EXPECT_GE(occasions_of(practice, first.id).size(), 15U);
  EXPECT_GE(list_check_ins(practice, first.id, k_clinician).size(), 6U);
  EXPECT_GE(list_measure_results(practice, first.id, k_clinician).size(), 40U);
  for (const domain::Signal& each : list_signals(practice, first.id, k_clinician)) {
    EXPECT_TRUE(each.looked_at) << each.code;
  }
}

TEST(DemoPractised, WhatAsksForATalkAloneRaisesASignal) {
  std::map<std::string, std::size_t> looked_at;
  std::map<std::string, std::size_t> open;
  std::size_t marks = 0;
  std::size_t low = 0;
  for (const CoupleRow& row : written_sample().rows()) {
    Practice& practice = written_sample().practice();
    for (const domain::Signal& each : list_signals(practice, row.id, k_clinician)) {
      ++(each.looked_at ? looked_at : open)[each.code];
    }
    for (const LogView& each : list_logs(practice, row.id, k_clinician)) {
      marks += domain::log_flag(each.log, "mark") == true ? 1U : 0U;
    }
    for (const domain::MeasureResult& each : list_measure_results(practice, row.id, k_clinician)) {
      low += each.measure == "T-b" && each.score <= 6 ? 1U : 0U;
    }
  }
  for (const char* code : {"limit-crossed", "dissociation", "pain"}) {
    EXPECT_EQ(looked_at[code], 1U) << code;
    EXPECT_EQ(open[code], 0U) << code;
  }
  EXPECT_EQ(open["regret"], 1U);
  EXPECT_EQ(open["T-b"], 1U);
  EXPECT_EQ(marks, 1U);
  EXPECT_EQ(low, 1U);
}

using Series = std::map<std::pair<Letter, std::string>, std::map<domain::Date, int>>;

Series series_of(Practice& practice, const domain::CaseId& couple) {
  Series all;
  for (const domain::MeasureResult& each : list_measure_results(practice, couple, k_clinician)) {
    all[{each.partner, each.measure}][each.date] = each.score;
  }
  return all;
}

void expect_trackers(Sample& sample) {
  for (const CoupleRow& row : sample.rows()) {
    const Series all = series_of(sample.practice(), row.id);
    if (row.status == Status::Enquiry) {
      EXPECT_TRUE(all.empty()) << row.code;
      continue;
    }
    for (const PartnerView& partner : row.partners) {
      std::set<domain::Date> dates;
      for (const auto& [key, points] : all) {
        for (const auto& [date, score] : points) {
          EXPECT_LE(date, sample.now().date);
          if (key.first == partner.letter) {
            dates.insert(date);
          }
        }
      }
      EXPECT_GE(dates.size(), 2U) << row.code << " " << partner.letter.str();
    }
  }
}

TEST(DemoPractised, EverybodyHasTrackersOnTwoDays) {
  expect_trackers(written_sample());
}

TEST(DemoPractised, ThoseWhoFollowPractiseTooAsOftenAsTheirDecisionsSay) {
  Sample& many = written_many();
  expect_trackers(many);
  std::size_t cases = 0;
  std::size_t accounts = 0;
  std::size_t one = 0;
  std::size_t open = 0;
  std::set<Done> done;
  for (const CoupleRow& row : many.rows()) {
    const auto occasions = occasions_of(many.practice(), row.id);
    cases += occasions.empty() ? 0U : 1U;
    for (const auto& [occasion, told] : occasions) {
      accounts += told.size();
      one += told.size() == 1 ? 1U : 0U;
      for (const auto& [who, log] : told) {
        done.insert(log.done.value());
        EXPECT_LE(log.date, many.now().date);
      }
    }
    for (const domain::Signal& each : list_signals(many.practice(), row.id, k_clinician)) {
      open += each.looked_at ? 0U : 1U;
    }
  }
  EXPECT_GE(cases, 60U);
  EXPECT_GE(accounts, 700U);
  EXPECT_GE(one, 30U);
  EXPECT_EQ(done.size(), 3U);
  EXPECT_GE(open, 3U);
}

TEST(DemoPractised, TrackersRiseStallAndFall) {
  std::map<int, std::size_t> courses;
  for (const CoupleRow& row : written_sample().rows()) {
    for (const auto& [key, points] : series_of(written_sample().practice(), row.id)) {
      if (points.size() >= 3) {
        const int last = points.rbegin()->second;
        const int best = std::max_element(points.begin(), points.end(), [](const auto& a, const auto& b) {
                           return a.second < b.second;
                         })->second;
        ++courses[last >= points.begin()->second + 2 ? 1
                  : best >= last + 2                 ? -1
                  : last == points.begin()->second   ? 0
                                                     : 2];
      }
    }
  }
  EXPECT_GE(courses[1], 15U);
  EXPECT_GE(courses[-1], 4U);
  EXPECT_GE(courses[0], 10U);
}

TEST(DemoPractised, ArrivingIsToldBeforeAnHourTogether) {
  std::size_t all = 0;
  std::set<domain::GoOn> go_on;
  std::set<domain::TimeAlone> alone;
  for (const CoupleRow& row : written_sample().rows()) {
    for (const domain::CheckIn& each : list_check_ins(written_sample().practice(), row.id, k_clinician)) {
      ++all;
      if (each.go_on) {
        go_on.insert(*each.go_on);
      }
      if (each.alone) {
        alone.insert(*each.alone);
      }
    }
  }
  EXPECT_GE(all, 50U);
  EXPECT_EQ(go_on.size(), 3U);
  EXPECT_EQ(alone.size(), 3U);
}

TEST(DemoPractised, TheRoomSeesNothingOfIt) {
  Practice& practice = written_sample().practice();
  for (const CoupleRow& row : written_sample().rows()) {
    if (row.partners.size() < 2) {
      continue;
    }
    const Lens room = Lens::room(members_of(practice, row.id));
    EXPECT_TRUE(list_logs(practice, row.id, room).empty()) << row.code;
    EXPECT_TRUE(list_measure_results(practice, row.id, room).empty()) << row.code;
    EXPECT_TRUE(list_check_ins(practice, row.id, room).empty()) << row.code;
    // And each sees their own, without what stays with the clinician.
    for (const PartnerView& partner : row.partners) {
      const Lens own = Lens::room(domain::MemberSet::of({partner.letter}));
      for (const LogView& each : list_logs(practice, row.id, own)) {
        EXPECT_EQ(each.log.partner, partner.letter);
        for (const domain::LogValue& value : each.log.fields) {
          EXPECT_FALSE(domain::find_log_field(value.key)->stays_with_clinician) << value.key;
        }
      }
      for (const domain::MeasureResult& each : list_measure_results(practice, row.id, own)) {
        EXPECT_EQ(each.partner, partner.letter);
        EXPECT_FALSE(domain::find_tracker(each.measure)->stays_with_clinician) << each.measure;
      }
    }
  }
}

}  // namespace
}  // namespace attune::practice
