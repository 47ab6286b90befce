// SPDX-License-Identifier: Apache-2.0
#include "crypto/random.h"

#include "domain/error.h"

#include <sodium.h>

namespace attune::crypto {

void fill_random(std::span<std::uint8_t> bytes) {
  if (sodium_init() < 0) {
    throw Error(ErrorCode::Internal, {{"part", "crypto"}});
  }
  if (!bytes.empty()) {
    randombytes_buf(bytes.data(), bytes.size());
  }
}

}  // namespace attune::crypto
