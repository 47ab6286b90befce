// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/demo/plan.h"

#include <cstdint>

namespace attune::practice::demo {

/// The n-th case after the twelve; the same for the same seed, however many there are in all.
CasePlan generate_case(std::uint64_t seed, int n);

}  // namespace attune::practice::demo
