// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practice.h"

#include <string>

namespace attune::desktop {

/// The code after the highest C-nnn there is, as a suggestion; it may be typed over.
std::string next_free_code(const practice::Practice& practice);

}  // namespace attune::desktop
