// SPDX-License-Identifier: Apache-2.0
// Practices as earlier versions wrote them open, are brought to the newest schema and hold what they held.
#include "domain/lens.h"
#include "store/cases.h"
#include "store/intake.h"
#include "store/safeguards.h"
#include "store/sessions.h"
#include "store/store.h"
#include "store/verify.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

namespace attune::test {
namespace {

const domain::Lens k_clinician = domain::Lens::clinician();

class MigrationTest : public ::testing::Test {
 protected:
  /// A copy, because opening writes. Git keeps no modes.
  std::unique_ptr<store::Store> open(const char* fixture) {
    const std::filesystem::path folder = m_temp / "old.attune";
    std::filesystem::copy(std::filesystem::path(ATTUNE_FIXTURES) / fixture, folder);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    return store::Store::open(folder, m_passphrase, {});
  }
  TempFolder m_temp;
  const crypto::Secret m_passphrase = crypto::Secret::copy_of("correct horse battery");
};

TEST_F(MigrationTest, RecordsOfTheFirstVersion) {
  const auto store = open("records-1.attune");
  store::sql::Connection& sql = store->read();
  EXPECT_GT(sql.first("PRAGMA user_version", {}, [](const auto& row) { return row.integer(0); }), 1);
  const auto cases = store::list_cases(sql, k_clinician);
  EXPECT_EQ(cases.size(), 12U);
  std::size_t sessions = 0;
  std::size_t screens = 0;
  for (const domain::CoupleCase& each : cases) {
    sessions += store::list_sessions(sql, each.id, k_clinician).size();
    screens += store::list_screens(sql, each.id, k_clinician).size();
    EXPECT_TRUE(store::list_intakes(sql, each.id, k_clinician).empty());
  }
  EXPECT_EQ(sessions, 21U);
  EXPECT_EQ(screens, 11U);
  EXPECT_TRUE(store::verify(*store, &m_passphrase, store::Depth::Everything).findings.empty());
}

}  // namespace
}  // namespace attune::test
