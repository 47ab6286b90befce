// SPDX-License-Identifier: Apache-2.0
// What verify must find: flipped bytes anywhere, a cut tail, a changed row, an old page or file put back.
#include "store/audit.h"
#include "store/backup.h"
#include "store/settings.h"
#include "store/verify.h"
#include "support/errors.h"
#include "support/files.h"
#include "support/store_folder.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

namespace attune::test {
namespace {

using store::Store;

void note(Store& store, const std::string& value) {
  store.write([&](store::Writer& writer) {
    store::save_setting(writer.sql(), "name", value);
    writer.audit("set", "practice", "name");
  });
}

std::vector<store::Finding> findings(const std::filesystem::path& folder) {
  auto store = open_store(folder);
  const crypto::Secret opener = test_passphrase();
  return store::verify(*store, &opener, store::Depth::Everything).findings;
}

// Does it to the database with the triggers out of the way, as somebody with the key would.
void tamper(const std::filesystem::path& folder, const std::string& statement) {
  auto store = open_store(folder);
  store->write_state([&](store::sql::Connection& sql) {
    sql.execute("DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete;");
    sql.execute(statement);
  });
}

class DamageTest : public ::testing::Test {
 protected:
  void SetUp() override {
    auto store = create_store(m_folder);
    for (int n = 0; n < 5; ++n) {
      note(*store, "value " + std::to_string(n));
    }
    store->close();
  }
  TempFolder m_temp;
  std::filesystem::path m_folder = m_temp / "p.attune";
};

TEST_F(DamageTest, ASoundPracticeHasNoFindings) {
  EXPECT_TRUE(findings(m_folder).empty());
}

TEST_F(DamageTest, AFlipInAnyPageIsFound) {
  for (const char* name : {"records.db", "process.db"}) {
    const std::string sound = read_file(m_folder / name);
    ASSERT_EQ(sound.size() % 4096, 0U);
    for (std::size_t page = 0; page < sound.size() / 4096; ++page) {
      // Content and authentication code; the last twelve bytes of a page are filler that nothing reads.
      for (const std::size_t offset : {std::size_t{20}, std::size_t{4080}}) {
        std::string flipped = sound;
        flipped[page * 4096 + offset] = static_cast<char>(flipped[page * 4096 + offset] ^ 1);
        write_file(m_folder / name, flipped);
        bool found = false;
        try {
          found = !findings(m_folder).empty();
        } catch (const Error& error) {
          EXPECT_EQ(word(error.code()), word(ErrorCode::Damaged)) << name << " page " << page;
          found = true;
        }
        EXPECT_TRUE(found) << name << " page " << page << " offset " << offset;
      }
    }
    write_file(m_folder / name, sound);
  }
}

TEST_F(DamageTest, ACutTailIsNamed) {
  tamper(m_folder, "DELETE FROM audit WHERE seq > 4");
  const auto found = findings(m_folder);
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found.front().part, "records-audit");
  EXPECT_EQ(found.front().reason, "tail-cut");
}

TEST_F(DamageTest, AChangedRowIsNamed) {
  tamper(m_folder, "UPDATE audit SET id = 'other' WHERE seq = 4");
  const auto found = findings(m_folder);
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found.front().reason, "row-changed");
  EXPECT_EQ(found.front().where, "seq 4");
}

TEST_F(DamageTest, ARowTakenOutIsNamed) {
  tamper(m_folder, "DELETE FROM audit WHERE seq = 3");
  const auto found = findings(m_folder);
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found.front().reason, "gap");
}

TEST_F(DamageTest, OldPagesPutBackAreFound) {
  const std::string old = read_file(m_folder / "records.db");
  {
    auto store = open_store(m_folder);
    for (int n = 0; n < 40; ++n) {
      note(*store, "later " + std::to_string(n));
    }
    store->close();
  }
  const std::string fresh = read_file(m_folder / "records.db");
  ASSERT_GE(fresh.size(), old.size());
  int changed = 0;
  int unseen = 0;
  for (std::size_t at = 0; at < old.size(); at += 4096) {
    if (fresh.compare(at, 4096, old, at, 4096) == 0) {
      continue;
    }
    ++changed;
    std::string mixed = fresh;
    mixed.replace(at, 4096, old, at, 4096);
    write_file(m_folder / "records.db", mixed);
    bool found = false;
    try {
      found = !findings(m_folder).empty();
    } catch (const Error& error) {
      found = error.code() == ErrorCode::Damaged;
    }
    // The page of settings alone holds nothing that the chain knows of; every other old page shows.
    if (!found) {
      ++unseen;
    }
  }
  EXPECT_GE(changed, 2);
  EXPECT_LE(unseen, 1);
}

TEST_F(DamageTest, AnOldDatabasePutBackWholeIsRefused) {
  const std::string old = read_file(m_folder / "records.db");
  {
    auto store = open_store(m_folder);
    note(*store, "later");
    store->close();
  }
  write_file(m_folder / "records.db", old);
  EXPECT_ERROR(open_store(m_folder), ErrorCode::Damaged);
}

TEST_F(DamageTest, OlderKeyFilesPutBackAreRefused) {
  const std::string keys = read_file(m_folder / "keys.json");
  const std::string copy = read_file(m_folder / "keys.copy.json");
  {
    auto store = open_store(m_folder);
    store->change_passphrase(test_passphrase(), crypto::Secret::copy_of("another passphrase"));
    store->close();
  }
  write_file(m_folder / "keys.json", keys);
  EXPECT_ERROR(open_store(m_folder), ErrorCode::Damaged);
  write_file(m_folder / "keys.copy.json", copy);
  EXPECT_ERROR(open_store(m_folder), ErrorCode::Damaged);
}

TEST_F(DamageTest, AKeyFileChangedUnderAnOpenPracticeIsNamed) {
  auto store = open_store(m_folder);
  const crypto::Secret opener = test_passphrase();
  std::string keys = read_file(m_folder / "keys.copy.json");
  write_file(m_folder / "keys.copy.json", keys.substr(0, keys.size() / 2));
  const auto found = store::verify(*store, &opener, store::Depth::Everything).findings;
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].part, "keys");
  EXPECT_EQ(found[0].where, "keys.copy.json");
}

TEST_F(DamageTest, ABackupHoldsTheSameContentAndRestores) {
  const crypto::Secret opener = test_passphrase();
  const auto target = m_temp / "elsewhere.attune";
  std::filesystem::path file;
  crypto::Digest digest{};
  {
    auto store = open_store(m_folder);
    const auto made = store::create_backup(*store, m_temp.path(), "one.attune-backup", opener, {});
    file = made.file;
    digest = made.content;
    EXPECT_EQ(store::verify(*store, &opener, store::Depth::Everything).content, digest);
    store->close();
  }
  EXPECT_EQ(store::verify_backup(file, opener, cheap_options()).content, digest);
  EXPECT_EQ(store::restore_backup(file, target, opener, cheap_options()).content, digest);
  auto restored = open_store(target);
  const auto report = store::verify(*restored, &opener, store::Depth::Everything);
  EXPECT_EQ(report.content, digest);
  EXPECT_TRUE(report.findings.empty());
  EXPECT_ERROR(store::restore_backup(file, target, opener, cheap_options()), ErrorCode::AlreadyExists);
}

TEST_F(DamageTest, ABackupWithAFlipIsDamaged) {
  const crypto::Secret opener = test_passphrase();
  auto store = open_store(m_folder);
  const auto file = store::create_backup(*store, m_temp.path(), "one.attune-backup", opener, {}).file;
  const std::string sound = read_file(file);
  for (std::size_t at = 600; at < sound.size(); at += 5000) {
    std::string flipped = sound;
    flipped[at] = static_cast<char>(flipped[at] ^ 4);
    write_file(file, flipped);
    try {
      // Only bytes of the archive's own padding may be of no consequence: then the content is the same.
      EXPECT_EQ(store::verify_backup(file, opener, cheap_options()).bytes, sound.size());
    } catch (const Error& error) {
      EXPECT_TRUE(error.code() == ErrorCode::Damaged || error.code() == ErrorCode::WrongPassphrase ||
                  error.code() == ErrorCode::NewerFormat)
          << at << " " << word(error.code());
    }
  }
  write_file(file, sound.substr(0, sound.size() / 2));
  EXPECT_ERROR(store::verify_backup(file, opener, cheap_options()), ErrorCode::Damaged);
  EXPECT_ERROR(store::verify_backup(file, crypto::Secret::copy_of("nobody's passphrase"), cheap_options()),
               ErrorCode::Damaged);
}

}  // namespace
}  // namespace attune::test
