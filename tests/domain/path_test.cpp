// SPDX-License-Identifier: Apache-2.0
// Where a pair stands after what was given and decided, one line of a table each.
#include "domain/path.h"

#include "domain/time.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace attune::domain {
namespace {

struct Told {
  std::vector<Assignment> sheets;
  std::vector<PathDecision> decisions;
};

// "01 SF1, 08 advance 2": the day in March, then a sheet or a decision with the rung that it leads to; recorded in this
// order. "SF4/3" is SF4 on SF3; "?SF1" is prepared only; "!SF1" was stopped since.
Told tell(const std::string& story) {
  Told told;
  std::istringstream events(story);
  std::int64_t recorded = 0;
  for (std::string event; std::getline(events, event, ',');) {
    std::istringstream words(event);
    std::string day;
    std::string what;
    words >> day >> what;
    const Date date = parse_date("2026-03-" + day, "date");
    const Instant now{++recorded};
    if (what.find_first_of("SE") != std::string::npos) {
      Assignment sheet;
      sheet.state = what[0] == '?'   ? AssignmentState::Prepared
                    : what[0] == '!' ? AssignmentState::Stopped
                                     : AssignmentState::Given;
      what.erase(0, what.find_first_of("SE"));
      sheet.exercise = {what.substr(0, what.find('/')), what.ends_with("/3")};
      sheet.from = date;
      sheet.recorded = now;
      told.sheets.push_back(sheet);
    } else {
      PathDecision decision;
      decision.decision = parse_word<Decision>(what, "decision");
      words >> decision.to_rung;
      decision.date = date;
      decision.recorded = now;
      told.decisions.push_back(decision);
    }
  }
  return told;
}

std::string day_of(Date date) {
  return date_text(date).substr(8);
}

// "on-rung 2: 1 01-08, talk1 08-15, 2 15-".
std::string said(const Path& path) {
  std::string all = std::string(word(path.state)) + " " + std::to_string(path.rung) + ":";
  for (const PathStretch& each : path.stretches) {
    all += std::string(&each == &path.stretches.front() ? " " : ", ") + (each.talk ? "talk" : "") +
           std::to_string(each.rung) + " " + day_of(each.from) + "-" + (each.to ? day_of(*each.to) : "");
  }
  return all;
}

struct StoryRow {
  const char* story;
  const char* path;
};
const std::vector<StoryRow> k_stories{
    {"", "not-begun 0:"},
    {"01 E1, 02 E6", "not-begun 0:"},
    {"01 ?SF1", "not-begun 0:"},
    {"01 SF0", "on-rung 0: 0 01-"},
    {"01 SF1", "on-rung 1: 1 01-"},
    {"01 !SF1", "on-rung 1: 1 01-"},
    {"01 SF1, 08 SF1", "on-rung 1: 1 01-"},
    {"01 SF1, 08 E1, 09 ?SF2", "on-rung 1: 1 01-"},
    {"01 SF1, 08 SF2", "on-rung 2: 1 01-08, 2 08-"},
    // Going on: talk weeks until the next sheet, and they stand before what comes.
    {"01 SF1, 08 advance 2", "talk-weeks 2: 1 01-08, talk1 08-"},
    {"01 SF1, 08 advance 2, 15 SF2", "on-rung 2: 1 01-08, talk1 08-15, 2 15-"},
    {"01 SF1, 08 advance 2, 10 advance 2", "talk-weeks 2: 1 01-08, talk1 08-"},
    {"01 SF1, 08 advance 2, 10 E1", "talk-weeks 2: 1 01-08, talk1 08-"},
    {"01 SF1, 08 advance 2, 08 SF2", "on-rung 2: 1 01-08, 2 08-"},
    {"01 SF3, 08 advance 5, 15 SF5", "on-rung 5: 3 01-08, talk3 08-15, 5 15-"},
    // Again, and back.
    {"01 SF1, 08 repeat 1", "on-rung 1: 1 01-"},
    {"01 SF1, 08 advance 2, 15 repeat 1", "on-rung 1: 1 01-08, talk1 08-15, 1 15-"},
    {"01 SF2, 08 step-back 1", "on-rung 1: 2 01-08, 1 08-"},
    {"01 SF2, 08 step-back 1, 10 SF1", "on-rung 1: 2 01-08, 1 08-"},
    {"01 SF5, 08 advance 6, 15 SF6, 22 step-back 5", "on-rung 5: 5 01-08, talk5 08-15, 6 15-22, 5 22-"},
    // Resting, and ending; a sheet after it begins again.
    {"01 SF1, 08 pause 1", "paused 1: 1 01-08"},
    {"01 SF1, 08 pause 1, 20 SF1", "on-rung 1: 1 01-08, 1 20-"},
    {"01 SF1, 08 pause 1, 20 SF2", "on-rung 2: 1 01-08, 2 20-"},
    {"01 SF1, 08 pause 1, 20 repeat 1", "on-rung 1: 1 01-08, 1 20-"},
    {"01 SF1, 08 advance 2, 10 pause 2", "paused 2: 1 01-08, talk1 08-10"},
    {"01 SF1, 08 end 1", "ended 1: 1 01-08"},
    {"01 SF1, 08 pause 1, 20 end 1", "ended 1: 1 01-08"},
    {"01 SF1, 08 end 1, 20 SF1", "on-rung 1: 1 01-08, 1 20-"},
    // SF4 is what they do in another medium: where it was, never a rung of its own.
    {"01 SF2, 08 SF4", "on-rung 2: 2 01-"},
    {"01 SF3, 08 SF4/3", "on-rung 3: 3 01-"},
    {"01 SF3, 08 SF4", "on-rung 2: 3 01-08, 2 08-"},
    // By date, whenever it was written down.
    {"15 SF2, 01 SF1", "on-rung 2: 1 01-15, 2 15-"},
    {"15 SF2, 08 advance 2, 01 SF1", "on-rung 2: 1 01-08, talk1 08-15, 2 15-"},
    // Of one day, in the order in which they were written down; what was put right the same day is not told.
    {"01 SF1, 08 advance 2, 08 repeat 1", "on-rung 1: 1 01-"},
    {"01 SF2, 08 step-back 1, 08 repeat 2", "on-rung 2: 2 01-"},
    {"01 SF2, 08 step-back 1, 08 advance 2", "talk-weeks 2: 2 01-08, talk1 08-"},
    {"01 SF2, 01 SF1", "on-rung 1: 1 01-"},
    {"01 SF1, 08 SF3, 08 SF2", "on-rung 2: 1 01-08, 2 08-"},
};

class PathTable : public ::testing::TestWithParam<StoryRow> {};

TEST_P(PathTable, SaysWhereTheyStand) {
  const Told told = tell(GetParam().story);
  EXPECT_EQ(said(walk_path(told.sheets, told.decisions)), GetParam().path) << GetParam().story;
}

TEST_P(PathTable, InWhateverOrderItIsRead) {
  Told told = tell(GetParam().story);
  std::reverse(told.sheets.begin(), told.sheets.end());
  std::reverse(told.decisions.begin(), told.decisions.end());
  EXPECT_EQ(said(walk_path(told.sheets, told.decisions)), GetParam().path) << GetParam().story;
}

INSTANTIATE_TEST_SUITE_P(Stories, PathTable, ::testing::ValuesIn(k_stories));

TEST(Path, Sf4IsNeverOnTheWay) {
  std::vector<int> up;
  for (std::optional<int> rung = 0; rung; rung = rung_after(*rung)) {
    up.push_back(*rung);
  }
  EXPECT_EQ(up, (std::vector<int>{0, 1, 2, 3, 5, 6, 7, 8, 9}));
  std::vector<int> down;
  for (std::optional<int> rung = 9; rung; rung = rung_before(*rung)) {
    down.push_back(*rung);
  }
  EXPECT_EQ(down, (std::vector<int>{9, 8, 7, 6, 5, 3, 2, 1, 0}));
  EXPECT_EQ(rung_after(4), 5);
  EXPECT_EQ(rung_before(4), 3);
  EXPECT_EQ(rung_code(7), "SF7");
}

}  // namespace
}  // namespace attune::domain
