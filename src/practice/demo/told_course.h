// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/demo/plan.h"
#include "practice/demo/random.h"

namespace attune::practice::demo {

/// What everybody in a generated case answered over its months, and what followed from it. After add_course.
void add_answers(Random& random, CasePlan& plan);

}  // namespace attune::practice::demo
