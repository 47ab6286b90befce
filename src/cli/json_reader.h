// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"

#include <string_view>

namespace attune::cli {

constexpr std::size_t k_deepest_json = 200;

/// A key as it may be repeated in an error: what does not look like one of ours may be somebody's name and is "key".
std::string harmless_key(const std::string& name);

/// One JSON value and nothing after it. InvalidInput with path, line, column and a reason: "json" (not JSON, or no
/// UTF-8), "too-deep", "too-many-keys",
/// "key-twice" (with the field).
Json read_json(std::string_view text, const std::string& path);

}  // namespace attune::cli
