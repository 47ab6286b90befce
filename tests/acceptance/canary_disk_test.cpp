// SPDX-License-Identifier: Apache-2.0
// Nothing of a client, of the practice or of its passphrase is on the disk in the clear: not while the practice is
// open, not when it is closed, not when whoever wrote was killed, not in what is written beside it.
#include "canaries.h"
#include "practice/couples.h"
#include "running.h"

#include <gtest/gtest.h>

#include <fstream>

namespace attune::test {
namespace {

crypto::Secret opener() {
  return crypto::Secret::copy_of(canary_passphrase());
}

// Something longer than a page, so that it goes through overflow pages and the log.
std::string long_canary() {
  std::string text;
  for (int n = 0; n < 2000; ++n) {
    text += std::string(k_canary) + "long" + std::to_string(n) + "qz ";
  }
  return text;
}

void write_more(practice::Practice& practice) {
  const domain::CaseId id = practice::find_couple(practice, canary_code(1));
  for (const char letter : {'A', 'B', 'C'}) {
    practice::CoupleEdit edit;
    edit.concerns = {{domain::Letter(letter), domain::Text::from(long_canary(), "words"), {}}};
    practice::edit_couple(practice, id, edit);
  }
  practice::set_practice(practice, "name", domain::Text::line(std::string(k_canary) + "newnameqz", "name"));
}

void expect_clean(const std::filesystem::path& folder, std::size_t least_files) {
  const DiskSearch search = search_disk(folder);
  EXPECT_GE(search.files, least_files) << folder;
  EXPECT_GT(search.bytes, 0U);
  for (const std::string& leak : search.found) {
    ADD_FAILURE() << leak;
  }
}

class CanaryDiskTest : public ::testing::Test {
 protected:
  CanaryDiskTest() { CanaryPractice::get().copy_to(m_folder); }
  practice::Practice open() const {
    return practice::open_practice(m_folder, opener(), CanaryPractice::get().environment());
  }
  /// What SQLite keeps for those who write: it has to be there for a search of it to mean anything.
  std::uintmax_t log_size() const { return std::filesystem::file_size(m_folder / "records.db-wal"); }

  TempFolder m_temp;
  std::filesystem::path m_folder = m_temp / "p.attune";
};

TEST_F(CanaryDiskTest, ASearchFindsWhatIsThere) {
  std::ofstream(m_folder / "left-over") << "before " << canary_code(0) << "\n";
  std::ofstream(m_folder / "ZQCANotherqz") << "upper-case name";
  const DiskSearch search = search_disk(m_folder);
  EXPECT_EQ(search.found.size(), 2U);
}

TEST_F(CanaryDiskTest, AClosedPracticeIsSealed) {
  expect_clean(m_folder, 5);
}

TEST_F(CanaryDiskTest, AnOpenPracticeIsSealedWhileItIsWrittenTo) {
  practice::Practice practice = open();
  write_more(practice);
  EXPECT_GT(log_size(), 100000U);
  expect_clean(m_folder, 6);
  practice.close();
  expect_clean(m_folder, 5);
}

TEST_F(CanaryDiskTest, AKilledWriterLeavesNothingInTheClear) {
  Running writer([&](const std::function<void()>& ready) {
    practice::Practice practice = open();
    write_more(practice);
    ready();
    while (true) {
      write_more(practice);
    }
  });
  ASSERT_EQ(writer.read_line(), "ready");
  expect_clean(m_folder, 6);
  writer.kill();
  EXPECT_GT(log_size(), 100000U);
  expect_clean(m_folder, 6);
  practice::Practice practice = open();
  expect_clean(m_folder, 6);
  EXPECT_EQ(practice::practice_info(practice).name.str(), std::string(k_canary) + "newnameqz");
  practice.close();
  expect_clean(m_folder, 5);
}

TEST_F(CanaryDiskTest, ABackupAndPrintedKeysHoldNothingInTheClear) {
  const std::filesystem::path out = m_temp / "outbox";
  std::filesystem::create_directory(out);
  practice::Practice practice = open();
  const auto backup = practice::create_backup(practice, out, opener());
  practice::write_printed_key(practice, practice::PrintedKey::Recovery, opener(), out / "recovery.txt",
                              practice::Overwrite::No);
  practice::write_printed_key(practice, practice::PrintedKey::Successor, opener(), out / "successor.txt",
                              practice::Overwrite::No);
  EXPECT_GT(backup.bytes, 100000U);
  expect_clean(out, 3);
  practice::restore_backup(backup.file, m_temp / "restored.attune", opener(), CanaryPractice::get().environment());
  expect_clean(m_temp / "restored.attune", 4);
}

TEST_F(CanaryDiskTest, WhatIsMadeOnTheWayIsSealedToo) {
  const std::filesystem::path out = m_temp / "outbox";
  std::filesystem::create_directory(out);
  practice::Practice practice = open();
  write_more(practice);
  int looks = 0;
  const practice::Progress look = [&](int done, int of) {
    if (looks < 8 || done + 1 == of) {
      expect_clean(m_temp.path(), 6);
      ++looks;
    }
    return true;
  };
  const crypto::Secret typed = opener();
  EXPECT_TRUE(practice::verify_practice(practice, &typed, look).sound());
  EXPECT_GT(looks, 0);
  looks = 0;
  practice::create_backup(practice, out, opener(), look);
  EXPECT_GT(looks, 0);
}

TEST_F(CanaryDiskTest, CompactingAndChangingThePassphraseLeaveNothingInTheClear) {
  practice::Practice practice = open();
  write_more(practice);
  practice::compact_practice(practice);
  expect_clean(m_folder, 5);
  practice::change_passphrase(practice, opener(), crypto::Secret::copy_of(canary_passphrase() + " and the sea"));
  expect_clean(m_folder, 5);
}

}  // namespace
}  // namespace attune::test
