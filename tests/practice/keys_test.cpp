// SPDX-License-Identifier: Apache-2.0
// Passphrases, printed keys, backup and verify through the use cases.
#include "support/errors.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace attune::test {
namespace {

crypto::Secret joined(const std::vector<std::string>& groups) {
  std::string text;
  for (const std::string& group : groups) {
    text += (text.empty() ? "" : " ") + group;
  }
  return crypto::Secret::copy_of(text);
}

class KeysTest : public ::testing::Test {
 protected:
  PracticeFolder m_practice;
};

TEST_F(KeysTest, TheChangedPassphraseOpensAndTheOldOneDoesNot) {
  const auto fresh = crypto::Secret::copy_of("another long phrase");
  EXPECT_ERROR(practice::change_passphrase(*m_practice, crypto::Secret::copy_of("wrong wrong wrong"), fresh),
               ErrorCode::WrongPassphrase);
  EXPECT_ERROR(practice::change_passphrase(*m_practice, passphrase(), crypto::Secret::copy_of("elevenchars")),
               ErrorCode::InvalidInput);
  practice::change_passphrase(*m_practice, passphrase(), fresh);
  m_practice.close();
  EXPECT_ERROR(m_practice.reopen(), ErrorCode::WrongPassphrase);
  EXPECT_NO_THROW(m_practice.reopen(fresh));
}

TEST_F(KeysTest, PrintedKeysOpenUntilANewOneIsMade) {
  const auto first = joined(practice::make_printed_key(*m_practice, practice::PrintedKey::Recovery, passphrase()));
  EXPECT_TRUE(practice::practice_info(*m_practice).recovery_made);
  m_practice.close();
  m_practice.reopen(first);
  const auto second = joined(practice::make_printed_key(*m_practice, practice::PrintedKey::Recovery, first));
  const auto successor = joined(practice::make_printed_key(*m_practice, practice::PrintedKey::Successor, passphrase()));
  m_practice.close();
  EXPECT_ERROR(m_practice.reopen(first), ErrorCode::WrongPassphrase);
  m_practice.reopen(second);
  m_practice.close();
  m_practice.reopen(successor);
}

TEST_F(KeysTest, ASheetThatCannotBeWrittenChangesNoKey) {
  const auto first = joined(practice::make_printed_key(*m_practice, practice::PrintedKey::Recovery, passphrase()));
  EXPECT_ERROR(practice::write_printed_key(*m_practice, practice::PrintedKey::Recovery, passphrase(),
                                           m_practice.temp() / "missing" / "key.txt", practice::Overwrite::No),
               ErrorCode::CannotWrite);
  const auto out = m_practice.temp() / "key.txt";
  std::ofstream(out) << "mine";
  EXPECT_ERROR(practice::write_printed_key(*m_practice, practice::PrintedKey::Recovery, passphrase(), out,
                                           practice::Overwrite::No),
               ErrorCode::AlreadyExists);
  m_practice.close();
  EXPECT_NO_THROW(m_practice.reopen(first));
}

TEST_F(KeysTest, VerifyIsSoundAndItsDigestChangesWithTheContentOnly) {
  const auto opener = passphrase();
  const auto first = practice::verify_practice(*m_practice, &opener);
  EXPECT_TRUE(first.sound());
  EXPECT_EQ(first.content_digest.size(), 64U);
  m_practice.close();
  m_practice.reopen();
  EXPECT_EQ(practice::verify_practice(*m_practice, &opener).content_digest, first.content_digest);
  add_case(*m_practice, "C-1");
  EXPECT_NE(practice::verify_practice(*m_practice, &opener).content_digest, first.content_digest);
}

TEST_F(KeysTest, VerifyCancelledIsCancelled) {
  const auto opener = passphrase();
  EXPECT_ERROR(practice::verify_practice(*m_practice, &opener, [](int, int) { return false; }), ErrorCode::Cancelled);
}

TEST_F(KeysTest, ABackupKeepsItsPassphraseAndRestoresWithTheSameContent) {
  const auto opener = passphrase();
  add_case(*m_practice, "C-1");
  const auto made = practice::create_backup(*m_practice, m_practice.temp(), opener);
  EXPECT_EQ(practice::verify_practice(*m_practice, &opener).content_digest, made.content_digest);
  const auto fresh = crypto::Secret::copy_of("another long phrase");
  practice::change_passphrase(*m_practice, opener, fresh);
  EXPECT_ERROR(practice::verify_backup(made.file, fresh), ErrorCode::WrongPassphrase);
  EXPECT_EQ(practice::verify_backup(made.file, opener).content_digest, made.content_digest);
  const auto target = m_practice.temp() / "back.attune";
  practice::restore_backup(made.file, target, opener);
  auto restored = practice::open_practice(target, opener, m_practice.environment());
  EXPECT_EQ(practice::verify_practice(restored, &opener).content_digest, made.content_digest);
  EXPECT_EQ(practice::list_couples(restored, domain::Lens::clinician()).size(), 1U);
}

TEST_F(KeysTest, BackupCancelledLeavesNothing) {
  const auto before = std::distance(std::filesystem::directory_iterator(m_practice.temp()), {});
  EXPECT_ERROR(practice::create_backup(*m_practice, m_practice.temp(), passphrase(), [](int, int) { return false; }),
               ErrorCode::Cancelled);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(m_practice.temp()), {}), before);
  EXPECT_ERROR(practice::create_backup(*m_practice, m_practice.temp() / "missing", passphrase()), ErrorCode::CannotWrite);
}

TEST_F(KeysTest, EverySettingReadsBackAndBadOnesAreRefused) {
  practice::set_practice(*m_practice, "idle-minutes", text("5"));
  practice::set_practice(*m_practice, "crisis-lines", text("One 123\n\nTwo 456"));
  practice::set_practice(*m_practice, "zone", text("Europe/Lisbon"));
  const auto info = practice::practice_info(*m_practice);
  EXPECT_EQ(info.idle_minutes, 5);
  ASSERT_EQ(info.crisis_lines.size(), 2U);
  EXPECT_EQ(info.zone, "Europe/Lisbon");
  EXPECT_ERROR(practice::set_practice(*m_practice, "idle-minutes", text("31")), ErrorCode::InvalidInput);
  EXPECT_ERROR(practice::set_practice(*m_practice, "zone", text("Mars/Olympus")), ErrorCode::InvalidInput);
  EXPECT_ERROR(practice::set_practice(*m_practice, "colour", text("x")), ErrorCode::InvalidInput);
  EXPECT_ERROR(practice::set_practice(*m_practice, "name", text("")), ErrorCode::InvalidInput);
}

}  // namespace
}  // namespace attune::test
