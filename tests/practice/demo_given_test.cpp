// SPDX-License-Identifier: Apache-2.0
// The sample practice: paths, agreements and sheets.
#include "crypto/encoding.h"
#include "crypto/hash.h"
#include "practice/demo_test.h"
#include "practice/gates.h"
#include "practice/homework.h"
#include "practice/paths.h"
#include "support/people.h"

#include <algorithm>
#include <map>
#include <set>

namespace attune::practice {
namespace {

using test::k_clinician;

using domain::Assignment;
using domain::AssignmentState;
using domain::Decision;
using domain::Lens;
using domain::MemberSet;
using domain::NamesMode;
using domain::PathState;
using domain::Status;

CoupleRow case_of(Sample& sample, std::string_view code) {
  for (const CoupleRow& row : sample.rows()) {
    if (row.code == code) {
      return row;
    }
  }
  throw Error(ErrorCode::NotFound);
}

std::vector<Assignment> sheets_of(Practice& practice, const domain::CaseId& couple) {
  std::vector<Assignment> sheets;
  for (const AssignmentView& each : list_homework(practice, couple, k_clinician)) {
    sheets.push_back(each.assignment);
  }
  return sheets;
}

PathView path_of(Sample& sample, std::string_view code, std::size_t pair = 0) {
  return show_path(sample.practice(), case_of(sample, code).id, k_clinician).at(pair);
}

bool was_given(const Assignment& sheet) {
  return sheet.state != AssignmentState::Prepared;
}

TEST(DemoGiven, EveryKindOfSheetIsThere) {
  std::set<std::string> exercises;
  std::set<AssignmentState> states;
  std::set<NamesMode> names;
  std::set<domain::PaperSize> papers;
  std::set<domain::GivenPlace> places;
  std::size_t large = 0;
  std::size_t with_note = 0;
  std::size_t with_dose = 0;
  for (const CoupleRow& row : written_sample().rows()) {
    const auto sheets = sheets_of(written_sample().practice(), row.id);
    EXPECT_EQ(sheets.empty(), row.partners.size() == 1) << row.code;
    for (const Assignment& each : sheets) {
      exercises.insert(each.exercise.code);
      states.insert(each.state);
      names.insert(each.style.names);
      papers.insert(each.style.paper);
      places.insert(each.place);
      large += each.style.large_print ? 1U : 0U;
      with_note += each.note ? 1U : 0U;
      with_dose += each.dose.minutes == 5 ? 1U : 0U;
    }
  }
  for (const char* code :
       {"SF0", "SF1", "SF2", "SF3", "SF4", "SF5", "SF6", "SF7", "SF8", "E1", "E2", "E3", "E4", "E5", "E6"}) {
    EXPECT_TRUE(exercises.contains(code)) << code;
  }
  EXPECT_EQ(states.size(), 3U);
  EXPECT_EQ(names.size(), 5U);
  EXPECT_EQ(papers.size(), 2U);
  EXPECT_EQ(places.size(), 2U);
  EXPECT_GE(large, 4U);
  EXPECT_GE(with_note, 30U);
  EXPECT_GE(with_dose, 4U);
}

TEST(DemoGiven, EveryStateOfAPathIsThere) {
  std::set<PathState> states;
  std::set<Decision> decisions;
  for (const CoupleRow& row : written_sample().rows()) {
    for (const PathView& each : show_path(written_sample().practice(), row.id, k_clinician)) {
      states.insert(each.path.state);
      for (const domain::PathDecision& decision : each.decisions) {
        decisions.insert(decision.decision);
        EXPECT_TRUE(decision.reason) << row.code;
      }
    }
  }
  EXPECT_EQ(states.size(), 5U);
  EXPECT_EQ(decisions.size(), 5U);
}

TEST(DemoGiven, EachGoesItsOwnWay) {
  Sample& sample = written_sample();
  EXPECT_EQ(path_of(sample, "C-006").path.rung, 3);
  EXPECT_EQ(path_of(sample, "C-009").decisions.at(1).decision, Decision::StepBack);
  EXPECT_EQ(path_of(sample, "C-009").path.rung, 3);
  EXPECT_EQ(path_of(sample, "C-014").path.rung, 2);
  EXPECT_GE(path_of(sample, "C-017").path.rung, 7);
  EXPECT_EQ(path_of(sample, "C-017").path.state, PathState::Ended);
  EXPECT_EQ(path_of(sample, "C-021").path.state, PathState::NotBegun);
  EXPECT_EQ(path_of(sample, "C-022").path.state, PathState::Paused);
  EXPECT_EQ(path_of(sample, "C-025").path.state, PathState::TalkWeeks);
  EXPECT_EQ(path_of(sample, "C-031", 0).path.state, PathState::OnRung);
  EXPECT_EQ(path_of(sample, "C-031", 1).path.state, PathState::Paused);
  EXPECT_EQ(path_of(sample, "C-031", 2).path.state, PathState::NotBegun);
  std::set<std::int64_t> pairs;
  for (const Assignment& each : sheets_of(sample.practice(), case_of(sample, "C-031").id)) {
    pairs.insert(each.pair.bits());
  }
  EXPECT_EQ(pairs.size(), 3U);
}

TEST(DemoGiven, TheFirstCaseHasOnePreparedAndSomeBehindIt) {
  Sample& sample = written_sample();
  const auto sheets = sheets_of(sample.practice(), sample.rows().front().id);
  ASSERT_GE(sheets.size(), 6U);
  EXPECT_EQ(sheets.front().state, AssignmentState::Prepared);
  EXPECT_GE(std::count_if(sheets.begin(), sheets.end(),
                          [](const Assignment& each) { return each.state == AssignmentState::Stopped; }),
            3);
}

// Each case is one of its own: nothing is said in two cases, or twice in one.
TEST(DemoGiven, NothingIsSaidTwice) {
  std::set<std::string> said;
  const auto add = [&](const std::optional<domain::Text>& words) {
    if (words) {
      EXPECT_TRUE(said.insert(words->str()).second) << words->str();
    }
  };
  for (const CoupleRow& row : written_sample().rows()) {
    for (const PathView& each : show_path(written_sample().practice(), row.id, k_clinician)) {
      for (const domain::PathDecision& decision : each.decisions) {
        add(decision.reason);
      }
    }
    for (const domain::Agreement& each : list_agreements(written_sample().practice(), row.id, k_clinician, true)) {
      for (const auto& words :
           {std::optional(each.ban), std::optional(each.stop_signal), each.exceptions, each.who_invites, each.after}) {
        add(words);
      }
    }
    for (const Assignment& each : sheets_of(written_sample().practice(), row.id)) {
      add(each.note);
    }
  }
  EXPECT_GE(said.size(), 110U);
}

TEST(DemoGiven, EveryCoupleAgreedInItsOwnWords) {
  std::size_t later_versions = 0;
  for (const CoupleRow& row : written_sample().rows()) {
    const auto agreements = list_agreements(written_sample().practice(), row.id, k_clinician, true);
    EXPECT_EQ(agreements.empty(), row.partners.size() == 1) << row.code;
    for (const domain::Agreement& each : agreements) {
      later_versions += each.version > 1 ? 1U : 0U;
    }
  }
  EXPECT_GE(later_versions, 4U);
}

// What was known when a sheet was given, and nothing that came later.
domain::Safeguards as_of(domain::Safeguards all, const Assignment& sheet) {
  const auto later = [&](const auto& each) { return each.recorded > sheet.recorded; };
  std::erase_if(all.screens, later);
  std::erase_if(all.consents, later);
  std::erase_if(all.willing, [&](const domain::Willing& each) { return each.date > sheet.from; });
  for (domain::Gate& gate : all.gates) {
    std::erase_if(gate.sources, later);
    if (gate.cleared && gate.cleared->date > sheet.from) {
      gate.cleared.reset();
    }
  }
  std::erase_if(all.gates, [](const domain::Gate& gate) { return gate.sources.empty(); });
  std::erase_if(all.signals, [&](const domain::Signal& each) { return each.since > sheet.from; });
  for (domain::Signal& signal : all.signals) {
    if (signal.looked_at && *signal.looked_at > sheet.from) {
      signal.looked_at.reset();
    }
  }
  return all;
}

std::size_t expect_nothing_held(Sample& sample) {
  std::size_t touch = 0;
  for (const CoupleRow& row : sample.rows()) {
    const domain::Safeguards all = load_safeguards(sample.practice(), row.id);
    for (const Assignment& each : sheets_of(sample.practice(), row.id)) {
      const auto reasons = domain::held_by(as_of(all, each), each.pair, each.exercise, each.from);
      EXPECT_TRUE(reasons.empty()) << row.code << " " << each.exercise.code << " "
                                   << (reasons.empty() ? "" : hold_word(reasons.front()));
      touch += domain::is_touch(each.exercise) && was_given(each) ? 1U : 0U;
    }
  }
  return touch;
}

TEST(DemoGiven, NothingWasGivenThatWasHeldOnItsDay) {
  EXPECT_GE(expect_nothing_held(written_sample()), 20U);
}

TEST(DemoGiven, NothingAfterAGateThatHoldsItWasRaised) {
  Sample& sample = written_sample();
  std::size_t raised = 0;
  for (const CoupleRow& row : sample.rows()) {
    const auto sheets = sheets_of(sample.practice(), row.id);
    for (const domain::Gate& gate : gate_history(sample.practice(), row.id, k_clinician).gates) {
      for (const Assignment& each : sheets) {
        const bool touches = domain::concerns_everyone(gate.gate) || each.pair.has(gate.about);
        const bool open = each.from > gate.since && (!gate.cleared || each.from < gate.cleared->date);
        EXPECT_FALSE(touches && open && domain::effect_of(gate.gate, gate.level, each.exercise) == domain::Effect::Hold)
            << row.code << " " << each.exercise.code;
      }
      ++raised;
    }
  }
  EXPECT_GE(raised, 10U);
  const CoupleRow held = case_of(sample, "C-019");
  const auto sheets = sheets_of(sample.practice(), held.id);
  const auto gates = gate_history(sample.practice(), held.id, k_clinician).gates;
  ASSERT_EQ(gates.size(), 1U);
  EXPECT_FALSE(sheets.empty());
  for (const Assignment& each : sheets) {
    EXPECT_LT(each.from, gates.front().since);
  }
}

TEST(DemoGiven, SheetsAreGivenInHoursTheyWereAt) {
  Sample& sample = written_sample();
  for (const CoupleRow& row : sample.rows()) {
    const auto sessions = list_sessions(sample.practice(), row.id, k_clinician);
    for (const Assignment& each : sheets_of(sample.practice(), row.id)) {
      EXPECT_TRUE(std::any_of(sessions.begin(), sessions.end(),
                              [&](const SessionView& session) {
                                return session.session.date == each.from && session.session.present.has_all(each.pair);
                              }))
          << row.code << " " << each.exercise.code;
      EXPECT_LE(each.from, sample.now().date);
      EXPECT_LE(each.stopped.value_or(each.from), sample.now().date);
      EXPECT_GE(each.stopped.value_or(each.from), each.from);
    }
  }
}

// Its own sample, for printing again is written down.
TEST(DemoGiven, WhatIsPrintedAgainIsWhatWasGiven) {
  Sample sample;
  std::size_t same = 0;
  std::size_t held = 0;
  for (const CoupleRow& row : sample.rows()) {
    for (const Assignment& each : sheets_of(sample.practice(), row.id)) {
      std::string bytes;
      const Deliver keep = [&](const std::string& pdf) { bytes = pdf; };
      if (!was_given(each)) {
        EXPECT_ERROR(reprint(sample.practice(), each.id.str(), keep), ErrorCode::NotPermitted);
        continue;
      }
      const auto safeguards = load_safeguards(sample.practice(), row.id);
      if (!domain::held_by(safeguards, each.pair, each.exercise, sample.now().date).empty()) {
        EXPECT_ERROR(reprint(sample.practice(), each.id.str(), keep), ErrorCode::NotPermitted);
        EXPECT_TRUE(bytes.empty());
        ++held;
      } else {
        reprint(sample.practice(), each.id.str(), keep);
        EXPECT_TRUE(bytes.starts_with("%PDF"));
        EXPECT_EQ(crypto::hex(crypto::sha256(bytes)), each.sha256);
        ++same;
      }
    }
  }
  EXPECT_GE(same, 25U);
  EXPECT_GE(held, 5U);
}

TEST(DemoGiven, ThoseWhoFollowHaveSheetsTooAndShareTheirBytes) {
  Sample& many = written_many();
  const std::size_t touch = expect_nothing_held(many);
  std::map<PathState, std::size_t> states;
  std::set<std::string> bytes;
  std::set<std::string> reasons;
  std::size_t decided = 0;
  std::size_t sheets = 0;
  std::size_t with_sheets = 0;
  std::size_t begun = 0;
  const auto rows = many.rows();
  for (const CoupleRow& row : rows) {
    const auto all = sheets_of(many.practice(), row.id);
    begun += row.status != Status::Enquiry && row.partners.size() > 1 ? 1U : 0U;
    with_sheets += all.empty() ? 0U : 1U;
    sheets += all.size();
    for (const Assignment& each : all) {
      bytes.insert(each.sha256);
    }
    for (const PathView& view : show_path(many.practice(), row.id, k_clinician)) {
      ++states[view.path.state];
      for (const domain::PathDecision& decision : view.decisions) {
        reasons.insert(decision.reason->str());
        ++decided;
      }
    }
  }
  EXPECT_GE(touch, 150U);
  EXPECT_EQ(states.size(), 5U);
  EXPECT_GE(with_sheets, begun * 4 / 5);
  EXPECT_GE(reasons.size(), decided * 9 / 10);
  EXPECT_LE(bytes.size(), sheets / 3);
  EXPECT_LE(std::filesystem::file_size(many.folder() / "records.db"), 30U * 1024 * 1024);
}

TEST(DemoGiven, TheRoomSeesNoDecision) {
  Sample& sample = written_sample();
  for (const CoupleRow& row : sample.rows()) {
    EXPECT_TRUE(show_path(sample.practice(), row.id, Lens::room(members_of(sample.practice(), row.id))).empty());
  }
}

}  // namespace
}  // namespace attune::practice
