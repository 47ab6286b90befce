// SPDX-License-Identifier: Apache-2.0
#include "domain/couple_case.h"
#include "support/errors.h"

#include <algorithm>

namespace attune::domain {
namespace {

TEST(CaseCode, StaysAsTyped) {
  for (const std::string text : {"C-014", "c-014", "A", "1", "-", "0123456789abcdef"}) {
    EXPECT_EQ(parse_case_code(text, "code"), text);
  }
}

TEST(CaseCode, RefusesAnythingElse) {
  for (const std::string text : {"", "0123456789abcdefg", "C 14", "C_14", "C/14", "Ż-1", "C-14\n", "C.14"}) {
    EXPECT_ERROR(parse_case_code(text, "code"), ErrorCode::InvalidInput);
  }
}

TEST(CaseCode, SortsNumbersByTheirValue) {
  std::vector<std::string> codes{"C-10", "D-1", "C-2", "c-3", "C", "10", "9", "C-1x", "C-1"};
  std::sort(codes.begin(), codes.end(), code_before);
  EXPECT_EQ(codes, (std::vector<std::string>{"9", "10", "C", "C-1", "C-1x", "C-2", "c-3", "C-10", "D-1"}));
  EXPECT_TRUE(code_before("C-2", "C-10"));
  EXPECT_FALSE(code_before("C-10", "C-2"));
  EXPECT_TRUE(code_before("C-2", "c-3"));
  EXPECT_TRUE(code_before("c-2", "C-3"));
  EXPECT_TRUE(code_before("C-99999999999999999998", "C-99999999999999999999"));
}

TEST(CaseCode, SortsStrictly) {
  const std::vector<std::string> codes{"C-1", "C-01", "c-1", "C-2", "C-10", "C-1-2", "C-1-10", "C", "C-", "1",
                                       "01",  "001",  "1-1", "A1",  "A1B2", "A01B2", "A1b2",   "-", "--", "Z"};
  for (const std::string& a : codes) {
    EXPECT_FALSE(code_before(a, a)) << a;
    for (const std::string& b : codes) {
      EXPECT_TRUE(a == b || code_before(a, b) != code_before(b, a)) << a << ' ' << b;
      for (const std::string& c : codes) {
        EXPECT_TRUE(!code_before(a, b) || !code_before(b, c) || code_before(a, c)) << a << ' ' << b << ' ' << c;
      }
    }
  }
}

}  // namespace
}  // namespace attune::domain
