// SPDX-License-Identifier: Apache-2.0
// From an exercise to the paper.
#include "library/support.h"

namespace attune::test {
namespace {

using namespace document;

TEST(Sheet, TheSecondTouchExplorationIsWhole) {
  const Document sheet = sheet_for_two(shipped_exercise("SF2"));
  EXPECT_EQ(sheet.title, "Touch exploration 2");
  ASSERT_EQ(sheet.parts.size(), 3U);
  const Part& joint = sheet.parts[0];
  EXPECT_EQ(joint.subtitle, (std::vector<std::string>{"For each of you", "about twice a week, less is fine",
                                                      "10 to 15 minutes a turn"}));
}

}  // namespace
}  // namespace attune::test
