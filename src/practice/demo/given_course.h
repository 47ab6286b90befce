// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/demo/plan.h"
#include "practice/demo/random.h"

namespace attune::practice::demo {

/// What people of a generated case took home, and how they went on the path. After add_answers: what holds an exercise
/// on its day is not worked out here, the sheet is then left out when it is played.
void add_homework(Random& random, CasePlan& plan);

}  // namespace attune::practice::demo
