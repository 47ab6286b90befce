// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attune::crypto {

/// A 256-bit key as fourteen groups of four Crockford characters, the last of them a checksum against mistyping.
std::vector<std::string> printed_groups(const Secret& key);
/// Reads one back: any case, blanks, line ends and hyphens anywhere, I and L as 1, O as 0. Nothing when the length, a
/// character or the checksum is wrong.
std::optional<Secret> parse_printed_key(std::string_view text);
/// Whether a text has the length and characters of a printed key, right or mistyped.
bool looks_like_printed_key(std::string_view text) noexcept;

}  // namespace attune::crypto
