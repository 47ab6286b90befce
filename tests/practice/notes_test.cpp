// SPDX-License-Identifier: Apache-2.0
#include "practice/notes.h"

#include "store/store.h"
#include "support/errors.h"
#include "support/people.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

namespace attune::test {
namespace {

using domain::Lens;
using domain::NoteTemplate;
using practice::NoteChange;
using practice::NoteView;

class NotesTest : public ::testing::Test {
 protected:
  domain::SessionId hour(const char* present, const char* day = "2026-03-05", bool contact = false) {
    practice::NewSession session;
    session.present = people(present);
    session.date = date(day);
    session.contact = contact;
    return practice::add_session(*m_practice, m_case, session).session.id;
  }
  NoteView write(const domain::SessionId& session, const std::vector<domain::NoteSection>& sections,
                 std::optional<NoteTemplate> form = {}) {
    return practice::write_note(*m_practice, session, {form, sections});
  }
  static domain::NoteSection section(const char* key, const std::string& words) { return {key, text(words)}; }
  static std::string words(const NoteView& view, std::string_view key) {
    for (const domain::NoteSection& each : view.note.sections) {
      if (each.key == key) {
        return each.words.str();
      }
    }
    return {};
  }
  NoteView signed_note() {
    const NoteView view = write(hour("A,B"), {section("plan", "As before")});
    return practice::sign_note(*m_practice, view.note.id.str()).note;
  }
  std::vector<std::string> history(const std::string& entity) {
    std::vector<std::string> verbs;
    for (const practice::AuditRow& row : practice::show_audit(*m_practice, m_case)) {
      if (row.entity == entity) {
        verbs.insert(verbs.begin(), row.verb);
      }
    }
    return verbs;
  }

  PracticeFolder m_practice;
  domain::CaseId m_case = add_case(*m_practice, "C-1", 3);
};

TEST_F(NotesTest, OneASessionWhateverItsStateGoesOnWhereItStands) {
  for (const char* day : {"2026-03-01", "2026-03-05", "2026-03-19"}) {
    const domain::SessionId session = hour("A,B", day);
    EXPECT_FALSE(practice::note_of(*m_practice, session, k_clinician));
    const NoteView first = write(session, {section("person_a", "Slept badly"), section("plan", "Once more")});
    const NoteView second = write(session, {section("plan", "Twice more")});
    EXPECT_EQ(second.note.id, first.note.id);
    EXPECT_EQ(words(second, "person_a"), "Slept badly");
    EXPECT_EQ(words(second, "plan"), "Twice more");
    const auto read = practice::note_of(*m_practice, session, k_clinician);
    ASSERT_TRUE(read);
    EXPECT_EQ(words(*read, "plan"), "Twice more");
  }
  EXPECT_EQ(practice::list_notes(*m_practice, m_case, k_clinician).size(), 3U);
  EXPECT_ERROR(write(domain::SessionId("NOSESSION0000000"), {}), ErrorCode::NotFound);
}

TEST_F(NotesTest, IsFiledWithWhoeverWasThereAlone) {
  EXPECT_EQ(write(hour("A,B"), {}).note.filed_in, std::nullopt);
  EXPECT_EQ(write(hour("B"), {}).note.filed_in, k_b);
  EXPECT_EQ(write(hour("A", "2026-03-04", true), {}).note.filed_in, k_a);
  const domain::SessionId session = hour("A,C");
  write(session, {section("person_c", "Came late")});
  practice::SessionEdit edit;
  edit.present = people("A");
  practice::edit_session(*m_practice, session, edit);
  const NoteView after = write(session, {section("plan", "x")});
  EXPECT_EQ(after.note.filed_in, k_a);
  EXPECT_EQ(words(after, "person_c"), "Came late") << "what was written is not lost with who was there";
}

TEST_F(NotesTest, SectionsAreThoseOfTheTemplateAndOfThePeopleThere) {
  const domain::SessionId session = hour("A,B");
  EXPECT_EQ(write(session, {}).keys, domain::section_keys(NoteTemplate::Couple, people("A,B")));
  for (const char* key : {"subjective", "person_c", "risk_c"}) {
    EXPECT_ERROR(write(session, {section(key, "x")}), ErrorCode::InvalidInput);
  }
  EXPECT_EQ(write(session, {section("plan", "x")}, NoteTemplate::Soap).keys,
            domain::section_keys(NoteTemplate::Soap, people("A,B")));
  write(session, {section("objective", "y")});
  EXPECT_ERROR(write(session, {}, NoteTemplate::Couple), ErrorCode::InvalidInput);
  EXPECT_EQ(words(*practice::note_of(*m_practice, session, k_clinician), "objective"), "y") << "no words are lost";
  write(session, {section("objective", "")});
  EXPECT_EQ(write(session, {}, NoteTemplate::Free).note.form, NoteTemplate::Free);
}

TEST_F(NotesTest, NobodyInTheRoomSeesOneAndAPersonsOwnFileHoldsTheirs) {
  const domain::SessionId joint = hour("A,B");
  const domain::SessionId alone = hour("A", "2026-03-04");
  const NoteView of_both = write(joint, {section("plan", "Joint")});
  const NoteView of_a = write(alone, {section("plan", "Alone")});
  for (const char* letters : {"A", "B", "A,B"}) {
    for (const Lens& lens : {Lens::room(people(letters)), Lens::home(people(letters))}) {
      EXPECT_TRUE(practice::list_notes(*m_practice, m_case, lens).empty());
      EXPECT_FALSE(practice::note_of(*m_practice, joint, lens));
      EXPECT_ERROR(practice::show_note(*m_practice, of_a.note.id.str(), lens), ErrorCode::NotFound);
    }
  }
  ASSERT_EQ(practice::list_notes(*m_practice, m_case, Lens::release(k_a)).size(), 1U);
  EXPECT_EQ(practice::list_notes(*m_practice, m_case, Lens::release(k_a))[0].note.id, of_a.note.id);
  EXPECT_TRUE(practice::list_notes(*m_practice, m_case, Lens::release(k_b)).empty());
  EXPECT_ERROR(practice::show_note(*m_practice, of_both.note.id.str(), Lens::release(k_a)), ErrorCode::NotFound);
}

TEST_F(NotesTest, WhatIsSignedIsNeverChanged) {
  const NoteView view = signed_note();
  const std::string id = view.note.id.str();
  EXPECT_EQ(view.note.state, domain::NoteState::Signed);
  ASSERT_TRUE(view.note.signed_at);
  EXPECT_ERROR(write(view.note.session, {section("plan", "Other")}), ErrorCode::NotPermitted);
  EXPECT_ERROR(practice::sign_note(*m_practice, id), ErrorCode::NotPermitted);
  for (const char* change :
       {"UPDATE note SET state = 'draft'", "UPDATE note SET form = 'soap'", "UPDATE note SET owner = 'A'",
        "DELETE FROM note", "UPDATE note_section SET words = 'Other'", "DELETE FROM note_section",
        "INSERT INTO note_section SELECT note_id, 9, 'did', 'More' FROM note_section",
        "INSERT OR REPLACE INTO note_section SELECT note_id, place, section, 'Other' FROM note_section",
        "INSERT OR REPLACE INTO note SELECT id, case_id, owner, about, seen_by, session_id, 'free', 'draft', saved_us, "
        "signed_us, recorded_us FROM note"}) {
    EXPECT_ANY_THROW(m_practice->store().write([&](store::Writer& writer) { writer.sql().run(change); })) << change;
  }
  EXPECT_EQ(words(practice::show_note(*m_practice, id, k_clinician), "plan"), "As before");
  EXPECT_EQ(history("note"), (std::vector<std::string>{"begin", "sign"}));
}

TEST_F(NotesTest, SigningTellsWhatIsEmptyAndWantsWords) {
  const NoteView view = write(hour("A,B"), {});
  EXPECT_ERROR(practice::sign_note(*m_practice, view.note.id.str()), ErrorCode::NotPermitted);
  write(view.note.session, {section("did", "x")});
  EXPECT_EQ(practice::sign_note(*m_practice, view.note.id.str()).empty,
            (std::vector<std::string>{"person_a", "person_b", "between", "plan"}));
}

TEST_F(NotesTest, WhatIsAddedStandsBesideWithItsOwnTime) {
  const NoteView draft = write(hour("A,B"), {section("plan", "x")});
  EXPECT_ERROR(practice::addend_note(*m_practice, draft.note.id.str(), text("more")), ErrorCode::NotPermitted);
  practice::sign_note(*m_practice, draft.note.id.str());
  EXPECT_ERROR(practice::addend_note(*m_practice, draft.note.id.str(), text("")), ErrorCode::InvalidInput);
  m_practice.set_now("2026-03-06T09:00:00Z");
  practice::addend_note(*m_practice, draft.note.id.str(), text("She wrote that it was Tuesday"));
  m_practice.set_now("2026-03-07T09:00:00Z");
  const NoteView view = practice::addend_note(*m_practice, draft.note.id.str(), text("And Wednesday"));
  ASSERT_EQ(view.note.addenda.size(), 2U);
  EXPECT_EQ(view.note.addenda[0].words, text("She wrote that it was Tuesday"));
  EXPECT_EQ(view.note.addenda[1].recorded, domain::parse_instant("2026-03-07T09:00:00Z", "at"));
  EXPECT_EQ(words(view, "plan"), "x");
  for (const char* change : {"UPDATE addendum SET words = 'x'", "DELETE FROM addendum"}) {
    EXPECT_ANY_THROW(m_practice->store().write([&](store::Writer& writer) { writer.sql().run(change); })) << change;
  }
}

// As somebody with the key could, past the triggers: what was signed no longer is what the chain says.
TEST_F(NotesTest, VerifyNamesWhatIsNotAsItWasSigned) {
  const NoteView view = signed_note();
  practice::addend_note(*m_practice, view.note.id.str(), text("More"));
  const crypto::Secret opener = passphrase();
  const auto found = [&] {
    std::vector<std::string> all;
    for (const practice::Finding& each : practice::verify_practice(*m_practice, &opener).findings) {
      all.push_back(each.part + " " + each.reason + " " + each.where.substr(0, each.where.find(' ')));
    }
    return all;
  };
  const auto change = [&](const std::string& script) {
    m_practice->store().write_state([&](store::sql::Connection& sql) { sql.execute(script); });
  };
  EXPECT_TRUE(found().empty());
  change("DROP TRIGGER section_signed_stays; UPDATE note_section SET words = 'Other'");
  EXPECT_EQ(found(), std::vector<std::string>{"records row-changed note"});
  change("UPDATE note_section SET words = 'As before'; DROP TRIGGER addendum_stays; UPDATE addendum SET words = 'x'");
  EXPECT_EQ(found(), std::vector<std::string>{"records row-changed addendum"});
}

TEST_F(NotesTest, WordsThatGoAreKeptInItsHistory) {
  const domain::SessionId session = hour("A,B");
  const NoteView view = write(session, {section("plan", "The first plan"), section("did", "Talked")});
  write(session, {section("plan", "")});
  write(session, {section("plan", "Another plan")});
  const auto before = practice::note_history(*m_practice, view.note.id.str());
  ASSERT_EQ(before.size(), 1U);
  ASSERT_EQ(before[0].sections.size(), 2U);
  EXPECT_EQ(before[0].sections[1].words, text("The first plan"));
  m_practice.set_now("2026-03-05T14:30:00Z");
  write(session, {section("plan", "Another plan, and more")});
  EXPECT_EQ(practice::note_history(*m_practice, view.note.id.str()).size(), 2U);
}

TEST_F(NotesTest, TheLastPlanIsThatOfTheHourBeforeInTheSameFile) {
  write(hour("A,B", "2026-02-01"), {section("plan", "First")});
  write(hour("A,B", "2026-02-08"), {section("did", "No plan was made")});
  write(hour("A", "2026-02-09"), {section("plan", "Hers")});
  write(hour("B", "2026-02-10"), {section("plan", "His")});
  const domain::SessionId last = hour("A,B", "2026-02-15");
  EXPECT_EQ(practice::last_plan(*m_practice, last)->plan, text("First"));
  EXPECT_EQ(practice::last_plan(*m_practice, last)->date, date("2026-02-01"));
  EXPECT_EQ(practice::last_plan(*m_practice, hour("A", "2026-02-16"))->plan, text("Hers"));
  EXPECT_FALSE(practice::last_plan(*m_practice, hour("C", "2026-02-17")));
  EXPECT_FALSE(practice::last_plan(*m_practice, hour("A,B", "2026-01-01")));
}

TEST_F(NotesTest, AVeryLongNoteAndWordsOfAnyLanguageComeBackAsTheyWere) {
  std::string many;
  for (int each = 0; each < 20'000; ++each) {
    many += "słowo ";
  }
  const domain::SessionId session = hour("A,B");
  write(session, {section("person_a", many), section("between", "שקט\n\ttab 日本")});
  const auto view = practice::note_of(*m_practice, session, k_clinician);
  EXPECT_EQ(words(*view, "person_a"), many);
  EXPECT_EQ(words(*view, "between"), "שקט\n\ttab 日本");
}

}  // namespace
}  // namespace attune::test
