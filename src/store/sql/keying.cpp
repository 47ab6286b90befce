// SPDX-License-Identifier: Apache-2.0
#include "store/sql/keying.h"

#include "crypto/secret.h"
#include "domain/error.h"

#include <sqlcipher/sqlite3.h>

#include <array>

namespace attune::store::sql {

void key_handle(void* handle, std::span<const std::uint8_t> key) {
  constexpr std::size_t k_key = 32;
  if (key.size() != k_key) {
    throw Error(ErrorCode::Internal, {{"reason", "key-length"}});
  }
  // The 67 characters x'<64 hex>' are taken as the key itself; 32 raw bytes would be taken as a passphrase.
  constexpr std::string_view k_hex = "0123456789abcdef";
  std::array<char, 2 * k_key + 3> text{};
  std::size_t at = 0;
  text.at(at++) = 'x';
  text.at(at++) = '\'';
  for (const std::uint8_t byte : key) {
    text.at(at++) = k_hex[byte >> 4U];
    text.at(at++) = k_hex[byte & 15U];
  }
  text.at(at) = '\'';
  const int code = sqlite3_key(static_cast<sqlite3*>(handle), text.data(), static_cast<int>(text.size()));
  crypto::wipe(text.data(), text.size());
  if (code != SQLITE_OK) {
    throw Error(ErrorCode::Internal, {{"reason", "keying"}});
  }
}

}  // namespace attune::store::sql
