// SPDX-License-Identifier: Apache-2.0
#include "crypto/encoding.h"

#include "crypto/random.h"

#include <gtest/gtest.h>

namespace attune::crypto {
namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes some(std::size_t size) {
  Bytes bytes(size);
  fill_random(bytes);
  return bytes;
}

TEST(Encoding, EveryLengthComesBack) {
  for (std::size_t size = 0; size < 70; ++size) {
    const Bytes bytes = some(size);
    EXPECT_EQ(from_hex(hex(bytes)), bytes);
    EXPECT_EQ(from_base64(base64(bytes)), bytes);
    EXPECT_EQ(from_base32(base32(bytes)), bytes);
  }
}

TEST(Encoding, GivesKnownTexts) {
  const Bytes bytes{0x00, 0xff, 0x10};
  EXPECT_EQ(hex(bytes), "00ff10");
  EXPECT_EQ(base64(bytes), "AP8Q");
  EXPECT_EQ(base64(Bytes{0xfb}), "+w==");
  EXPECT_EQ(base32(Bytes{0xff}), "ZW");
  EXPECT_EQ(base32(Bytes{0, 1, 2, 3, 4}), "000G40R4");
}

TEST(Encoding, HexTakesLowerCaseOnly) {
  EXPECT_FALSE(from_hex("0F"));
  EXPECT_FALSE(from_hex("0"));
  EXPECT_FALSE(from_hex("0g"));
}

TEST(Encoding, OneTextForEachValue) {
  EXPECT_FALSE(from_base64("+w=")) << "padding";
  EXPECT_FALSE(from_base64("+w")) << "padding";
  EXPECT_FALSE(from_base64("+x==")) << "filled bits";
  EXPECT_FALSE(from_base64("AP 8Q"));
  EXPECT_FALSE(from_base64("AP8Q\n"));
  EXPECT_FALSE(from_base32("ZX")) << "filled bits";
  EXPECT_FALSE(from_base32("Z")) << "no byte ends here";
  EXPECT_FALSE(from_base32("ZWZ")) << "no byte ends here";
}

TEST(Encoding, Base32ReadsWhatPeopleWrite) {
  EXPECT_EQ(from_base32("ooig4oR4"), from_base32("001G40R4"));
  EXPECT_EQ(from_base32("0L1G40R4"), from_base32("011G40R4"));
  EXPECT_FALSE(from_base32("U0000000"));
  EXPECT_FALSE(from_base32("0000-0000"));
}

}  // namespace
}  // namespace attune::crypto
