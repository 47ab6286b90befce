// SPDX-License-Identifier: Apache-2.0
// What stands between the `---` lines of an exercise.
#pragma once

#include "library/exercise.h"
#include "library/source.h"

namespace attune::library {

/// An exercise without its blocks; `body` becomes the byte where the Markdown begins.
Exercise read_front_matter(const Source& source, std::size_t& body);

}  // namespace attune::library
