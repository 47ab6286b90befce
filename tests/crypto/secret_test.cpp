// SPDX-License-Identifier: Apache-2.0
#include "crypto/secret.h"

#include <gtest/gtest.h>

#include <cstring>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <utility>

namespace attune::crypto {
namespace {

// The kernel's flags of the mapping that holds an address, as in " rd wr mr mw me dd ".
std::string mapping_flags(const void* address) {
  const auto wanted = reinterpret_cast<std::uintptr_t>(address);
  std::ifstream maps("/proc/self/smaps");
  bool inside = false;
  for (std::string line; std::getline(maps, line);) {
    std::uintptr_t from = 0;
    std::uintptr_t to = 0;
    char dash = 0;
    std::istringstream head(line);
    if (line.find('-') < 17 && head >> std::hex >> from >> dash >> to && dash == '-') {
      inside = wanted >= from && wanted < to;
    } else if (inside && line.rfind("VmFlags:", 0) == 0) {
      return line.substr(8) + " ";
    }
  }
  return {};
}

TEST(Secret, HoldsCopiesAndMoves) {
  Secret one = Secret::copy_of("open sesame");
  const Secret two = one.duplicate();
  EXPECT_TRUE(one.equals(two));
  EXPECT_EQ(two.view(), "open sesame");
  const Secret three = std::move(one);
  EXPECT_TRUE(one.empty());  // NOLINT(bugprone-use-after-move): that is what is tested
  EXPECT_EQ(three.size(), 11U);
  one = three.duplicate();
  EXPECT_TRUE(one.equals(three));
  one.clear();
  EXPECT_TRUE(one.empty());
  EXPECT_EQ(one.view(), "");
}

TEST(Secret, StartsZeroedAndComparesWhole) {
  const Secret zero(8);
  EXPECT_EQ(zero.view(), std::string(8, '\0'));
  EXPECT_FALSE(zero.equals(Secret(9)));
  EXPECT_FALSE(zero.equals(Secret::random(8)));
  EXPECT_TRUE(Secret().equals(Secret(0)));
}

TEST(Secret, IsKeptOutOfDumps) {
  const Secret secret = Secret::random(32);
  EXPECT_NE(mapping_flags(secret.bytes().data()).find(" dd "), std::string::npos) << "not marked against dumping";
}

TEST(SecretDeathTest, EndsAtAGuard) {
  Secret secret(32);
  volatile std::uint8_t* end = secret.bytes().data() + secret.size();
  EXPECT_DEATH(*end = 1, "");
}

TEST(SecretDeathTest, IsGoneWhenLetGo) {
  Secret secret = Secret::copy_of("open sesame");
  const volatile std::uint8_t* data = secret.bytes().data();
  EXPECT_EQ(*data, 'o');
  secret.clear();
  EXPECT_DEATH(static_cast<void>(*data), "");
}

TEST(Secret, WipeOverwrites) {
  std::string text = "open sesame";
  wipe(text.data(), text.size());
  EXPECT_EQ(text, std::string(11, '\0'));
}

TEST(Initialize, TurnsDumpsOff) {
  initialize();
  EXPECT_EQ(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
  rlimit core{1, 1};
  ASSERT_EQ(::getrlimit(RLIMIT_CORE, &core), 0);
  EXPECT_EQ(core.rlim_max, 0U);
}

}  // namespace
}  // namespace attune::crypto
