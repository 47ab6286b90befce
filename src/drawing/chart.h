// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/drawing.h"

#include <cstddef>

namespace attune::drawing {

/// A place of a chart that can be walked to.
struct Spot {
  Rect around;
  std::size_t index = 0;  ///< of what stands there, in what the chart was drawn from
  friend bool operator==(const Spot&, const Spot&) = default;
};
/// A picture and its spots, in reading order.
struct Chart {
  Picture picture;
  std::vector<Spot> spots;
};

}  // namespace attune::drawing
