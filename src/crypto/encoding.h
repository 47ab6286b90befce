// SPDX-License-Identifier: Apache-2.0
// Bytes as text. None of these is for secrets but the printed key: they use ordinary memory.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attune::crypto {

/// Lower case, two characters a byte. Decoding takes nothing else.
std::string hex(std::span<const std::uint8_t> bytes);
std::optional<std::vector<std::uint8_t>> from_hex(std::string_view text);

/// With padding. Decoding takes only what encoding makes: one text for each value.
std::string base64(std::span<const std::uint8_t> bytes);
std::optional<std::vector<std::uint8_t>> from_base64(std::string_view text);

/// Crockford's alphabet, upper case, most significant bit first, the last character filled with zero bits.
std::string base32(std::span<const std::uint8_t> bytes);
/// Any case, I and L read as 1, O as 0; blanks and hyphens are not taken. Nothing when a character is none of the
/// alphabet, the length is none that encoding makes, or filled bits are not zero.
std::optional<std::vector<std::uint8_t>> from_base32(std::string_view text);
/// The value of one character (0 to 31), -1 when it is none.
int base32_value(char character) noexcept;

}  // namespace attune::crypto
