// SPDX-License-Identifier: Apache-2.0
// keys.json and its copy: which of them is believed.
#include "store/keys/key_store.h"
#include "store/keys_support.h"
#include "support/errors.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace attune::store {
namespace {

using namespace test;

class KeysOnDisk : public ::testing::Test {
 protected:
  KeysOnDisk() { save(m_keys.file); }

  void save(KeyFile& file) { save_keys(posix_files(), m_folder.path(), file, m_keys.records); }
  UnlockedKeys unlock(std::string_view passphrase = k_passphrase) {
    return unlock_keys(posix_files(), m_folder.path(), typed(passphrase), Wanted::Both);
  }
  // A second generation with another passphrase, on disk; returns it.
  KeyFile change_passphrase() {
    KeyFile changed = m_keys.file;
    set_slot(changed, SlotKind::Passphrase, typed("a new passphrase"), crypto::k_cost_least, m_keys.records,
             m_keys.process, k_now);
    changed.generation = m_keys.file.generation + 1;
    save(changed);
    return changed;
  }

  attune::test::TempFolder m_folder;
  std::filesystem::path m_main = m_folder / "keys.json";
  std::filesystem::path m_copy = m_folder / "keys.copy.json";
  NewKeys m_keys = cheap_keys();
};

TEST_F(KeysOnDisk, BothFilesAreTheSameAndPrivate) {
  EXPECT_EQ(attune::test::read_file(m_main), attune::test::read_file(m_copy));
  for (const auto& path : {m_main, m_copy}) {
    struct stat entry {};
    ASSERT_EQ(::stat(path.c_str(), &entry), 0);
    EXPECT_EQ(entry.st_mode & 0777U, 0600U);
  }
  const UnlockedKeys unlocked = unlock();
  EXPECT_EQ(unlocked.file, m_keys.file);
  EXPECT_TRUE(unlocked.keys.process.equals(m_keys.process));
  EXPECT_FALSE(unlocked.from_copy);
  EXPECT_FALSE(unlocked.repair);
}

TEST_F(KeysOnDisk, WithoutEitherThereIsNoPractice) {
  std::filesystem::remove(m_main);
  std::filesystem::remove(m_copy);
  EXPECT_ERROR(unlock(), ErrorCode::NotAPractice);
  EXPECT_ERROR(peek_keys(posix_files(), m_folder.path()), ErrorCode::NotAPractice);
  EXPECT_ERROR(peek_keys(posix_files(), m_folder / "nowhere"), ErrorCode::NotAPractice);
}

TEST_F(KeysOnDisk, TheCopyStandsInForAMissingFile) {
  std::filesystem::remove(m_main);
  const UnlockedKeys unlocked = unlock();
  EXPECT_TRUE(unlocked.from_copy);
  EXPECT_TRUE(unlocked.repair);
  EXPECT_EQ(unlocked.file, m_keys.file);
  EXPECT_EQ(peek_keys(posix_files(), m_folder.path()), m_keys.file);
  EXPECT_ERROR(unlock("some other passphrase"), ErrorCode::WrongPassphrase);
}

TEST_F(KeysOnDisk, AMissingCopyIsMadeAgain) {
  std::filesystem::remove(m_copy);
  const UnlockedKeys unlocked = unlock();
  EXPECT_FALSE(unlocked.from_copy);
  EXPECT_TRUE(unlocked.repair);
}

// Nothing that is changed in keys.json opens with other content: the copy stands in, or it is an error.
TEST_F(KeysOnDisk, EveryFlippedByte) {
  const std::string text = attune::test::read_file(m_main);
  int from_copy = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (const unsigned int bit : {0U, 5U}) {  // the lowest, and the one that turns upper case into lower
      std::string flipped = text;
      flipped[at] = static_cast<char>(static_cast<unsigned char>(flipped[at]) ^ (1U << bit));
      attune::test::write_file(m_main, flipped);
      attune::test::write_file(m_copy, text);
      try {
        const UnlockedKeys unlocked = unlock();
        ASSERT_TRUE(unlocked.repair) << "byte " << at << " bit " << bit;
        ASSERT_EQ(unlocked.file, m_keys.file) << "byte " << at << " bit " << bit;
        ASSERT_TRUE(unlocked.keys.records.equals(m_keys.records) && unlocked.keys.process.equals(m_keys.process));
        ++from_copy;
      } catch (const Error& error) {
        ASSERT_EQ(error.code(), ErrorCode::NewerFormat) << "byte " << at << " bit " << bit;
      }
      attune::test::write_file(m_copy, flipped);
      try {
        unlock();
        FAIL() << "opened with byte " << at << " bit " << bit << " flipped in both";
      } catch (const Error& error) {
        ASSERT_TRUE(error.code() == ErrorCode::Damaged || error.code() == ErrorCode::WrongPassphrase ||
                    error.code() == ErrorCode::NewerFormat)
            << error.what() << " at byte " << at << " bit " << bit;
      }
    }
  }
  EXPECT_GE(from_copy, static_cast<int>(text.size()) * 2 - 2);
}

TEST_F(KeysOnDisk, EveryLengthItCanBeCutTo) {
  const std::string text = attune::test::read_file(m_main);
  for (std::size_t length = 0; length + 1 < text.size(); ++length) {
    attune::test::write_file(m_main, text.substr(0, length));
    EXPECT_EQ(unlock().file, m_keys.file) << length;
  }
}

TEST_F(KeysOnDisk, DamageInBothIsDamage) {
  attune::test::write_file(m_main, "{");
  attune::test::write_file(m_copy, "}");
  EXPECT_ERROR(unlock(), ErrorCode::Damaged);
  EXPECT_ERROR(peek_keys(posix_files(), m_folder.path()), ErrorCode::Damaged);
  std::filesystem::remove(m_copy);
  EXPECT_ERROR(unlock(), ErrorCode::Damaged);
}

TEST_F(KeysOnDisk, AFileThatIsTooLargeIsNotRead) {
  attune::test::write_file(m_main, std::string(k_longest_key_file + 1, ' '));
  EXPECT_TRUE(unlock().from_copy);
  std::filesystem::remove(m_copy);
  EXPECT_ERROR(unlock(), ErrorCode::Damaged);
}

TEST_F(KeysOnDisk, ALaterFormatIsLeftAloneWhateverTheCopySays) {
  attune::test::write_file(m_main, R"({"format":"attune-practice","version":2})");
  EXPECT_ERROR(unlock(), ErrorCode::NewerFormat);
  EXPECT_ERROR(unlock("some other passphrase"), ErrorCode::NewerFormat);
  EXPECT_ERROR(peek_keys(posix_files(), m_folder.path()), ErrorCode::NewerFormat);
}

TEST_F(KeysOnDisk, AnOlderFilePutBackIsNotBelieved) {
  const std::string old = attune::test::read_file(m_main);
  const KeyFile changed = change_passphrase();
  attune::test::write_file(m_main, old);
  for (const char* passphrase : {k_passphrase, "a new passphrase"}) {
    try {
      unlock(passphrase);
      ADD_FAILURE() << "opened";
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), ErrorCode::Damaged);
      EXPECT_EQ(error.detail("reason"), "older-key-file");
    }
  }
  std::filesystem::remove(m_main);  // the way out: the copy is current
  EXPECT_EQ(unlock("a new passphrase").file, changed);
}

TEST_F(KeysOnDisk, BothPutBackShowInTheGeneration) {
  const std::string old = attune::test::read_file(m_main);
  change_passphrase();
  attune::test::write_file(m_main, old);
  attune::test::write_file(m_copy, old);
  EXPECT_EQ(unlock().file.generation, m_keys.file.generation) << "only records.db can tell: see check_generation";
}

TEST_F(KeysOnDisk, StoppedBetweenFileAndCopyTheNewPassphraseHolds) {
  const std::string old = attune::test::read_file(m_copy);
  const KeyFile changed = change_passphrase();
  attune::test::write_file(m_copy, old);
  const UnlockedKeys unlocked = unlock("a new passphrase");
  EXPECT_EQ(unlocked.file, changed);
  EXPECT_TRUE(unlocked.repair);
  EXPECT_FALSE(unlocked.from_copy);
  EXPECT_ERROR(unlock(k_passphrase), ErrorCode::WrongPassphrase);
}

TEST_F(KeysOnDisk, AForgedFileUnderTheRightPassphraseIsNotUsed) {
  KeyFile forged = m_keys.file;
  forged.sample = true;
  attune::test::write_file(m_main, key_file_text(forged));
  EXPECT_FALSE(unlock().file.sample);
  attune::test::write_file(m_copy, key_file_text(forged));
  EXPECT_ERROR(unlock(), ErrorCode::Damaged);
}

TEST_F(KeysOnDisk, ABrokenProcessBoxComesFromTheCopy) {
  KeyFile broken = m_keys.file;
  broken.slots[0].process->sealed[3] ^= 1U;
  attune::test::write_file(m_main, key_file_text(broken));
  const UnlockedKeys unlocked = unlock();
  EXPECT_TRUE(unlocked.from_copy);
  EXPECT_TRUE(unlocked.keys.process.equals(m_keys.process));
}

TEST_F(KeysOnDisk, FilesOfAnotherPracticeDoNotMix) {
  NewKeys other = create_keys("0000000000000000", false, typed(k_passphrase), crypto::k_cost_least, k_now);
  attune::test::write_file(m_copy, key_file_text(other.file));
  const UnlockedKeys unlocked = unlock();
  EXPECT_EQ(unlocked.file, m_keys.file);
  EXPECT_TRUE(unlocked.repair);
}

}  // namespace
}  // namespace attune::store
