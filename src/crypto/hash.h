// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace attune::crypto {

using Digest = std::array<std::uint8_t, 32>;

/// SHA-256 of bytes that come in pieces. After finish() it starts anew.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;

  Sha256& add(std::span<const std::uint8_t> bytes);
  Sha256& add(std::string_view text);
  Digest finish();

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

Digest sha256(std::span<const std::uint8_t> bytes);
Digest sha256(std::string_view text);

/// Keyed BLAKE2b of 32 bytes; the key has 32 bytes.
Digest keyed_mac(const Secret& key, std::span<const std::uint8_t> message);
Digest keyed_mac(const Secret& key, std::string_view message);

/// Compares in constant time.
bool same(const Digest& one, const Digest& other) noexcept;

}  // namespace attune::crypto
