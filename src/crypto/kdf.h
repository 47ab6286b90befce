// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace attune::crypto {

constexpr std::size_t k_key_size = 32;
constexpr std::size_t k_salt_size = 16;
using Salt = std::array<std::uint8_t, k_salt_size>;

/// What Argon2id takes: passes over so many KiB of memory.
struct KdfCost {
  std::uint32_t passes = 3;
  std::uint32_t mem_kib = 262144;
  friend bool operator==(const KdfCost&, const KdfCost&) = default;
};

constexpr KdfCost k_cost_floor{3, 262144};   ///< what a new practice has at least
constexpr KdfCost k_cost_most{20, 4194304};  ///< more than this in a file is taken for damage
constexpr KdfCost k_cost_least{1, 8};        ///< the least Argon2id can do; for tests

/// The cost for a new slot on this computer: the floor, with more passes where the floor takes less than half a second.
/// Memory stays at the floor, so that a practice made on a large computer opens on a small one.
KdfCost calibrated_cost();

/// The 32-byte key of a passphrase that is already in normal form (see passphrase.h). Internal for a cost outside
/// least and most; CannotRead with ENOMEM when the memory cannot be had.
Secret derive_key(const Secret& normal_passphrase, const Salt& salt, KdfCost cost);

/// Key number `id` under `key` (32 bytes); the same numbers give the same keys for ever.
Secret subkey(const Secret& key, std::uint64_t id);

}  // namespace attune::crypto
