// SPDX-License-Identifier: Apache-2.0
// The rule as SQL is the rule: every repository function through every lens, row by row.
#include "store/lens_clause.h"
#include "store/lens_functions.h"
#include "support/errors.h"

#include <algorithm>

namespace attune::test {
namespace {

Planted& planted() {
  static Planted rows;
  return rows;
}

std::string some(const Keys& from, const Keys& without) {
  std::vector<std::string> only;
  std::set_difference(from.begin(), from.end(), without.begin(), without.end(), std::back_inserter(only));
  std::string text = std::to_string(only.size());
  for (std::size_t at = 0; at < std::min<std::size_t>(only.size(), 5); ++at) {
    text += " " + only[at];
  }
  return text;
}

class LensFunctionTest : public ::testing::TestWithParam<LensFunction> {};

TEST_P(LensFunctionTest, GivesExactlyWhatTheRuleShows) {
  const LensFunction& function = GetParam();
  std::size_t rows = 0;
  std::size_t hidden = 0;
  const std::size_t everything = function.expected(planted(), domain::Lens::clinician()).size();
  for (const domain::Lens& lens : every_lens()) {
    const Keys expected = function.expected(planted(), lens);
    const Keys read = function.read(planted(), lens);
    EXPECT_TRUE(read == expected) << function.name << " through " << describe(lens)
                                  << " shows too much: " << some(read, expected)
                                  << "; too little: " << some(expected, read);
    rows += expected.size();
    hidden += everything - expected.size();
  }
  EXPECT_GT(everything, 100U);
  EXPECT_GT(rows, everything);  // more than the clinician sees something
  EXPECT_GT(hidden, everything);
}

INSTANTIATE_TEST_SUITE_P(Store, LensFunctionTest, ::testing::ValuesIn(lens_functions()),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(LensClause, IsTheRuleAlsoWhereARowIsTheCases) {
  for (const domain::Lens& lens : every_lens()) {
    Keys found;
    planted().sql().rows("SELECT s.id FROM session s WHERE s.case_id = $case AND " + store::lens_clause("s"),
                         store::with_lens({{"$case", Planted::couple().str()}}, lens),
                         [&](const store::sql::Row& row) { found.insert(row.text(0)); });
    EXPECT_TRUE(found == seen(planted().sessions, lens)) << describe(lens);
  }
}

}  // namespace
}  // namespace attune::test
