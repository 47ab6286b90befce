// SPDX-License-Identifier: Apache-2.0
#include "crypto/box.h"

#include "crypto/kdf.h"
#include "crypto/random.h"
#include "domain/error.h"

#include <sodium.h>

namespace attune::crypto {
namespace {

static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == k_nonce_size);
static_assert(crypto_aead_xchacha20poly1305_ietf_ABYTES == k_tag_size);

void check_key(const Secret& key) {
  if (key.size() != k_key_size) {
    throw Error(ErrorCode::Internal, {{"part", "key-size"}});
  }
}

const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

Box seal_box(const Secret& key, const Secret& content, std::string_view associated) {
  check_key(key);
  Box box;
  fill_random(box.nonce);
  box.sealed.resize(content.size() + k_tag_size);
  crypto_aead_xchacha20poly1305_ietf_encrypt(box.sealed.data(), nullptr, content.bytes().data(), content.size(),
                                             bytes_of(associated), associated.size(), nullptr, box.nonce.data(),
                                             key.bytes().data());
  return box;
}

std::optional<Secret> open_box(const Secret& key, const Box& box, std::string_view associated) {
  check_key(key);
  if (box.sealed.size() < k_tag_size) {
    return std::nullopt;
  }
  Secret content(box.sealed.size() - k_tag_size);
  const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
      content.bytes().data(), nullptr, nullptr, box.sealed.data(), box.sealed.size(), bytes_of(associated),
      associated.size(), box.nonce.data(), key.bytes().data());
  return failed != 0 ? std::nullopt : std::optional(std::move(content));
}

}  // namespace attune::crypto
