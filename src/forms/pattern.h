// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace attune::forms {

/// Whether a regular expression can be used at all: it compiles, and is no longer than k_longest_pattern.
constexpr std::size_t k_longest_pattern = 4096;
bool is_pattern(const std::string& pattern);

/// Whether the whole text is what the pattern says. With limits of steps, depth and memory: a text for which they do
/// not reach does not match.
bool matches(const std::string& pattern, std::string_view text);

}  // namespace attune::forms
