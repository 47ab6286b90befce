// SPDX-License-Identifier: Apache-2.0
#include "crypto/hash.h"

#include "crypto/encoding.h"
#include "crypto/kdf.h"
#include "crypto/random.h"
#include "support/errors.h"

#include <gtest/gtest.h>

#include <numeric>
#include <string>

namespace attune::crypto {
namespace {

Secret counting_key() {
  Secret key(k_key_size);
  std::iota(key.bytes().begin(), key.bytes().end(), std::uint8_t{0});
  return key;
}

TEST(Hash, Sha256GivesThePublishedValues) {
  EXPECT_EQ(hex(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Hash, PiecesGiveTheSameAsTheWhole) {
  Sha256 hasher;
  for (int at = 0; at < 1000; ++at) {
    hasher.add(std::string(1000, 'a'));
  }
  EXPECT_EQ(hex(hasher.finish()), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  EXPECT_EQ(hasher.add("ab").add("c").finish(), sha256("abc")) << "starts anew after finish";
}

TEST(Hash, KeyedMacGivesValuesOfAnotherImplementation) {
  EXPECT_EQ(hex(keyed_mac(counting_key(), "abc")), "d63a32d3e44738d7907f964316c241adaba0abfeabc32349677578a15a203f7f");
  EXPECT_EQ(hex(keyed_mac(counting_key(), "")), "4e51e7a913fc80137da52880fecca175bf81e117d5c68126dc2774033517ea0d");
}

TEST(Hash, KeyedMacTakesWholeKeysOnly) {
  EXPECT_ERROR(keyed_mac(Secret(16), "abc"), ErrorCode::Internal);
}

TEST(Hash, SameLooksAtEveryByte) {
  const Digest one = sha256("abc");
  for (std::size_t at = 0; at < one.size(); ++at) {
    Digest other = one;
    other.at(at) ^= 1U;
    EXPECT_FALSE(same(one, other)) << at;
  }
  EXPECT_TRUE(same(one, sha256("abc")));
}

TEST(Random, DoesNotRepeat) {
  EXPECT_NE(random_bytes<16>(), random_bytes<16>());
}

}  // namespace
}  // namespace attune::crypto
