// SPDX-License-Identifier: Apache-2.0
// A passage goes to another file, and is nowhere lost on the way.
#include "practice/passages.h"

#include "practice/casework.h"
#include "practice/process_notes.h"
#include "store/store.h"
#include "support/errors.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

namespace attune::test {
namespace {

using domain::Lens;
using practice::Passage;

class PassagesTest : public ::testing::Test {
 protected:
  domain::SessionId hour(const char* present, const char* day = "2026-03-05") {
    practice::NewSession session;
    session.present = people(present);
    session.date = date(day);
    return practice::add_session(*m_practice, m_case, session).session.id;
  }
  void write(const domain::SessionId& session, const char* section, const char* words) {
    practice::write_note(*m_practice, session, {{}, {{section, text(words)}}});
  }
  std::string words(const domain::SessionId& session, const std::string& key) {
    if (const auto view = practice::note_of(*m_practice, session, Lens::clinician())) {
      for (const domain::NoteSection& each : view->note.sections) {
        if (each.key == key) {
          return each.words.str();
        }
      }
    }
    return {};
  }
  void sign(const domain::SessionId& session) {
    practice::sign_note(*m_practice, practice::note_of(*m_practice, session, Lens::clinician())->note.id.str());
  }
  std::string history(const domain::SessionId& session) {
    std::string all;
    const auto id = practice::note_of(*m_practice, session, Lens::clinician())->note.id.str();
    for (const domain::NoteRevision& each : practice::note_history(*m_practice, id)) {
      all += domain::canonical_text(each.sections);
    }
    return all;
  }
  Passage passage(const char* section, std::size_t at, const char* words) { return {section, at, text(words)}; }
  std::string apart(const domain::SessionId& session) {
    return practice::show_process_note(*m_practice, session, passphrase()).text.words.str();
  }
  // Whatever would be taken out of the note fails, as on a disk that is full.
  void stop_taking() {
    m_practice->store().write_state([&](store::sql::Connection& sql) {
      sql.execute("CREATE TRIGGER stop BEFORE DELETE ON note_section WHEN OLD.note_id = '" +
                  practice::note_of(*m_practice, m_joint, Lens::clinician())->note.id.str() +
                  "' BEGIN SELECT RAISE(ABORT, 'stop'); END");
    });
  }
  void go_on_taking() {
    m_practice->store().write_state([](store::sql::Connection& sql) { sql.execute("DROP TRIGGER stop"); });
  }

  PracticeFolder m_practice;
  domain::CaseId m_case = add_case(*m_practice, "C-1", 2);
  domain::SessionId m_joint = hour("A,B");
  domain::SessionId m_own = hour("A", "2026-03-04");
};

TEST_F(PassagesTest, GoesToTheEndOfThatPersonsNoteAndBothAreKeptAsTheyStood) {
  write(m_joint, "between", "They laughed. She told me of Clara. They left.");
  write(m_own, "person_a", "Slept well");
  practice::move_passage(*m_practice, m_joint, passage("between", 14, "She told me of Clara."), m_own);
  EXPECT_EQ(words(m_joint, "between"), "They laughed. They left.");
  EXPECT_EQ(words(m_own, "person_a"), "Slept well\nShe told me of Clara.");
  EXPECT_NE(history(m_joint).find("Clara"), std::string::npos);
  EXPECT_NE(history(m_own).find("Slept well\n\n"), std::string::npos);
}

TEST_F(PassagesTest, BeginsTheOtherNoteWhereThereIsNone) {
  write(m_joint, "did", "All of it");
  practice::move_passage(*m_practice, m_joint, passage("did", 0, "All of it"), m_own);
  EXPECT_EQ(words(m_joint, "did"), "");
  EXPECT_EQ(words(m_own, "person_a"), "All of it");
  EXPECT_EQ(practice::note_of(*m_practice, m_own, Lens::clinician())->note.filed_in, k_a);
}

TEST_F(PassagesTest, GoesFromAnOwnFileToTheJointOneAndIntoWhateverTemplateStands) {
  write(m_own, "plan", "Say it together");
  practice::write_note(*m_practice, m_joint, {domain::NoteTemplate::Soap, {{"subjective", text("First")}}});
  practice::move_passage(*m_practice, m_own, passage("plan", 4, "it"), m_joint);
  EXPECT_EQ(words(m_own, "plan"), "Say together");
  EXPECT_EQ(words(m_joint, "subjective"), "First\nit");
}

TEST_F(PassagesTest, OnlyToOtherFilesOfTheCaseThatAreNotSigned) {
  const auto other_joint = hour("A,B", "2026-03-01");
  const auto of_b = hour("B", "2026-03-02");
  const auto signed_one = hour("A", "2026-03-03");
  write(signed_one, "plan", "Done");
  sign(signed_one);
  const auto places = practice::passage_places(*m_practice, m_joint);
  ASSERT_EQ(places.size(), 2U);
  EXPECT_EQ(places[0].session.session.id, m_own);
  EXPECT_EQ(places[0].file, k_a);
  EXPECT_EQ(places[1].session.session.id, of_b);
  write(m_joint, "plan", "Words");
  const auto move = [&](const domain::SessionId& to) {
    practice::move_passage(*m_practice, m_joint, passage("plan", 0, "Words"), to);
  };
  EXPECT_ERROR(move(other_joint), ErrorCode::InvalidInput);
  EXPECT_ERROR(move(signed_one), ErrorCode::NotPermitted);
  const domain::CaseId other = add_case(*m_practice, "C-2");
  practice::NewSession theirs;
  theirs.present = people("A");
  EXPECT_ERROR(move(practice::add_session(*m_practice, other, theirs).session.id), ErrorCode::InvalidInput);
  sign(m_joint);
  EXPECT_ERROR(move(m_own), ErrorCode::NotPermitted);
  EXPECT_EQ(words(m_joint, "plan"), "Words");
}

TEST_F(PassagesTest, WordsThatDoNotStandThereAreNotMoved) {
  write(m_joint, "plan", "Words");
  for (const Passage& each : {passage("plan", 1, "Words"), passage("plan", 99, "Words"), passage("plan", 0, "Other"),
                              passage("did", 0, "Words"), passage("plan", 0, "")}) {
    EXPECT_ERROR(practice::move_passage(*m_practice, m_joint, each, m_own), ErrorCode::InvalidInput);
    EXPECT_ERROR(practice::move_passage_apart(*m_practice, m_joint, each, passphrase()), ErrorCode::InvalidInput);
  }
  EXPECT_EQ(words(m_joint, "plan"), "Words");
  EXPECT_FALSE(practice::note_of(*m_practice, m_own, Lens::clinician()));
}

TEST_F(PassagesTest, WhenTakingFailsNothingHasGone) {
  write(m_joint, "plan", "One. Two.");
  write(m_own, "person_a", "Before");
  stop_taking();
  EXPECT_ANY_THROW(practice::move_passage(*m_practice, m_joint, passage("plan", 5, "Two."), m_own));
  EXPECT_EQ(words(m_joint, "plan"), "One. Two.");
  EXPECT_EQ(words(m_own, "person_a"), "Before");
  EXPECT_TRUE(history(m_own).empty());
}

TEST_F(PassagesTest, GoesApartWrittenThereFirst) {
  write(m_joint, "plan", "One. Two.");
  practice::write_process_note(*m_practice, m_joint, passphrase(), text("Before"));
  stop_taking();
  EXPECT_ANY_THROW(practice::move_passage_apart(*m_practice, m_joint, passage("plan", 5, "Two."), passphrase()));
  EXPECT_EQ(words(m_joint, "plan"), "One. Two.") << "in both, and nowhere in none";
  EXPECT_EQ(apart(m_joint), "Before\nTwo.");
  go_on_taking();
  practice::move_passage_apart(*m_practice, m_joint, passage("plan", 5, "Two."), passphrase());
  EXPECT_EQ(words(m_joint, "plan"), "One. ");
  EXPECT_EQ(apart(m_joint), "Before\nTwo.") << "not twice";
  EXPECT_NE(history(m_joint).find("Two."), std::string::npos);
}

TEST_F(PassagesTest, WithoutThePassphraseItStays) {
  write(m_joint, "plan", "Words");
  EXPECT_ERROR(practice::move_passage_apart(*m_practice, m_joint, passage("plan", 0, "Words"),
                                            crypto::Secret::copy_of("wrong wrong wrong")),
               ErrorCode::WrongPassphrase);
  EXPECT_EQ(words(m_joint, "plan"), "Words");
}

TEST_F(PassagesTest, TheRecordSaysEditedWhereverItWent) {
  const auto verbs = [&] {
    std::string all;
    for (const practice::AuditRow& row : practice::show_audit(*m_practice, m_case)) {
      all += row.entity == "note" ? row.verb + " " : "";
    }
    return all;
  };
  write(m_joint, "plan", "One. Two.");
  practice::move_passage_apart(*m_practice, m_joint, passage("plan", 5, "Two."), passphrase());
  EXPECT_EQ(verbs(), "edit begin ");
}

TEST_F(PassagesTest, WordsToldAloneArePointedOutInAJointNote) {
  practice::add_confidence(*m_practice, m_case, {k_b, text("Still meets Clara"), {}, {}, {}, {}});
  const auto closed =
      practice::add_confidence(*m_practice, m_case, {k_b, text("There was a bankruptcy"), {}, {}, {}, {}});
  practice::close_confidence(*m_practice, m_case, k_b, closed.id.str());
  write(m_own, "person_a", "Spoke of the insurance, and of Daniel");
  write(hour("A,B", "2026-02-01"), "plan", "Ask about the mortgage");
  write(m_own, "plan", "The mortgage");
  write(m_joint, "between", "Daniel, Clara, the bankruptcy, the insurance and the mortgage");
  std::vector<std::string> found;
  for (const domain::RepeatedWord& each : practice::told_alone_in(*m_practice, m_joint)) {
    found.push_back(each.section + " " + each.who.str() + " " + each.word);
  }
  EXPECT_EQ(found, (std::vector<std::string>{"between B Clara", "between A insurance"}));
  EXPECT_TRUE(practice::told_alone_in(*m_practice, m_own).empty()) << "their own file may say it";
  EXPECT_TRUE(practice::told_alone_in(*m_practice, hour("A,B")).empty());
}

}  // namespace
}  // namespace attune::test
