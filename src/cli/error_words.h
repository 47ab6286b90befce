// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "domain/error.h"

namespace attune::cli {

/// One line for people, without a newline: what happened, what is safe, what to do.
std::string describe(const Error& error);
/// {"error","exit","detail"}.
Json error_json(const Error& error);

}  // namespace attune::cli
