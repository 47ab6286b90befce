// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.h"

namespace attune::cli {

/// What --help prints: of a command, of a group, or of the program.
std::string help_text(const Arguments& arguments);

}  // namespace attune::cli
