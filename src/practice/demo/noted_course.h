// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/demo/plan.h"
#include "practice/demo/random.h"

namespace attune::practice::demo {

/// A note for every hour that was held. After add_homework: what was left out on its day is left out of the plan too.
void add_notes(Random& random, CasePlan& plan);

}  // namespace attune::practice::demo
