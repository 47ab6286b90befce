// SPDX-License-Identifier: Apache-2.0
// Going through a form that is being asked, as its pages are turned: an interview, a hand-over, or what both rest on.
#pragma once

#include "practice/questions.h"

#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace attune::test {

/// The questions of a page, those that stand beside others too.
inline void each_question(const std::vector<practice::Question>& questions,
                          const std::function<void(const practice::Question&)>& look) {
  for (const practice::Question& each : questions) {
    look(each);
    each_question(each.beside, look);
  }
}

inline std::vector<practice::Question> questions_of(const practice::QuestionBlock& block) {
  std::vector<practice::Question> all;
  for (const practice::QuestionPart& part : block.parts) {
    each_question(part.questions, [&](const practice::Question& each) { all.push_back(each); });
  }
  return all;
}

/// All that is open now, page by page.
template <class Asked>
std::vector<practice::Question> every_question(const Asked& asked) {
  std::vector<practice::Question> all;
  for (int at = asked.next(-1, 1); at >= 0; at = asked.next(at, 1)) {
    for (practice::Question& each : questions_of(asked.block(at))) {
      all.push_back(std::move(each));
    }
  }
  return all;
}

template <class Asked>
std::optional<practice::Question> find_question(const Asked& asked, const std::string& link) {
  for (practice::Question& each : every_question(asked)) {
    if (each.link == link) {
      return std::move(each);
    }
  }
  return std::nullopt;
}

/// The number by which a question is answered; a failure when it is not asked now.
template <class Asked>
int item_of(const Asked& asked, const std::string& link) {
  const auto question = find_question(asked, link);
  EXPECT_TRUE(question) << link << " is not asked";
  return question ? question->item : 0;
}

template <class Asked>
bool choose(Asked& asked, const std::string& link, const std::vector<std::size_t>& options) {
  return asked.choose(item_of(asked, link), options);
}
template <class Asked>
bool type(Asked& asked, const std::string& link, std::string_view words) {
  return asked.type(item_of(asked, link), words);
}

/// What stands on all pages as answered: "B7=2", "start.why=words", "B1a.lately=yes".
template <class Asked>
std::vector<std::string> answered_there(const Asked& asked) {
  std::vector<std::string> all;
  for (const practice::Question& each : every_question(asked)) {
    std::string text;
    for (const std::size_t option : each.chosen) {
      text += (text.empty() ? "" : ",") + std::to_string(option);
    }
    text += each.typed + (each.ticked ? "yes" : "");
    if (!text.empty()) {
      all.push_back(each.link + "=" + text);
    }
  }
  return all;
}

/// Answers whatever can be chosen, with the last that is no way out: so that all opens that may.
template <class Asked>
void choose_everywhere(Asked& asked) {
  for (const practice::Question& each : every_question(asked)) {
    std::size_t last = each.options.size();
    while (last > 0 && each.options[last - 1].apart) {
      --last;
    }
    if (last > 0) {
      asked.choose(each.item, {last - 1});
    }
  }
}

}  // namespace attune::test
