// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"

namespace attune::cli {

/// Runs a parsed command; a program's or a line's.
Result carry_out(const Arguments& program, const Arguments& arguments, Door& door, Input& input);
/// `run FILE|-`: writes as it goes. The error of the first line that failed, if any.
std::optional<Error> run_lines(const Arguments& program, Door& door, Input& input);

}  // namespace attune::cli
