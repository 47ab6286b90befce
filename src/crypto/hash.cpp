// SPDX-License-Identifier: Apache-2.0
#include "crypto/hash.h"

#include "crypto/kdf.h"
#include "domain/error.h"

#include <sodium.h>

namespace attune::crypto {
namespace {

std::span<const std::uint8_t> as_bytes(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

}  // namespace

struct Sha256::State {
  crypto_hash_sha256_state of{};
};

Sha256::Sha256() : m_state(std::make_unique<State>()) {
  crypto_hash_sha256_init(&m_state->of);
}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

Sha256& Sha256::add(std::span<const std::uint8_t> bytes) {
  crypto_hash_sha256_update(&m_state->of, bytes.data(), bytes.size());
  return *this;
}

Sha256& Sha256::add(std::string_view text) {
  return add(as_bytes(text));
}

Digest Sha256::finish() {
  Digest digest{};
  crypto_hash_sha256_final(&m_state->of, digest.data());
  crypto_hash_sha256_init(&m_state->of);
  return digest;
}

Digest sha256(std::span<const std::uint8_t> bytes) {
  Digest digest{};
  crypto_hash_sha256(digest.data(), bytes.data(), bytes.size());
  return digest;
}

Digest sha256(std::string_view text) {
  return sha256(as_bytes(text));
}

Digest keyed_mac(const Secret& key, std::span<const std::uint8_t> message) {
  if (key.size() != k_key_size) {
    throw Error(ErrorCode::Internal, {{"part", "key-size"}});
  }
  Digest digest{};
  crypto_generichash(digest.data(), digest.size(), message.data(), message.size(), key.bytes().data(), key.size());
  return digest;
}

Digest keyed_mac(const Secret& key, std::string_view message) {
  return keyed_mac(key, as_bytes(message));
}

bool same(const Digest& one, const Digest& other) noexcept {
  return sodium_memcmp(one.data(), other.data(), one.size()) == 0;
}

}  // namespace attune::crypto
