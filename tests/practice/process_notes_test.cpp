// SPDX-License-Identifier: Apache-2.0
#include "practice/process_notes.h"

#include "practice/notes.h"
#include "support/errors.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

namespace attune::test {
namespace {

class ProcessNotesTest : public ::testing::Test {
 protected:
  domain::SessionId hour(const char* present = "A,B") {
    practice::NewSession session;
    session.present = people(present);
    session.date = date("2026-03-05");
    return practice::add_session(*m_practice, m_case, session).session.id;
  }
  void write(const domain::SessionId& session, const char* words, const crypto::Secret& with = passphrase()) {
    practice::write_process_note(*m_practice, session, with, text(words));
  }
  std::vector<std::string> shown(const domain::SessionId& session, const crypto::Secret& with = passphrase()) {
    const auto view = practice::show_process_note(*m_practice, session, with);
    std::vector<std::string> words{view.text.words.str()};
    for (const domain::ProcessText& each : view.earlier) {
      words.push_back(each.words.str());
    }
    return words;
  }
  std::string audit() {
    std::string all;
    for (const practice::AuditRow& row : practice::show_audit(*m_practice, std::nullopt)) {
      all += std::to_string(row.seq) + domain::instant_text(row.recorded) + row.verb + row.entity + row.id + "\n";
    }
    return all;
  }

  PracticeFolder m_practice;
  domain::CaseId m_case = add_case(*m_practice, "C-1", 2);
  domain::SessionId m_session = hour();
};

TEST_F(ProcessNotesTest, OneASessionWithWhatStoodBefore) {
  const auto other = hour("A");
  write(m_session, "What I noticed in myself");
  m_practice.set_now("2026-03-05T15:00:00Z");
  write(m_session, "Something else");
  write(other, "Of the other hour");
  const auto view = practice::show_process_note(*m_practice, m_session, passphrase());
  EXPECT_EQ(view.session, m_session);
  EXPECT_EQ(view.text.saved, domain::parse_instant("2026-03-05T15:00:00Z", "now"));
  EXPECT_EQ(shown(m_session), (std::vector<std::string>{"Something else", "What I noticed in myself"}));
  EXPECT_EQ(shown(other), std::vector<std::string>{"Of the other hour"});
}

TEST_F(ProcessNotesTest, AsksForThePassphraseEachTime) {
  const auto wrong = crypto::Secret::copy_of("wrong wrong wrong");
  EXPECT_ERROR(write(m_session, "Words", wrong), ErrorCode::WrongPassphrase);
  EXPECT_ERROR(shown(m_session), ErrorCode::NotFound);
  write(m_session, "Words");
  EXPECT_ERROR(shown(m_session, wrong), ErrorCode::WrongPassphrase);
  EXPECT_ERROR(practice::ProcessNote(*m_practice, m_session, wrong), ErrorCode::WrongPassphrase);
}

TEST_F(ProcessNotesTest, OfASessionThatIsThereAndNotWithoutWords) {
  EXPECT_ERROR(write(domain::SessionId("0000000000000000"), "Words"), ErrorCode::NotFound);
  EXPECT_ERROR(write(m_session, ""), ErrorCode::InvalidInput);
  write(m_session, "Words");
  write(m_session, "");
  EXPECT_EQ(shown(m_session), (std::vector<std::string>{"", "Words"}));
}

TEST_F(ProcessNotesTest, IsOpenWhileSomebodyHoldsIt) {
  practice::ProcessNote note(*m_practice, m_session, passphrase());
  EXPECT_TRUE(note.texts().empty());
  note.save(text(""));
  EXPECT_TRUE(note.texts().empty()) << "nothing was written";
  note.save(text("First"));
  note.save(text("First, and more"));
  ASSERT_EQ(note.texts().size(), 1U) << "going on within a moment is one text";
  note.save(text("Other"));
  EXPECT_EQ(note.texts().size(), 2U);
  EXPECT_EQ(shown(m_session).front(), "Other");
}

TEST_F(ProcessNotesTest, TheRecordSaysNothingOfIt) {
  practice::write_note(*m_practice, m_session, {{}, {{"plan", text("As before")}}});
  m_practice.close();
  m_practice.reopen();
  const std::string before = audit();
  EXPECT_NE(before.find("anchor"), std::string::npos);
  m_practice.set_now("2026-03-05T18:00:00Z");
  write(m_session, "Words");
  write(m_session, "Others");
  EXPECT_EQ(audit(), before);
  m_practice.close();
  m_practice.reopen();
  EXPECT_EQ(audit(), before);
  EXPECT_EQ(practice::list_notes(*m_practice, m_case, domain::Lens::clinician()).size(), 1U);
}

TEST_F(ProcessNotesTest, TheAuditDoesNotSayHowLongTheOtherChainIs) {
  write(m_session, "Words");
  practice::write_note(*m_practice, m_session, {{}, {{"plan", text("As before")}}});
  m_practice.close();
  m_practice.reopen();
  for (const practice::AuditRow& row : practice::show_audit(*m_practice, std::nullopt)) {
    EXPECT_TRUE(row.verb != "anchor" || row.id.empty());
  }
}

TEST_F(ProcessNotesTest, StaysThroughAChangeOfThePassphraseAndWithPrintedKeys) {
  write(m_session, "Words");
  std::string groups;
  for (const std::string& group :
       practice::make_printed_key(*m_practice, practice::PrintedKey::Recovery, passphrase())) {
    groups += (groups.empty() ? "" : " ") + group;
  }
  const auto fresh = crypto::Secret::copy_of("another long phrase");
  practice::change_passphrase(*m_practice, passphrase(), fresh);
  EXPECT_ERROR(shown(m_session), ErrorCode::WrongPassphrase);
  EXPECT_EQ(shown(m_session, fresh), std::vector<std::string>{"Words"});
  EXPECT_EQ(shown(m_session, crypto::Secret::copy_of(groups)), std::vector<std::string>{"Words"});
  m_practice.close();
  m_practice.reopen(fresh);
  EXPECT_EQ(shown(m_session, fresh), std::vector<std::string>{"Words"});
}

TEST_F(ProcessNotesTest, GoesIntoABackupAndComesBack) {
  write(m_session, "Words");
  const crypto::Secret opener = passphrase();
  EXPECT_TRUE(practice::verify_practice(*m_practice, &opener).sound());
  std::filesystem::create_directory(m_practice.temp() / "backups");
  const auto backup = practice::create_backup(*m_practice, m_practice.temp() / "backups", passphrase());
  practice::restore_backup(backup.file, m_practice.temp() / "back.attune", passphrase(), m_practice.environment());
  practice::Practice back =
      practice::open_practice(m_practice.temp() / "back.attune", passphrase(), m_practice.environment());
  EXPECT_EQ(practice::show_process_note(back, m_session, passphrase()).text.words.str(), "Words");
}

}  // namespace
}  // namespace attune::test
