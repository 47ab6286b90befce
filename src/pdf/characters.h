// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace attune::pdf {

/// What can be painted from left to right, one glyph a character: no control character, nothing beyond the basic plane,
/// none of the scripts and marks that run from right to left.
bool is_paintable(char32_t character);

/// "U+05D0"
std::string name_of(char32_t character);

}  // namespace attune::pdf
