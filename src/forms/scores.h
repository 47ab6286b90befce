// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/answers.h"

#include <optional>
#include <vector>

namespace attune::forms {

struct Score {
  int item = -1;                ///< the score item
  std::optional<double> value;  ///< empty when not enough is answered, or the score item is not open
  int answered = 0;             ///< items of its rule that count and stand for a number
  int of = 0;                   ///< items of its rule
};

/// One score item; empty without a rule.
Score score(const Answers& answers, int item);
/// Every item with a rule, in form order.
std::vector<Score> scores(const Answers& answers);

}  // namespace attune::forms
