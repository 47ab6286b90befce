// SPDX-License-Identifier: Apache-2.0
// What holds for whatever is answered, tried on generated forms and answers and on the form that comes with the
// program. The generator is fixed, so a failure is the same every time.
#include "forms/response.h"
#include "forms/scores.h"
#include "forms/signals.h"
#include "forms/support.h"
#include "forms/validate.h"

#include <algorithm>
#include <random>

namespace attune::test {
namespace {

using forms::Answers;
using forms::Value;

class Random {
 public:
  explicit Random(unsigned seed) : m_engine(seed) {}
  int below(int end) { return static_cast<int>(m_engine() % static_cast<unsigned>(end)); }
  bool once_in(int n) { return below(n) == 0; }
  template <class T>
  void shuffle(std::vector<T>& list) {
    std::shuffle(list.begin(), list.end(), m_engine);
  }

 private:
  std::mt19937 m_engine;
};

// Booleans and scales, some under others, each perhaps with conditions on what comes earlier, and a score over all.
SharedForm generated(Random& random) {
  std::string items;
  std::string scored;
  const int count = 5 + random.below(20);
  for (int n = 0; n < count; ++n) {
    const std::string link_id = "q" + std::to_string(n);
    std::string more;
    for (int at = 0; n > 0 && at < random.below(3); ++at) {
      const int on = random.below(n);
      const std::string condition = on % 2 == 0 ? R"(,"operator":"=","answerBoolean":true})"
                                                : R"(,"operator":"exists","answerBoolean":)" +
                                                      std::string(random.once_in(2) ? "true}" : "false}");
      more += std::string(more.empty() ? R"(,"enableWhen":[)" : ",") + R"({"question":"q)" + std::to_string(on) + "\"" +
              condition;
    }
    more += more.empty() ? "" : std::string("],\"enableBehavior\":\"") + (random.once_in(2) ? "any\"" : "all\"");
    if (random.once_in(4)) {
      more += R"(,"item":[{"linkId":")" + link_id + R"(.note","type":"text"}])";
    }
    items += n == 0 ? "" : ",";
    if (n % 2 == 0) {
      items += R"({"linkId":")" + link_id + R"(","type":"boolean")" + more + "}";
    } else {
      items += scale_item(link_id, more);
      scored += R"({"url":"item","valueString":")" + link_id + "\"},";
    }
  }
  return form_of(items + R"(,{"linkId":"score","type":"decimal","extension":[
      {"url":"https://attune.invalid/marks/questionnaire-score","extension":[)" +
                 scored + R"({"url":"minAnswered","valueInteger":1}]}]})");
}

std::vector<Value> some_answer(Random& random, const forms::Item& item) {
  if (random.once_in(5)) {
    return {};
  }
  switch (item.type) {
    case forms::ItemType::Boolean:
      return {random.once_in(2)};
    case forms::ItemType::Integer:
      return {std::int64_t{random.below(11)}};
    case forms::ItemType::Choice: {
      std::vector<Value> values{
          item.options[static_cast<std::size_t>(random.below(static_cast<int>(item.options.size())))].value};
      if (item.repeats) {
        values.push_back(item.options.back().value);
      }
      return values;
    }
    default:
      return {"words of " + item.link_id};
  }
}

struct Step {
  int item;
  std::vector<Value> values;
};

// Each question once.
std::vector<Step> some_answers(Random& random, const forms::Form& form) {
  std::vector<Step> steps;
  for (int item = 0; item < static_cast<int>(form.items.size()); ++item) {
    const forms::Item& each = form.items[static_cast<std::size_t>(item)];
    if (each.is_question() && each.type != forms::ItemType::Decimal && random.once_in(2)) {
      steps.push_back({item, some_answer(random, each)});
    }
  }
  return steps;
}

Answers answered(const SharedForm& form, const std::vector<Step>& steps) {
  Answers answers(form);
  for (const Step& step : steps) {
    answers.give(step.item, step.values);
  }
  return answers;
}

std::vector<bool> open_items(const Answers& answers) {
  std::vector<bool> open;
  for (int item = 0; item < static_cast<int>(answers.form().items.size()); ++item) {
    open.push_back(answers.enabled(item));
  }
  return open;
}

// A number of forms, the one of the program among them, each with answers.
template <class Check>
void for_some(const Check& check) {
  for (unsigned seed = 1; seed <= 150; ++seed) {
    Random random(seed);
    const SharedForm form = seed % 10 == 0 ? shipped() : generated(random);
    SCOPED_TRACE(seed);
    check(random, form);
    if (testing::Test::HasFailure()) {
      return;
    }
  }
}

TEST(Property, TheOrderInWhichAnswersAreGivenDoesNotMatter) {
  for_some([](Random& random, const SharedForm& form) {
    std::vector<Step> steps = some_answers(random, *form);
    const Answers one = answered(form, steps);
    random.shuffle(steps);
    const Answers other = answered(form, steps);
    EXPECT_EQ(open_items(one), open_items(other));
    EXPECT_EQ(forms::write_draft(one), forms::write_draft(other));
    EXPECT_EQ(forms::write_response(one), forms::write_response(other));
  });
}

TEST(Property, NorDoesWhatWasGivenInBetween) {
  for_some([](Random& random, const SharedForm& form) {
    const std::vector<Step> wanted = some_answers(random, *form);
    Answers detour = answered(form, some_answers(random, *form));
    for (int item = 0; item < static_cast<int>(form->items.size()); ++item) {
      if (!detour.given(item).empty()) {
        detour.take_away(item);
      }
    }
    for (const Step& step : wanted) {
      detour.give(step.item, step.values);
    }
    const Answers straight = answered(form, wanted);
    EXPECT_EQ(open_items(detour), open_items(straight));
    EXPECT_EQ(forms::write_draft(detour), forms::write_draft(straight));
  });
}

TEST(Property, WhatIsToldToHaveChangedIsWhatChanged) {
  for_some([](Random& random, const SharedForm& form) {
    Answers answers(form);
    for (const Step& step : some_answers(random, *form)) {
      const std::vector<bool> before = open_items(answers);
      const std::vector<int> told = answers.give(step.item, step.values);
      const std::vector<bool> after = open_items(answers);
      std::vector<int> changed;
      for (std::size_t item = 0; item < after.size(); ++item) {
        if (before[item] != after[item]) {
          changed.push_back(static_cast<int>(item));
        }
      }
      EXPECT_EQ(told, changed);
    }
  });
}

TEST(Property, ADraftIsReadBackAsItWas) {
  for_some([](Random& random, const SharedForm& form) {
    const Answers answers = answered(form, some_answers(random, *form));
    const std::string draft = forms::write_draft(answers);
    const Answers again = forms::read_draft(form, draft, "draft.json");
    EXPECT_EQ(forms::write_draft(again), draft);
    EXPECT_EQ(open_items(again), open_items(answers));
    EXPECT_EQ(forms::write_response(again), forms::write_response(answers));
  });
}

TEST(Property, WhatIsExportedOpensTheSameItems) {
  for_some([](Random& random, const SharedForm& form) {
    const Answers answers = answered(form, some_answers(random, *form));
    const std::string response = forms::write_response(answers);
    const Answers again = forms::read_answers(form, response, "response.json");
    EXPECT_EQ(open_items(again), open_items(answers));
    EXPECT_EQ(forms::write_response(again), response);
    EXPECT_EQ(forms::write_draft(again).size(), forms::write_draft(again).size());
  });
}

TEST(Property, WhatIsClosedNeverCounts) {
  int closed = 0;
  for_some([&](Random& random, const SharedForm& form) {
    Answers answers = answered(form, some_answers(random, *form));
    std::vector<int> open_score_items;
    double sum = 0;
    for (int item = 0; item < static_cast<int>(form->items.size()); ++item) {
      const forms::Item& each = form->items[static_cast<std::size_t>(item)];
      if (!answers.enabled(item)) {
        closed += answers.given(item).empty() ? 0 : 1;
        EXPECT_TRUE(answers.counted(item).empty());
        EXPECT_FALSE(forms::meets_signal(answers, item));
        EXPECT_TRUE(forms::validate(answers, item).empty());
        EXPECT_EQ(forms::write_response(answers).find("\"words of " + each.link_id + "\""), std::string::npos);
      } else if (each.link_id.starts_with("q") && each.type == forms::ItemType::Choice &&
                 !answers.given(item).empty()) {
        if (const auto number = forms::number_of(each, answers.given(item).front())) {
          sum += *number;
          open_score_items.push_back(item);
        }
      }
    }
    for (const forms::Score& score : forms::scores(answers)) {
      EXPECT_EQ(score.answered, static_cast<int>(open_score_items.size()));
      EXPECT_EQ(score.value, open_score_items.empty() ? std::nullopt : std::optional(sum));
    }
  });
  EXPECT_GT(closed, 100);  // or nothing was tried
}

}  // namespace
}  // namespace attune::test
