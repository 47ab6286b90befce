// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/keys/key_store.h"
#include "support/files.h"

#include <string>

namespace attune::store::test {

constexpr const char* k_practice = "7ZQ2M4K8N0PXW3RD";
constexpr const char* k_passphrase = "correct horse battery";
constexpr domain::Instant k_now{1'772'719'200'000'000};

inline crypto::Secret typed(std::string_view text) {
  return crypto::Secret::copy_of(text);
}

inline NewKeys cheap_keys(std::string_view passphrase = k_passphrase) {
  return create_keys(k_practice, false, typed(passphrase), crypto::k_cost_least, k_now);
}

}  // namespace attune::store::test
