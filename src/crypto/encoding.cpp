// SPDX-License-Identifier: Apache-2.0
#include "crypto/encoding.h"

#include <sodium.h>

namespace attune::crypto {
namespace {

constexpr std::string_view k_hex = "0123456789abcdef";
constexpr std::string_view k_crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

}  // namespace

std::string hex(std::span<const std::uint8_t> bytes) {
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const std::uint8_t byte : bytes) {
    text += k_hex[byte >> 4U];
    text += k_hex[byte & 15U];
  }
  return text;
}

std::optional<std::vector<std::uint8_t>> from_hex(std::string_view text) {
  if (text.size() % 2 != 0) {
    return std::nullopt;
  }
  std::vector<std::uint8_t> bytes;
  bytes.reserve(text.size() / 2);
  for (std::size_t at = 0; at < text.size(); at += 2) {
    const std::size_t high = k_hex.find(text[at]);
    const std::size_t low = k_hex.find(text[at + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos) {
      return std::nullopt;
    }
    bytes.push_back(static_cast<std::uint8_t>(high << 4U | low));
  }
  return bytes;
}

std::string base64(std::span<const std::uint8_t> bytes) {
  std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
  text.pop_back();  // the terminating NUL
  return text;
}

std::optional<std::vector<std::uint8_t>> from_base64(std::string_view text) {
  std::vector<std::uint8_t> bytes(text.size() / 4 * 3 + 3);
  std::size_t length = 0;
  const char* end = nullptr;
  const int failed = sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, &end,
                                       sodium_base64_VARIANT_ORIGINAL);
  if (failed != 0 || end != text.data() + text.size()) {
    return std::nullopt;
  }
  bytes.resize(length);
  return bytes;
}

std::string base32(std::span<const std::uint8_t> bytes) {
  std::string text;
  text.reserve(bytes.size() * 8 / 5 + 1);
  unsigned int held = 0;
  unsigned int bits = 0;
  for (const std::uint8_t byte : bytes) {
    held = held << 8U | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += k_crockford[held >> bits & 31U];
    }
    held &= (1U << bits) - 1U;
  }
  if (bits > 0) {
    text += k_crockford[held << (5U - bits) & 31U];
  }
  return text;
}

int base32_value(char character) noexcept {
  char upper = character >= 'a' && character <= 'z' ? static_cast<char>(character - 'a' + 'A') : character;
  upper = upper == 'I' || upper == 'L' ? '1' : upper == 'O' ? '0' : upper;
  const std::size_t value = k_crockford.find(upper);
  return value == std::string_view::npos ? -1 : static_cast<int>(value);
}

std::optional<std::vector<std::uint8_t>> from_base32(std::string_view text) {
  std::vector<std::uint8_t> bytes;
  bytes.reserve(text.size() * 5 / 8);
  unsigned int held = 0;
  unsigned int bits = 0;
  for (const char character : text) {
    const int value = base32_value(character);
    if (value < 0) {
      return std::nullopt;
    }
    held = held << 5U | static_cast<unsigned int>(value);
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push_back(static_cast<std::uint8_t>(held >> bits));
    }
    held &= (1U << bits) - 1U;
  }
  if (bits >= 5 || held != 0) {
    return std::nullopt;
  }
  return bytes;
}

}  // namespace attune::crypto
