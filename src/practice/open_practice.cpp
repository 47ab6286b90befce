// SPDX-License-Identifier: Apache-2.0
#include "practice/practices.h"
#include "practice/support.h"
#include "store/keys/key_store.h"

namespace attune::practice {

Practice open_practice(const std::filesystem::path& folder, const crypto::Secret& passphrase, Environment environment) {
  auto store = store::Store::open(folder, passphrase, store_options(environment));
  return Practice(std::move(store), std::move(environment));
}

PracticePeek peek_practice(const std::filesystem::path& folder) {
  return {store::peek_keys(store::posix_files(), folder).sample};
}

}  // namespace attune::practice
