// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/drawing.h"

#include <string>

namespace attune::test {

/// A paper as text: a line for each thing that is drawn, in points, with what it is read as; then the outline.
std::string dump(const drawing::Paper& paper);
std::string dump(const drawing::Picture& picture);
const char* role_name(drawing::Role role);

}  // namespace attune::test
