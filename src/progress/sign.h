// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/text_metrics.h"
#include "progress/look.h"

#include <cstddef>

namespace attune::progress {

/// A person's mark on its own, to stand beside a name: 0 is A's circle.
drawing::Picture person_sign(std::size_t person, const Look& look, const drawing::TextMetrics& metrics);

}  // namespace attune::progress
