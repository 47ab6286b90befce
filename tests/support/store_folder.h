// SPDX-License-Identifier: Apache-2.0
// Stores for tests: the product's own, with a key derivation that costs nothing.
#pragma once

#include "store/store.h"

#include <fstream>

namespace attune::test {

inline crypto::Secret test_passphrase() { return crypto::Secret::copy_of("correct horse battery"); }

inline store::Options cheap_options() {
  store::Options options;
  options.cost = crypto::k_cost_least;
  return options;
}

inline std::unique_ptr<store::Store> create_store(const std::filesystem::path& folder,
                                                  const store::Options& options = cheap_options()) {
  return store::Store::create(folder, test_passphrase(), {"0123456789ABCDEF", false, {}}, options);
}

inline std::unique_ptr<store::Store> open_store(const std::filesystem::path& folder,
                                                const store::Options& options = cheap_options()) {
  return store::Store::open(folder, test_passphrase(), options);
}

}  // namespace attune::test
