// SPDX-License-Identifier: Apache-2.0
// The history of a case holds every kind of row that belongs to it, and nothing of another.
#include "practice/lens_case.h"

#include <set>

namespace attune::test {
namespace {

class LensAuditTest : public LensCase {
 protected:
  std::set<std::string> kinds(const std::optional<domain::CaseId>& couple) {
    std::set<std::string> all;
    for (const practice::AuditRow& row : practice::show_audit(*m_practice, couple)) {
      all.insert(row.entity);
    }
    return all;
  }
};

TEST_F(LensAuditTest, ACaseHasEveryKindThatThePracticeHasAndIsNotThePracticesOwn) {
  std::set<std::string> all = kinds(std::nullopt);
  for (const char* own : {"practice", "process", "settings", "setting", "policy"}) {
    all.erase(own);
  }
  EXPECT_GT(all.size(), 8U);
  EXPECT_EQ(kinds(m_case), all);
}

TEST_F(LensAuditTest, ACaseHasNothingOfAnother) {
  const auto before = practice::show_audit(*m_practice, m_case).size();
  const domain::CaseId other = add_case(*m_practice, "C-9", 2);
  practice::add_remark(*m_practice, other, k_a, text("Of another"));
  EXPECT_EQ(practice::show_audit(*m_practice, m_case).size(), before);
  EXPECT_TRUE(kinds(other).count("remark") == 1);
}

}  // namespace
}  // namespace attune::test
