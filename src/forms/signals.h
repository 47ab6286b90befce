// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/answers.h"

#include <vector>

namespace attune::forms {

/// Whether an item's answer is one to look at.
bool meets_signal(const Answers& answers, int item);
/// Items whose answer is, in form order.
std::vector<int> signals(const Answers& answers);

/// An urgent red flag that an answer is.
struct RedFlag {
  int item = -1;  ///< index
  int gate = 0;
  std::string level;  ///< a word; empty: the stricter
};
/// In form order; what is not open raises nothing.
std::vector<RedFlag> red_flags(const Answers& answers);

}  // namespace attune::forms
