// SPDX-License-Identifier: Apache-2.0
// How the index is kept: in the transaction of what it is about, whole at a migration, looked at by verify.
#include "store/search.h"

#include "store/content_digest.h"
#include "store/search_index.h"
#include "store/verify.h"
#include "support/errors.h"
#include "support/people.h"
#include "support/store_folder.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

namespace attune::test {
namespace {

using store::SearchShelf;

class SearchStore : public ::testing::Test {
 protected:
  SearchStore() : m_store(create_store(m_temp / "s.attune")) {
    write(
        "INSERT INTO couple_case VALUES ('CASE000000000001', 'C', 'c', 'active', 'individual', '2026-01-01', NULL, "
        "NULL, 'blank', 1)");
  }
  void write(const std::string& statement) {
    m_store->write([&](store::Writer& writer) { writer.sql().execute(statement); });
  }
  void add_goal(const std::string& id, const std::string& date, const std::string& words) {
    write("INSERT INTO goal VALUES ('" + id + "', 'CASE000000000001', NULL, NULL, 1, '" + words + "', '" + date +
          "', NULL, 1)");
  }
  std::vector<std::string> found(const std::string& typed, int most = 100) {
    std::vector<std::string> ids;
    for (const auto& each :
         store::find_words(m_store->read(), SearchShelf::Cases, domain::parse_query(typed), {}, k_clinician, most)) {
      ids.push_back(each.id);
    }
    return ids;
  }
  std::int64_t count(const std::string& table) {
    return m_store->read()
        .first("SELECT count(*) FROM " + table, {}, [](const auto& row) { return row.integer(0); })
        .value_or(-1);
  }
  bool index_differs() {
    const auto report = store::verify(*m_store, nullptr, store::Depth::Everything);
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [](const auto& each) { return each.reason == "index-differs"; });
  }
  using Ids = std::vector<std::string>;
  TempFolder m_temp;
  std::unique_ptr<store::Store> m_store;
};

TEST_F(SearchStore, TheNewestIsFirstAndOfOneDayTheLast) {
  add_goal("OLD", "2026-01-02", "kettle");
  add_goal("NEW", "2026-03-01", "kettle");
  add_goal("MID", "2026-02-01", "kettle kettle kettle");
  add_goal("MID2", "2026-02-01", "kettle");
  EXPECT_EQ(found("kettle"), (Ids{"NEW", "MID2", "MID", "OLD"}));
  EXPECT_EQ(found("kettle", 2), (Ids{"NEW", "MID2"}));
  // What changes keeps its place among those of its day.
  write("UPDATE goal SET words = 'the kettle' WHERE id = 'MID'");
  EXPECT_EQ(found("kettle"), (Ids{"NEW", "MID2", "MID", "OLD"}));
}

TEST_F(SearchStore, MoreOfOneDayThanItHasNumbersFor) {
  m_store->batch([&] {
    for (int each = 0; each < 4200; ++each) {
      add_goal("G" + std::to_string(each), "2026-02-01", "kettle");
    }
  });
  add_goal("NEXT", "2026-02-02", "kettle");
  EXPECT_EQ(found("kettle", 5000).size(), 4201U);
  EXPECT_EQ(found("kettle", 1), Ids{"NEXT"});
}

TEST_F(SearchStore, AWriteThatFailsLeavesTheIndexAsItWas) {
  EXPECT_ANY_THROW(m_store->write([&](store::Writer& writer) {
    writer.sql().execute(
        "INSERT INTO goal VALUES ('G', 'CASE000000000001', NULL, NULL, 1, 'kettle', '2026-01-01', NULL, 1)");
    throw std::runtime_error("no");
  }));
  EXPECT_TRUE(found("kettle").empty());
  EXPECT_EQ(count("search_due"), 0);
  EXPECT_FALSE(index_differs());
}

TEST_F(SearchStore, EveryCommitLeavesNothingDue) {
  add_goal("G", "2026-01-01", "kettle");
  EXPECT_EQ(count("search_due"), 0);
  m_store->batch([&] {
    add_goal("H", "2026-01-01", "kettle");
    add_goal("I", "2026-01-01", "kettle");
  });
  EXPECT_EQ(count("search_due"), 0);
  EXPECT_EQ(found("kettle").size(), 3U);
}

TEST_F(SearchStore, WhatAnOlderVersionWroteIsSearchedWhenItIsOpened) {
  m_store.reset();
  const std::filesystem::path folder = m_temp / "old.attune";
  std::filesystem::copy(std::filesystem::path(ATTUNE_FIXTURES) / "records-6.attune", folder);
  std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
  m_store = open_store(folder);
  EXPECT_GT(count("search_entry"), 0);
  const auto code =
      m_store->read().first("SELECT code FROM couple_case", {}, [](const auto& row) { return row.text(0); });
  EXPECT_EQ(found(code.value_or("-")).size(), 1U);
  EXPECT_EQ(count("search_due"), 0);
  EXPECT_EQ(store::check_search(m_store->read()), std::nullopt);
}

TEST_F(SearchStore, VerifyNoticesAnIndexThatSaysSomethingElse) {
  add_goal("G", "2026-01-01", "kettle");
  ASSERT_FALSE(index_differs());
  for (const char* change :
       {"DELETE FROM search_entry", "UPDATE search_entry SET seen_by = 7", "UPDATE search_cases SET words = 'teapot'",
        "DELETE FROM search_cases", "UPDATE search_entry SET case_id = 'CASE000000000002'",
        "DELETE FROM search_cases_segdir", "INSERT INTO search_cases (docid, words) VALUES (1, 'orphan')"}) {
    write(change);
    EXPECT_TRUE(index_differs()) << change;
    m_store->compact();  // makes it anew
    EXPECT_FALSE(index_differs()) << change;
    EXPECT_EQ(found("kettle"), Ids{"G"}) << change;
  }
}

TEST_F(SearchStore, VerifyNoticesAChangeThatNobodyWroteDown) {
  add_goal("G", "2026-01-01", "kettle");
  write("DROP TRIGGER search_goal_changed");
  write("UPDATE goal SET words = 'teapot'");
  EXPECT_TRUE(index_differs());
  m_store->compact();
  EXPECT_FALSE(index_differs());
  EXPECT_EQ(found("teapot"), Ids{"G"});
}

TEST_F(SearchStore, IsNoPartOfTheContent) {
  add_goal("G", "2026-01-01", "kettle");
  const auto before = store::database_digest(m_store->read());
  write("DELETE FROM search_entry");
  EXPECT_EQ(store::database_digest(m_store->read()), before);
}

TEST_F(SearchStore, CompactingTakesOldWordsOutOfItsPages) {
  add_goal("G", "2026-01-01", "marmalade");
  write("UPDATE goal SET words = 'kettle'");
  const auto holds = [&] {
    bool there = false;
    for (const char* table : {"search_cases_segments", "search_cases_segdir"}) {
      const std::string column = std::string(table).ends_with("segdir") ? "root" : "block";
      m_store->read().rows("SELECT " + column + " FROM " + table, {}, [&](const auto& row) {
        const auto bytes = row.bytes(0);
        there = there || std::string(bytes.begin(), bytes.end()).find("armalade") != std::string::npos;
      });
    }
    return there;
  };
  EXPECT_TRUE(found("marmalade").empty());
  m_store->compact();
  EXPECT_FALSE(holds());
  EXPECT_EQ(found("kettle"), Ids{"G"});
}

TEST_F(SearchStore, ALongDraftIsInNoCommittedStateWithOldWords) {
  std::string words;
  for (int each = 0; each < 3000; ++each) {
    words += "word" + std::to_string(each) + " ";
  }
  write(
      "INSERT INTO session VALUES ('S', 'CASE000000000001', NULL, NULL, 1, 'joint', 'held', '2026-01-03', 840, 'UTC', "
      "50, 3, 'room', 1)");
  write("INSERT INTO note VALUES ('N', 'CASE000000000001', NULL, NULL, 0, 'S', 'couple', 'draft', 1, NULL, 1)");
  write("INSERT INTO note_section VALUES ('N', 0, 'did', '" + words + "marmalade')");
  EXPECT_EQ(count("search_due"), 1);
  EXPECT_EQ(count("search_notes"), 0) << "it waits for the next search";
  EXPECT_FALSE(index_differs());
  m_store->complete_search();
  EXPECT_EQ(count("search_due"), 0);
  EXPECT_EQ(count("search_notes"), 1);
  write("UPDATE note_section SET words = '" + words + "kettle'");
  EXPECT_EQ(count("search_notes"), 0) << "what stood in it is gone with the save";
  write("UPDATE note SET state = 'signed', signed_us = 2");
  EXPECT_EQ(count("search_notes"), 1) << "signed, it waits no more";
  EXPECT_FALSE(index_differs());
}

}  // namespace
}  // namespace attune::test
