// SPDX-License-Identifier: Apache-2.0
#include "crypto/kdf.h"

#include "domain/error.h"

#include <sodium.h>

#include <algorithm>
#include <cerrno>
#include <chrono>

namespace attune::crypto {
namespace {

constexpr const char* k_context = "attune-1";  // exactly eight characters; part of the format
static_assert(crypto_kdf_CONTEXTBYTES == 8 && crypto_kdf_KEYBYTES == k_key_size);
static_assert(crypto_pwhash_argon2id_SALTBYTES == k_salt_size);

}  // namespace

Secret derive_key(const Secret& normal_passphrase, const Salt& salt, KdfCost cost) {
  const bool fits = cost.passes >= k_cost_least.passes && cost.passes <= k_cost_most.passes &&
                    cost.mem_kib >= k_cost_least.mem_kib && cost.mem_kib <= k_cost_most.mem_kib;
  if (!fits) {
    throw Error(ErrorCode::Internal, {{"part", "kdf-cost"}});
  }
  Secret key(k_key_size);
  const std::string_view text = normal_passphrase.view();
  const int failed =
      crypto_pwhash_argon2id(key.bytes().data(), key.size(), text.data(), text.size(), salt.data(), cost.passes,
                             std::size_t{cost.mem_kib} * 1024, crypto_pwhash_argon2id_ALG_ARGON2ID13);
  if (failed != 0) {
    throw system_error(ErrorCode::CannotRead, ENOMEM, {});
  }
  return key;
}

KdfCost calibrated_cost() {
  using Clock = std::chrono::steady_clock;
  constexpr std::chrono::duration<double> k_wanted{0.6};
  constexpr std::uint32_t k_most_passes = 12;
  const auto before = Clock::now();
  derive_key(Secret::random(k_key_size), Salt{}, k_cost_floor);
  const std::chrono::duration<double> took = Clock::now() - before;
  const double fitting = k_cost_floor.passes * (k_wanted / took);
  KdfCost cost = k_cost_floor;
  cost.passes =
      fitting >= k_most_passes ? k_most_passes : std::max(k_cost_floor.passes, static_cast<std::uint32_t>(fitting));
  return cost;
}

Secret subkey(const Secret& key, std::uint64_t id) {
  if (key.size() != k_key_size) {
    throw Error(ErrorCode::Internal, {{"part", "key-size"}});
  }
  Secret derived(k_key_size);
  crypto_kdf_derive_from_key(derived.bytes().data(), derived.size(), id, k_context, key.bytes().data());
  return derived;
}

}  // namespace attune::crypto
