// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/drawing.h"

#include <array>

namespace attune::progress {

/// Every colour of a chart. Each one is told from its neighbours by shape or words as well.
struct Ink {
  drawing::Colour surface;  ///< what it stands on
  drawing::Colour text, secondary;
  drawing::Colour line;         ///< of the axis
  drawing::Colour strong_line;  ///< of events and of time
  drawing::Colour practice;     ///< done, and the outline of every account
  drawing::Colour partly;
  drawing::Colour band;  ///< talk weeks
  std::array<drawing::Colour, 4> person;
  drawing::Colour brake_mark, brake_text, help_mark, help_text;
};
Ink paper_ink();
Ink light_ink();
Ink dark_ink();

/// Sizes of type and of what follows them.
struct Type {
  double body = 12;
  double small = 10.5;
  double plot = 34;  ///< from the lowest value to the highest
};
Type paper_type(bool large_print = false);
/// In pixels, at 1.0 as large as the pictures are drawn.
Type screen_type(double text_scale);

struct Look {
  Ink ink;
  Type type;
};

}  // namespace attune::progress
