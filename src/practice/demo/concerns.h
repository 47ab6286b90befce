// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/demo/plan.h"
#include "practice/demo/random.h"

namespace attune::practice::demo {

/// What brings each person of the n-th generated case, in their own words; no two alike among thousands.
void add_concerns(Random& random, CasePlan& plan, int n);

}  // namespace attune::practice::demo
