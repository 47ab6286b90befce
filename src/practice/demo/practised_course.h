// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/demo/plan.h"
#include "practice/demo/random.h"

namespace attune::practice::demo {

/// What people of a generated case did at home, how they say they are, and how they arrived. After add_homework; the
/// accounts are as many as its decisions say.
void add_practice(Random& random, CasePlan& plan);

}  // namespace attune::practice::demo
