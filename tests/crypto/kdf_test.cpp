// SPDX-License-Identifier: Apache-2.0
#include "crypto/kdf.h"

#include "crypto/encoding.h"
#include "support/errors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace attune::crypto {
namespace {

Salt salt_of(std::string_view text) {
  Salt salt{};
  std::copy_n(text.begin(), salt.size(), salt.begin());
  return salt;
}

TEST(Kdf, GivesTheValueOfTheReferenceProgram) {
  const Secret key = derive_key(Secret::copy_of("correct horse battery"), salt_of("attune-salt-0001"), {3, 1024});
  EXPECT_EQ(hex(key.bytes()), "87d73e71e93615653ee15fb1dcd13ec32b65fd5b34a015ca0922a45fe95f8aba");
}

TEST(Kdf, EachPartOfTheCostAndTheSaltMatter) {
  const Secret passphrase = Secret::copy_of("correct horse battery");
  const Salt salt = salt_of("attune-salt-0001");
  const Secret key = derive_key(passphrase, salt, {1, 8});
  EXPECT_TRUE(key.equals(derive_key(passphrase, salt, {1, 8})));
  EXPECT_FALSE(key.equals(derive_key(passphrase, salt, {2, 8})));
  EXPECT_FALSE(key.equals(derive_key(passphrase, salt, {1, 16})));
  EXPECT_FALSE(key.equals(derive_key(passphrase, salt_of("attune-salt-0002"), {1, 8})));
  EXPECT_FALSE(key.equals(derive_key(Secret::copy_of("correct horse batterz"), salt, {1, 8})));
}

TEST(Kdf, RefusesCostsOutsideTheBounds) {
  const Secret passphrase = Secret::copy_of("correct horse battery");
  EXPECT_ERROR(derive_key(passphrase, Salt{}, {0, 8}), ErrorCode::Internal);
  EXPECT_ERROR(derive_key(passphrase, Salt{}, {21, 8}), ErrorCode::Internal);
  EXPECT_ERROR(derive_key(passphrase, Salt{}, {1, 7}), ErrorCode::Internal);
  EXPECT_ERROR(derive_key(passphrase, Salt{}, {1, 4194305}), ErrorCode::Internal);
}

TEST(Kdf, CalibrationStaysBetweenFloorAndBounds) {
  const KdfCost cost = calibrated_cost();
  EXPECT_GE(cost.passes, k_cost_floor.passes);
  EXPECT_LE(cost.passes, k_cost_most.passes);
  EXPECT_EQ(cost.mem_kib, k_cost_floor.mem_kib);
}

TEST(Kdf, SubkeysAreTheFormatsForEver) {
  Secret key(k_key_size);
  std::iota(key.bytes().begin(), key.bytes().end(), std::uint8_t{0});
  EXPECT_EQ(hex(subkey(key, 1).bytes()), "deaeef5c42c5b3ea7e6d64622486f50cf6249d5e4c2e2e5a80be47797a425a8b");
  EXPECT_EQ(hex(subkey(key, 2).bytes()), "fb8c7c6ff529f740ee6bb8176705677477cbf587ee6e386052a75b75acf7a5ec");
  EXPECT_EQ(hex(subkey(key, 3).bytes()), "9af401b8dacfde4dbdb04d9a7c4229a52e0a8b0d0de1ce56509cd10a2368350f");
  EXPECT_ERROR(subkey(Secret(31), 1), ErrorCode::Internal);
}

}  // namespace
}  // namespace attune::crypto
