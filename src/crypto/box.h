// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace attune::crypto {

constexpr std::size_t k_nonce_size = 24;
constexpr std::size_t k_tag_size = 16;

/// XChaCha20-Poly1305: what was sealed, longer than its content by the tag.
struct Box {
  std::array<std::uint8_t, k_nonce_size> nonce{};
  std::vector<std::uint8_t> sealed;
  friend bool operator==(const Box&, const Box&) = default;
};

/// Seals under a 32-byte key and a fresh random nonce; opens only with the same associated data.
Box seal_box(const Secret& key, const Secret& content, std::string_view associated);
/// Nothing when key, box or associated data are not the ones it was sealed with.
std::optional<Secret> open_box(const Secret& key, const Box& box, std::string_view associated);

}  // namespace attune::crypto
