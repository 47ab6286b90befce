// SPDX-License-Identifier: Apache-2.0
#include "forms/scores.h"

namespace attune::forms {
namespace {

// What an item weighs: all of its answers together; nothing when there is none or one stands for no number.
std::optional<double> weight_of(const Answers& answers, int item) {
  const std::vector<Value>& values = answers.counted(item);
  if (values.empty()) {
    return std::nullopt;
  }
  double sum = 0;
  for (const Value& value : values) {
    const std::optional<double> number = number_of(answers.form().items[static_cast<std::size_t>(item)], value);
    if (!number) {
      return std::nullopt;
    }
    sum += *number;
  }
  return sum;
}

}  // namespace

Score score(const Answers& answers, int item) {
  Score made;
  made.item = item;
  const std::optional<ScoreRule>& rule = answers.form().items[static_cast<std::size_t>(item)].score;
  if (!rule) {
    return made;
  }
  made.of = static_cast<int>(rule->items.size());
  double sum = 0;
  for (const int each : rule->items) {
    if (const std::optional<double> weight = weight_of(answers, each)) {
      sum += *weight;
      ++made.answered;
    }
  }
  const int needed = rule->min_answered > 0 ? rule->min_answered : made.of;
  if (!answers.enabled(item) || made.answered == 0 || made.answered < needed) {
    return made;
  }
  if (rule->method == Method::Mean) {
    made.value = sum / made.answered;
  } else if (rule->missing == Missing::Prorate) {
    made.value = sum * made.of / made.answered;
  } else {
    made.value = sum;
  }
  return made;
}

std::vector<Score> scores(const Answers& answers) {
  std::vector<Score> all;
  for (int item = 0; item < static_cast<int>(answers.form().items.size()); ++item) {
    if (answers.form().items[static_cast<std::size_t>(item)].score) {
      all.push_back(score(answers, item));
    }
  }
  return all;
}

}  // namespace attune::forms
