// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"

#include "store/schema.h"
#include "store/settings.h"
#include "store/verify.h"
#include "support/errors.h"
#include "support/store_folder.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace attune::test {
namespace {

using store::Store;
using store::sql::Params;
using store::sql::Row;

std::string setting(Store& store, const std::string& key) {
  return store::find_setting(store.read(), key).value_or("");
}

class StoreTest : public ::testing::Test {
 protected:
  TempFolder m_temp;
  std::filesystem::path m_folder = m_temp / "p.attune";
};

TEST_F(StoreTest, WhatIsWrittenReadsBackAfterOpeningAgain) {
  {
    auto store = create_store(m_folder);
    store->write([](store::Writer& writer) { store::save_setting(writer.sql(), "name", "Łódź"); });
    EXPECT_EQ(setting(*store, "name"), "Łódź");
    store->close();
  }
  auto store = open_store(m_folder);
  EXPECT_EQ(setting(*store, "name"), "Łódź");
}

TEST_F(StoreTest, AThrowingWriteLeavesNothing) {
  auto store = create_store(m_folder);
  EXPECT_THROW(store->write([](store::Writer& writer) {
    store::save_setting(writer.sql(), "name", "half");
    throw std::runtime_error("stop");
  }),
               std::runtime_error);
  EXPECT_EQ(setting(*store, "name"), "");
}

TEST_F(StoreTest, WhoReadsCannotChangeAnything) {
  auto store = create_store(m_folder);
  const auto refused = [&] {
    EXPECT_ERROR(store::save_setting(store->read(), "name", "sly"), ErrorCode::CannotWrite);
    EXPECT_ERROR(store->read().execute("DELETE FROM practice_settings"), ErrorCode::CannotWrite);
    EXPECT_ERROR(store::sql::Transaction(store->read()), ErrorCode::CannotWrite);
  };
  refused();
  store->write([](store::Writer& writer) { store::save_setting(writer.sql(), "name", "kept"); });
  refused();
  EXPECT_THROW(store->write([](store::Writer&) { throw std::runtime_error("stop"); }), std::runtime_error);
  refused();
  store->batch([&] { store->write([](store::Writer& writer) { store::save_setting(writer.sql(), "name", "kept"); }); });
  refused();
  store->compact();
  refused();
  EXPECT_EQ(setting(*store, "name"), "kept");
}

TEST_F(StoreTest, ABatchIsAllOrNothingAndReadsItsOwnWrites) {
  auto store = create_store(m_folder);
  EXPECT_THROW(store->batch([&] {
    store->write([](store::Writer& writer) { store::save_setting(writer.sql(), "name", "one"); });
    EXPECT_EQ(setting(*store, "name"), "one");
    throw std::runtime_error("stop");
  }),
               std::runtime_error);
  EXPECT_EQ(setting(*store, "name"), "");
  store->batch([&] {
    store->write([](store::Writer& writer) { store::save_setting(writer.sql(), "name", "two"); });
  });
  EXPECT_EQ(setting(*store, "name"), "two");
}

TEST_F(StoreTest, FolderAndFilesAreTheOwnersAlone) {
  auto store = create_store(m_folder);
  store->write([](store::Writer& writer) { store::save_setting(writer.sql(), "name", "x"); });
  struct stat info {};
  ASSERT_EQ(::stat(m_folder.c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 0777U, 0700U);
  for (const auto& entry : std::filesystem::directory_iterator(m_folder)) {
    ASSERT_EQ(::stat(entry.path().c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777U, 0600U) << entry.path();
  }
}

TEST_F(StoreTest, OnlyOneOpensAtATime) {
  auto store = create_store(m_folder);
  EXPECT_ERROR(open_store(m_folder), ErrorCode::InUse);
  store->close();
  EXPECT_NO_THROW(open_store(m_folder));
}

TEST_F(StoreTest, WrongPassphraseAndNoPractice) {
  create_store(m_folder)->close();
  EXPECT_ERROR(Store::open(m_folder, crypto::Secret::copy_of("not the passphrase"), cheap_options()),
               ErrorCode::WrongPassphrase);
  EXPECT_ERROR(open_store(m_temp / "nowhere"), ErrorCode::NotAPractice);
  EXPECT_ERROR(open_store(m_temp.path()), ErrorCode::NotAPractice);
  EXPECT_FALSE(std::filesystem::exists(m_temp / "lock"));
}

TEST_F(StoreTest, APlaceThatIsTakenStaysAsItWas) {
  std::filesystem::create_directory(m_folder);
  std::ofstream(m_folder / "letter.txt") << "mine";
  EXPECT_ERROR(create_store(m_folder), ErrorCode::AlreadyExists);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(m_folder), {}), 1);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(m_temp.path()), {}), 1);
}

TEST_F(StoreTest, NewerSchemaIsNewerFormat) {
  {
    auto store = create_store(m_folder);
    store->write_state([](store::sql::Connection& sql) { sql.execute("PRAGMA user_version = 99"); });
    store->close();
  }
  EXPECT_ERROR(open_store(m_folder), ErrorCode::NewerFormat);
}

TEST_F(StoreTest, AMissingDatabaseIsNamed) {
  create_store(m_folder)->close();
  std::filesystem::remove(m_folder / "records.db");
  EXPECT_ERROR(open_store(m_folder), ErrorCode::Damaged);
}

TEST_F(StoreTest, PragmasHold) {
  auto store = create_store(m_folder);
  const auto pragma = [&](const std::string& name) {
    return store->read().first("PRAGMA " + name, {}, [](const Row& row) { return row.text(0); }).value_or("");
  };
  EXPECT_EQ(pragma("journal_mode"), "wal");
  EXPECT_EQ(pragma("synchronous"), "2");
  EXPECT_EQ(pragma("foreign_keys"), "1");
  EXPECT_EQ(pragma("recursive_triggers"), "1");
  EXPECT_EQ(pragma("page_size"), "4096");
  EXPECT_EQ(pragma("temp_store"), "2");
  EXPECT_EQ(pragma("application_id"), std::to_string(store::k_application_id));
}

TEST_F(StoreTest, AuditRowsCannotBeChangedByAnyStatement) {
  auto store = create_store(m_folder);
  for (const char* statement :
       {"UPDATE audit SET verb = 'x'", "DELETE FROM audit",
        "REPLACE INTO audit (seq, at_us, recorded_us, actor, verb, entity, id, digest, prev, hash) SELECT seq, 0, 0, '', "
        "'', '', '', digest, prev, hash FROM audit"}) {
    EXPECT_ANY_THROW(store->write_state([&](store::sql::Connection& sql) { sql.run(statement); })) << statement;
  }
  EXPECT_TRUE(store::verify(*store, nullptr, store::Depth::Chains).findings.empty());
}

TEST_F(StoreTest, ValuesBoundByNameComeBackWhole) {
  auto store = create_store(m_folder);
  store->write_state([](store::sql::Connection& sql) {
    sql.execute("CREATE TABLE t (a TEXT, b INTEGER, c BLOB)");
    sql.run("INSERT INTO t (a, b, c) VALUES ($2, $1, $3)",
            Params{{"$1", std::int64_t{7}}, {"$2", std::string("seven")}, {"$3", store::sql::Bytes{0, 1}}});
    sql.rows("SELECT a, b, c FROM t", {}, [](const Row& row) {
      EXPECT_EQ(row.text(0), "seven");
      EXPECT_EQ(row.integer(1), 7);
      EXPECT_EQ(row.bytes(2), (store::sql::Bytes{0, 1}));
    });
  });
}

}  // namespace
}  // namespace attune::test
