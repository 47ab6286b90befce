// SPDX-License-Identifier: Apache-2.0
#include "pdf/fonts.h"

#include "pdf/support.h"
#include "support/errors.h"

#include <gtest/gtest.h>

namespace attune::pdf {
namespace {

constexpr drawing::Font k_body{drawing::Weight::Regular, 13};

TEST(Fonts, X) {
  printf("%f\n", test::fonts().width(k_body, "Who invites this time. “Not now” is a full answer; offer another time."));
  printf("%f\n", test::fonts().width(k_body, "offer another time."));
}

}  // namespace
}  // namespace attune::pdf
