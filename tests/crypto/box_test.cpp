// SPDX-License-Identifier: Apache-2.0
#include "crypto/box.h"

#include "crypto/encoding.h"
#include "crypto/kdf.h"
#include "support/errors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <string>

namespace attune::crypto {
namespace {

TEST(Box, OpensThePublishedExample) {
  Secret key(k_key_size);
  std::iota(key.bytes().begin(), key.bytes().end(), std::uint8_t{0x80});
  Box box;
  std::iota(box.nonce.begin(), box.nonce.end(), std::uint8_t{0x40});
  box.sealed = from_hex(
                   "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39"
                   "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                   "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49")
                   .value();
  const auto associated = from_hex("50515253c0c1c2c3c4c5c6c7").value();
  const auto content = open_box(key, box, std::string(associated.begin(), associated.end()));
  ASSERT_TRUE(content);
  EXPECT_EQ(content->view(),
            "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
            "sunscreen would be it.");
}

TEST(Box, OpensOnlyUnchanged) {
  const Secret key = Secret::random(k_key_size);
  const Secret content = Secret::copy_of("0123456789abcdef0123456789abcdef");
  const Box box = seal_box(key, content, "role");
  ASSERT_TRUE(open_box(key, box, "role"));
  EXPECT_TRUE(open_box(key, box, "role")->equals(content));
  EXPECT_FALSE(open_box(key, box, "rolf"));
  EXPECT_FALSE(open_box(Secret::random(k_key_size), box, "role"));
  for (std::size_t at = 0; at < box.sealed.size(); ++at) {
    Box changed = box;
    changed.sealed[at] ^= 1U;
    EXPECT_FALSE(open_box(key, changed, "role")) << at;
  }
  for (std::size_t at = 0; at < box.nonce.size(); ++at) {
    Box changed = box;
    changed.nonce.at(at) ^= 1U;
    EXPECT_FALSE(open_box(key, changed, "role")) << at;
  }
}

TEST(Box, ShowsNothingAndNeverRepeatsANonce) {
  const Secret key = Secret::random(k_key_size);
  const Secret content = Secret::copy_of("0123456789abcdef0123456789abcdef");
  const Box one = seal_box(key, content, "");
  EXPECT_NE(one.nonce, seal_box(key, content, "").nonce);
  EXPECT_EQ(one.sealed.size(), content.size() + k_tag_size);
  EXPECT_EQ(std::search(one.sealed.begin(), one.sealed.end(), content.bytes().begin(), content.bytes().begin() + 8),
            one.sealed.end());
}

TEST(Box, TooShortToHoldATagIsNoBox) {
  const Secret key = Secret::random(k_key_size);
  EXPECT_FALSE(open_box(key, Box{}, ""));
  EXPECT_FALSE(open_box(key, Box{{}, std::vector<std::uint8_t>(15)}, ""));
  EXPECT_ERROR(seal_box(Secret(8), key, ""), ErrorCode::Internal);
  EXPECT_ERROR(open_box(Secret(8), Box{}, ""), ErrorCode::Internal);
}

}  // namespace
}  // namespace attune::crypto
