// SPDX-License-Identifier: Apache-2.0
#include "crypto/printed_key.h"

#include "crypto/encoding.h"
#include "crypto/hash.h"
#include "crypto/kdf.h"
#include "domain/error.h"

#include <array>

namespace attune::crypto {
namespace {

constexpr std::size_t k_group = 4;
constexpr std::size_t k_key_characters = 52;  // 256 bits and four of filling
constexpr std::size_t k_characters = k_key_characters + k_group;

bool is_separator(char each) {
  return each == ' ' || each == '\t' || each == '\n' || each == '\r' || each == '-';
}

// The first 20 bits of a hash: one mistyping in a million goes unnoticed here, and then opens nothing.
std::string checksum(const Secret& key) {
  const Digest digest = Sha256().add("attune-printed-key-1").add(key.bytes()).finish();
  return base32(digest).substr(0, k_group);
}

// The characters without separators in guarded memory; empty when there are not as many as there should be.
Secret stripped(std::string_view text) {
  Secret characters(k_characters);
  std::size_t count = 0;
  for (const char each : text) {
    if (is_separator(each)) {
      continue;
    }
    if (count == k_characters || base32_value(each) < 0) {
      return {};
    }
    characters.bytes()[count++] = static_cast<std::uint8_t>(each);
  }
  return count == k_characters ? std::move(characters) : Secret();
}

}  // namespace

std::vector<std::string> printed_groups(const Secret& key) {
  if (key.size() != k_key_size) {
    throw Error(ErrorCode::Internal, {{"part", "key-size"}});
  }
  const std::string text = base32(key.bytes()) + checksum(key);
  std::vector<std::string> groups;
  for (std::size_t at = 0; at < text.size(); at += k_group) {
    groups.push_back(text.substr(at, k_group));
  }
  return groups;
}

std::optional<Secret> parse_printed_key(std::string_view text) {
  const Secret characters = stripped(text);
  if (characters.empty()) {
    return std::nullopt;
  }
  std::optional<std::vector<std::uint8_t>> bytes = from_base32(characters.view().substr(0, k_key_characters));
  if (!bytes) {
    return std::nullopt;
  }
  Secret key = Secret::copy_of(*bytes);
  wipe(bytes->data(), bytes->size());
  const std::string expected = checksum(key);
  for (std::size_t at = 0; at < k_group; ++at) {
    if (base32_value(expected[at]) != base32_value(characters.view()[k_key_characters + at])) {
      return std::nullopt;
    }
  }
  return key;
}

bool looks_like_printed_key(std::string_view text) noexcept {
  std::size_t count = 0;
  for (const char each : text) {
    if (is_separator(each)) {
      continue;
    }
    if (base32_value(each) < 0) {
      return false;
    }
    ++count;
  }
  return count == k_characters;
}

}  // namespace attune::crypto
