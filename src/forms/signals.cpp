// SPDX-License-Identifier: Apache-2.0
#include "forms/signals.h"

#include "forms/compare_values.h"

#include <algorithm>

namespace attune::forms {

bool meets_signal(const Answers& answers, int item) {
  const Item& asked = answers.form().items[static_cast<std::size_t>(item)];
  const std::vector<Value>& values = answers.counted(item);
  return std::any_of(values.begin(), values.end(), [&](const Value& value) {
    const std::optional<double> number = number_of(asked, value);
    return number && std::any_of(asked.marks.signals.begin(), asked.marks.signals.end(),
                                 [&](const SignalRule& rule) { return holds(*number, rule.op, rule.value); });
  });
}

std::vector<RedFlag> red_flags(const Answers& answers) {
  std::vector<RedFlag> flags;
  for (int item = 0; item < static_cast<int>(answers.form().items.size()); ++item) {
    const Item& asked = answers.form().items[static_cast<std::size_t>(item)];
    for (const GateRule& rule : asked.marks.gates) {
      const std::vector<Value>& values = answers.counted(item);
      const bool met = std::any_of(values.begin(), values.end(), [&](const Value& value) {
        const bool* yes = std::get_if<bool>(&value);
        const std::optional<double> number = yes != nullptr ? std::optional(*yes ? 1.0 : 0.0) : number_of(asked, value);
        return number && holds(*number, rule.when.op, rule.when.value);
      });
      if (met) {
        flags.push_back({item, rule.gate, rule.level});
      }
    }
  }
  return flags;
}

std::vector<int> signals(const Answers& answers) {
  std::vector<int> met;
  for (int item = 0; item < static_cast<int>(answers.form().items.size()); ++item) {
    if (meets_signal(answers, item)) {
      met.push_back(item);
    }
  }
  return met;
}

}  // namespace attune::forms
