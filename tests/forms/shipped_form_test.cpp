// SPDX-License-Identifier: Apache-2.0
// The form that comes with the program: what it must hold, and what its marks and conditions do.
#include "forms/scores.h"
#include "forms/signals.h"
#include "forms/support.h"
#include "forms/validate.h"

#include <algorithm>
#include <set>

namespace attune::test {
namespace {

using forms::Item;

const Item& item(std::string_view link_id) {
  const int index = shipped()->find(link_id);
  EXPECT_GE(index, 0) << link_id;
  return shipped()->items[static_cast<std::size_t>(std::max(index, 0))];
}

std::vector<std::string> lines() {
  std::vector<std::string> all{"B1a", "B1b"};
  for (int n = 2; n <= 31; ++n) {
    all.push_back("B" + std::to_string(n));
  }
  for (int n = 1; n <= 26; ++n) {
    all.push_back("A" + std::to_string(n));
  }
  return all;
}

const std::vector<std::string> k_trackers{"T-a", "T-b", "T-e", "T-f", "T-g", "T-k"};
const std::set<std::string> k_looked_at{"B1a", "B19", "B20", "B30", "D4", "A5", "A6", "T-b", "T-f"};

TEST(ShippedForm, HoldsEveryLineOfItsDesign) {
  EXPECT_EQ(shipped()->id, "barriers-and-brakes");
  EXPECT_TRUE(shipped()->warnings.empty()) << shipped()->warnings.front();
  std::vector<std::string> wanted = lines();
  for (const char* each : {"D1", "D2", "D3", "D4", "D5", "D6", "D7a", "D7b", "D8", "D9"}) {
    wanted.emplace_back(each);
  }
  for (const char* kind : {"S22", "S28", "S36", "S41", "S49", "S54", "S58", "S63", "S68"}) {
    wanted.push_back(std::string(kind) + ".now");
    wanted.push_back(std::string(kind) + ".wish");
  }
  wanted.insert(wanted.end(), k_trackers.begin(), k_trackers.end());
  for (const std::string& each : wanted) {
    EXPECT_TRUE(item(each).is_question()) << each;
  }
  EXPECT_EQ(shipped()->items.size(), 331U);
}

TEST(ShippedForm, RatesEachLineFromNoughtToThreeWithTwoWaysOut) {
  for (const std::string& line : lines()) {
    std::vector<std::optional<double>> weights;
    for (const forms::Option& option : item(line).options) {
      weights.push_back(option.weight);
    }
    EXPECT_EQ(weights, (std::vector<std::optional<double>>{0, 1, 2, 3, std::nullopt, std::nullopt})) << line;
    EXPECT_TRUE(item(line).marks.pair) << line;
    EXPECT_NE(item(line).marks.brake_group.empty(), item(line).marks.accelerator_group.empty()) << line;
  }
}

TEST(ShippedForm, SetsNothingBeforehandAndAsksForNothing) {
  forms::Answers answers(shipped());
  answers.begin();
  EXPECT_TRUE(answers.empty());
  EXPECT_TRUE(forms::validate(answers).empty());
  for (const Item& each : shipped()->items) {
    EXPECT_FALSE(each.required) << each.link_id;
  }
}

TEST(ShippedForm, PointsEveryConditionToAnEarlierQuestionAndOneOfItsOptions) {
  int conditions = 0;
  for (std::size_t index = 0; index < shipped()->items.size(); ++index) {
    const Item& each = shipped()->items[index];
    for (const forms::Condition& condition : each.conditions) {
      ++conditions;
      ASSERT_GE(condition.question, 0) << each.link_id;
      EXPECT_LT(condition.question, static_cast<int>(index)) << each.link_id;
      const Item& question = shipped()->items[static_cast<std::size_t>(condition.question)];
      if (std::holds_alternative<forms::Coding>(condition.value)) {
        EXPECT_NE(forms::option_of(question, condition.value), nullptr) << each.link_id;
      }
    }
  }
  EXPECT_GT(conditions, 100);
}

std::set<std::string> open_lines(std::string_view flat) {
  const forms::Answers answers = answer(shipped(), flat);
  std::set<std::string> open;
  for (const std::string& line : lines()) {
    if (is_open(answers, line)) {
      open.insert(line);
    }
  }
  return open;
}

TEST(ShippedForm, OpensTheLinesThatWereTickedAndThoseAlwaysAsked) {
  const std::vector<std::string> all_lines = lines();
  const std::set<std::string> every(all_lines.begin(), all_lines.end());
  const std::set<std::string> always{"B1a", "B19", "B20", "B30", "A5", "A6"};
  std::set<std::string> ticked = always;
  ticked.insert({"B7", "B10", "A17"});
  EXPECT_EQ(open_lines("{}"), every);
  EXPECT_EQ(open_lines(R"({"way":"full"})"), every);
  EXPECT_EQ(open_lines(R"({"way":"full","brakes.tick.attention":["B7"]})"), every);
  EXPECT_EQ(open_lines(R"({"way":"short"})"), always);
  EXPECT_EQ(open_lines(R"({"way":"short","brakes.tick.attention":["B7","B10"],"helps.tick.play":"A17"})"), ticked);
}

TEST(ShippedForm, TakesAFlatAnswerWithoutAWayAsGiven) {
  const forms::Answers answers = answer(shipped(), R"({"B7":2,"T-a":8,"start.why":"We drifted."})");
  EXPECT_EQ(answers.answered_count(), 3);
  EXPECT_EQ(forms::number_of(item("B7"), given(answers, "B7").front()), 2);
  EXPECT_TRUE(forms::validate(answers).empty());
  EXPECT_EQ(forms::validate(answer(shipped(), R"({"T-a":11})")),
            (std::vector<forms::Problem>{{shipped()->find("T-a"), forms::ProblemKind::TooLarge}}));
}

TEST(ShippedForm, OpensWhatIsAskedAboutPainOnlyWhereSomethingHurts) {
  EXPECT_FALSE(is_open(answer(shipped(), R"({"B1a":0})"), "B1a.about"));
  EXPECT_FALSE(is_open(answer(shipped(), R"({"B1a":"rather-not-say"})"), "B1a.when"));
  EXPECT_TRUE(is_open(answer(shipped(), R"({"B1a":1})"), "B1a.when"));
}

struct SignalCase {
  const char* link_id;
  int answer;
  bool looked_at;
};

class Signals : public testing::TestWithParam<SignalCase> {};

TEST_P(Signals, AreMetFromTheirAnswerOn) {
  const SignalCase& row = GetParam();
  const forms::Answers answers =
      answer(shipped(), "{\"" + std::string(row.link_id) + "\":" + std::to_string(row.answer) + "}");
  const std::vector<std::string> expected =
      row.looked_at ? std::vector<std::string>{row.link_id} : std::vector<std::string>();
  EXPECT_EQ(link_ids(*shipped(), forms::signals(answers)), expected);
}

INSTANTIATE_TEST_SUITE_P(
    TableOfTheRules, Signals,
    testing::Values(SignalCase{"B1a", 0, false}, SignalCase{"B1a", 1, true}, SignalCase{"B1a", 3, true},
                    SignalCase{"B19", 1, false}, SignalCase{"B19", 2, true}, SignalCase{"B19", 3, true},
                    SignalCase{"B20", 0, false}, SignalCase{"B20", 1, true}, SignalCase{"B30", 0, false},
                    SignalCase{"B30", 1, true}, SignalCase{"D4", 1, false}, SignalCase{"D4", 2, true},
                    SignalCase{"A5", 0, true}, SignalCase{"A5", 1, false}, SignalCase{"A6", 0, true},
                    SignalCase{"A6", 3, false}, SignalCase{"T-b", 6, true}, SignalCase{"T-b", 0, true},
                    SignalCase{"T-b", 7, false}, SignalCase{"T-f", 6, false}, SignalCase{"T-f", 7, true},
                    SignalCase{"T-f", 10, true}, SignalCase{"B7", 3, false}, SignalCase{"A4", 0, false}));

TEST(ShippedForm, MeetsNoSignalByWhatIsLeftOutOrNotSaid) {
  EXPECT_TRUE(forms::signals(answer(shipped(), "{}")).empty());
  const std::string not_said =
      R"({"B1a":"rather-not-say","B19":"not-sure","B20":null,"B30":"rather-not-say","D4":"not-sure",)"
      R"("A5":"rather-not-say","A6":"not-sure","T-b":null,"T-f":[]})";
  EXPECT_TRUE(forms::signals(answer(shipped(), not_said)).empty());
}

TEST(ShippedForm, ShowsWhatIsLookedAtToTheClinicianOnly) {
  std::set<std::string> with_signal;
  for (const Item& each : shipped()->items) {
    const Item* above = &each;
    while (above != nullptr && above->marks.signals.empty()) {
      above = above->parent >= 0 ? &shipped()->items[static_cast<std::size_t>(above->parent)] : nullptr;
    }
    if (!each.marks.signals.empty()) {
      with_signal.insert(each.link_id);
    }
    if (above != nullptr && each.is_question()) {
      EXPECT_EQ(each.marks.seen_by, forms::SeenBy::Clinician) << each.link_id;
      EXPECT_EQ(each.marks.paper, forms::Paper::Never) << each.link_id;
    }
    EXPECT_NE(each.marks.seen_by, forms::SeenBy::Together) << each.link_id;
    EXPECT_NE(each.marks.paper, forms::Paper::Home) << each.link_id;
  }
  EXPECT_EQ(with_signal, k_looked_at);
}

TEST(ShippedForm, HasNoTotal) {
  EXPECT_TRUE(forms::scores(forms::Answers(shipped())).empty());
}

}  // namespace
}  // namespace attune::test
