// SPDX-License-Identifier: Apache-2.0
// The database that stands apart: rows are written once, and the records do not change with it.
#include "store/process_notes.h"

#include "store/audit.h"
#include "store/content_digest.h"
#include "store/verify.h"
#include "support/errors.h"
#include "support/store_folder.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

namespace attune::test {
namespace {

using store::ProcessStep;
using store::sql::Connection;

const domain::SessionId k_session("SESSION000000001");
constexpr std::int64_t k_minute = 60LL * 1'000'000;

domain::Text text(const std::string& words) { return domain::Text::from(words, "test"); }

class ProcessNotesTest : public ::testing::Test {
 protected:
  ProcessStep write(const std::string& words, std::int64_t at_us) {
    ProcessStep step{};
    m_store->with_process(m_key, [&](Connection& process) {
      store::sql::Transaction transaction(process);
      step = store::write_process_text(process, k_session, text(words), {at_us});
      store::append_audit(process, m_store->practice_id(),
                          {{at_us}, {at_us}, "clinician", "edit", "process-note", k_session.str(), {}});
      transaction.commit();
    });
    return step;
  }
  std::vector<std::string> texts() {
    std::vector<std::string> all;
    m_store->with_process(m_key, [&](Connection& process) {
      for (const domain::ProcessText& each : store::process_texts(process, k_session)) {
        all.push_back(each.words.str());
      }
    });
    return all;
  }
  void expect_refused(const std::string& change) {
    EXPECT_ANY_THROW(m_store->with_process(m_key, [&](Connection& process) { process.run(change); })) << change;
  }
  std::string records() {
    return std::to_string(store::chain_head(m_store->read(), m_store->practice_id()).count) + " " +
           std::to_string(store::database_digest(m_store->read())[0]) +
           std::to_string(store::database_digest(m_store->read())[1]);
  }

  TempFolder m_temp;
  std::unique_ptr<store::Store> m_store = create_store(m_temp / "p.attune");
  const crypto::Secret m_key = test_passphrase();
};

TEST_F(ProcessNotesTest, WhatStoodIsKept) {
  EXPECT_TRUE(texts().empty());
  EXPECT_EQ(write("One", 0), ProcessStep::Begun);
  EXPECT_EQ(write("One", k_minute), ProcessStep::Same);
  EXPECT_EQ(write("Two", k_minute), ProcessStep::Edited);
  EXPECT_EQ(write("", 2 * k_minute), ProcessStep::Edited);
  EXPECT_EQ(texts(), (std::vector<std::string>{"", "Two", "One"}));
}

TEST_F(ProcessNotesTest, GoingOnTakesThePlaceOfAMomentAgoAndOfNothingEarlier) {
  write("One", 0);
  EXPECT_EQ(write("One, Łódź", k_minute), ProcessStep::GoneOn);
  EXPECT_EQ(write("One, Łódź, two", 2 * k_minute), ProcessStep::GoneOn);
  EXPECT_EQ(write("One, Łódź, two, three", 13 * k_minute), ProcessStep::Edited);
  EXPECT_EQ(texts(), (std::vector<std::string>{"One, Łódź, two, three", "One, Łódź, two"}));
}

TEST_F(ProcessNotesTest, RowsTakeNoChange) {
  write("One", 0);
  write("Two", k_minute);
  write("Two and more", 20 * k_minute);
  for (const char* change :
       {"UPDATE process_text SET words = 'x'", "UPDATE process_text SET saved_us = 1", "DELETE FROM process_text",
        "DELETE FROM process_text WHERE number = 1", "DELETE FROM process_text WHERE number = 2",
        "DELETE FROM process_text WHERE number = 3", "REPLACE INTO process_text VALUES ('SESSION000000001', 1, 'x', 1)",
        "UPDATE audit SET actor = 'x'", "DELETE FROM audit"}) {
    expect_refused(change);
  }
  EXPECT_EQ(texts(), (std::vector<std::string>{"Two and more", "Two", "One"}));
}

TEST_F(ProcessNotesTest, TheRecordsStayAsTheyWere) {
  const std::string before = records();
  write("One", 0);
  write("Two", k_minute);
  EXPECT_EQ(records(), before);
  m_store->close();
  m_store = open_store(m_temp / "p.attune");
  EXPECT_EQ(records(), before) << "closing writes no row about it either";
  EXPECT_TRUE(store::verify(*m_store, &m_key, store::Depth::Everything).findings.empty());
  EXPECT_EQ(texts(), (std::vector<std::string>{"Two", "One"}));
}

TEST_F(ProcessNotesTest, ChangeTheContentOfThePractice) {
  const auto content = [&] { return store::verify(*m_store, &m_key, store::Depth::Everything).content; };
  const auto before = content();
  write("One", 0);
  EXPECT_NE(content(), before);
}

TEST_F(ProcessNotesTest, AnEarlierFileThatIsPutBackIsNoticed) {
  const auto file = m_temp / "p.attune" / "process.db";
  write("One", 0);
  m_store->close();
  std::filesystem::copy(file, m_temp / "earlier.db");
  m_store = open_store(m_temp / "p.attune");
  write("Two", k_minute);
  m_store->close();
  std::filesystem::copy(m_temp / "earlier.db", file, std::filesystem::copy_options::overwrite_existing);
  m_store = open_store(m_temp / "p.attune");
  const auto report = store::verify(*m_store, &m_key, store::Depth::Everything);
  ASSERT_FALSE(report.findings.empty());
  EXPECT_EQ(report.findings[0].part, "process-audit");
}

TEST_F(ProcessNotesTest, OpenWithThePassphraseAlone) {
  EXPECT_ERROR(m_store->ask_process(crypto::Secret::copy_of("wrong horse battery")), ErrorCode::WrongPassphrase);
  const store::ProcessKey key = m_store->ask_process(m_key);
  EXPECT_ANY_THROW(store::sql::Connection(m_temp / "p.attune" / "process.db", m_store->records_key().bytes(),
                                          store::sql::Mode::ReadOnly, store::sql::Journal::Wal));
  write("One", 0);
  m_store->with_process(key, [&](Connection& process) {
    EXPECT_EQ(store::process_texts(process, k_session).size(), 1U);
    EXPECT_TRUE(store::process_texts(process, domain::SessionId("SESSION000000002")).empty());
  });
}

}  // namespace
}  // namespace attune::test
