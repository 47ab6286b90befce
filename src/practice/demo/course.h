// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/demo/plan.h"
#include "practice/demo/random.h"

namespace attune::practice::demo {

/// A first call of the last weeks, and nothing more.
void add_enquiry(Random& random, CasePlan& plan);
/// The months of a case: beginning, hours, what was signed, asked and agreed, and the end where there is one.
void add_course(Random& random, CasePlan& plan);

}  // namespace attune::practice::demo
