// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "progress/draw.h"
#include "progress/rows.h"

namespace attune::progress {

/// Whether anybody who counts told of it.
bool is_told(const Occasions& practice, const Occasion& occasion);
/// Occasions, talk weeks (those that meet are one) and what is out, along the time; what is out stands last.
std::vector<Knot> knots_of(const Occasions& practice);

}  // namespace attune::progress
