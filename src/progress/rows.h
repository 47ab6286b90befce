// SPDX-License-Identifier: Apache-2.0
// Where the occasions of a time line stand: the way along it, and its rows.
#pragma once

#include "domain/time.h"

#include <cstddef>
#include <vector>

namespace attune::progress {

/// What has a place on the time line.
struct Knot {
  enum class Kind { BandBegin, Dot, BandEnd, Out };
  domain::Date date{};
  Kind kind = Kind::Dot;
  std::size_t index = 0;  ///< of a dot: its occasion
};

/// How much room things take.
struct Measures {
  double width = 0;       ///< of a row
  double radius = 0;      ///< of a dot, with its outline
  double between = 0;     ///< at least, between two things
  double band_words = 0;  ///< a band is at least so long
  double out_words = 0;   ///< what is out is at least so long, at the end of the last row
};

struct Place {
  std::size_t row = 0;
  double x = 0;
};

/// A place for each knot, in as few rows as there can be. Within a row time runs evenly as far as there is room.
std::vector<Place> place(const std::vector<Knot>& knots, const Measures& measures);

}  // namespace attune::progress
