// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/answers.h"

#include <vector>

namespace attune::forms {

/// Whether an item's answer is one to look at.
bool meets_signal(const Answers& answers, int item);
/// Items whose answer is, in form order.
std::vector<int> signals(const Answers& answers);

}  // namespace attune::forms
