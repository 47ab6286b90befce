// SPDX-License-Identifier: Apache-2.0
// The note of an hour: written while it runs, kept without being asked, signed when it is over.
#include "desktop/session_support.h"
#include "practice/notes.h"
#include "practice/practices.h"
#include "practice/sessions.h"

#include <wx/choice.h>
#include <wx/textctrl.h>
#include <wx/tglbtn.h>

namespace attune::test {
namespace {

class SessionNote : public SessionTest {
 protected:
  std::optional<practice::NoteView> note() {
    const domain::CaseId id = couple();
    return ui([&]() -> std::optional<practice::NoteView> {
      const auto all = practice::list_notes(*practice(), id, domain::Lens::clinician());
      return all.empty() ? std::nullopt : std::optional(all.front());
    });
  }
  std::string kept(std::string_view key) {
    const auto view = note();
    if (view) {
      for (const domain::NoteSection& each : view->note.sections) {
        if (each.key == key) {
          return each.words.str();
        }
      }
    }
    return {};
  }
  void write(const wxString& editor, const std::string& words) {
    ASSERT_TRUE(focus(editor));
    type(words);
  }
  void end_session() {
    use("toolbar.end-session");
    ASSERT_TRUE(wait_for("end-session.minutes"));
    click("end-session.primary");
    ASSERT_TRUE(wait_for("note.sign"));
  }
};

TEST_F(SessionNote, IsKeptWithinTwoSecondsOfTheLastKey) {
  start_session();
  write("note.person_a", "Slept badly");
  ASSERT_TRUE(wait_until([this] { return kept("person_a") == "Slept badly"; }));
  EXPECT_TRUE(wait_until([this] { return text_of("session.said").find("14:10") != std::string::npos; }));
  EXPECT_EQ(kept("risk_a"), "Not asked, joint hour");
  EXPECT_EQ(note()->note.filed_in, std::nullopt);
}

TEST_F(SessionNote, IsKeptWhenTheFocusGoesOnByTab) {
  start_session();
  write("note.person_a", "One");
  press(WXK_TAB);
  EXPECT_TRUE(wait_until([] { return wxWindow::FindFocus() == find_window("note.person_b"); }));
  EXPECT_TRUE(wait_until([this] { return kept("person_a") == "One"; }));
  type("Two");
  press(WXK_TAB);
  EXPECT_TRUE(wait_until([this] { return kept("person_b") == "Two"; }));
}

TEST_F(SessionNote, NothingIsKeptBeforeAWordIsWritten) {
  start_session();
  ASSERT_TRUE(focus("note.person_a"));
  press(WXK_TAB);
  press(WXK_TAB);
  use("toolbar.sheet");
  ASSERT_TRUE(wait_for("sheet.none"));
  EXPECT_FALSE(note());
}

TEST_F(SessionNote, SurvivesCoverAndLock) {
  start_session();
  write("note.plan", "The same once more");
  press(WXK_F8);
  come_back_with_pin();
  ASSERT_TRUE(wait_for("note.plan"));
  EXPECT_EQ(text_of("note.plan"), "The same once more");
  EXPECT_EQ(kept("plan"), "The same once more");
  write("note.did", "E1");
  ui([this] { program().lock(); });
  ASSERT_TRUE(wait_until([this] { return !is_open(); }));
  EXPECT_FALSE(is_said("once more"));
  unlock(k_passphrase);
  ASSERT_TRUE(wait_for("note.did"));
  EXPECT_EQ(text_of("note.did"), "E1");
  EXPECT_EQ(text_of("note.plan"), "The same once more");
}

TEST_F(SessionNote, IsKeptWhenTheProgramIsClosedAtOnce) {
  start_session();
  const domain::CaseId id = couple();
  write("note.plan", "The last word");
  ASSERT_TRUE(wait_until([this] { return text_of("note.plan") == "The last word"; }));
  ui_soon([this] { program().window()->Close(); });
  ASSERT_TRUE(wait_until([this] { return !is_open(); }));
  const practice::Practice again = practice::open_practice(
      practice_folder(), crypto::Secret::copy_of(std::string_view(k_passphrase)), environment());
  const auto notes = practice::list_notes(again, id, domain::Lens::clinician());
  ASSERT_EQ(notes.size(), 1U);
  ASSERT_FALSE(notes[0].note.sections.empty());
  EXPECT_EQ(notes[0].note.sections[0].words.str(), "The last word");
}

TEST_F(SessionNote, TheRoomSeesNothingOfIt) {
  start_session();
  write("note.between", "He went quiet twice");
  press('J', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("couple.together"));
  EXPECT_FALSE(is_said("quiet twice"));
  EXPECT_EQ(kept("between"), "He went quiet twice");
}

TEST_F(SessionNote, AnotherTemplateTakesWhatItHasASectionForAndLosesNothing) {
  start_session();
  write("note.plan", "Once more");
  use("note.template-soap");
  ASSERT_TRUE(wait_for("note.subjective"));
  EXPECT_EQ(text_of("note.plan"), "Once more");
  write("note.subjective", "Tired");
  use("note.template-birp");
  EXPECT_TRUE(wait_until([] { return text_of("session.said").find("sections") != std::string::npos; }));
  ASSERT_TRUE(wait_for("note.subjective"));
  EXPECT_EQ(text_of("note.subjective"), "Tired");
  EXPECT_EQ(note()->note.form, domain::NoteTemplate::Soap);
}

TEST_F(SessionNote, TheLastPlanStandsOnTopAndIsNotCopied) {
  start_session([](practice::Practice& practice, const domain::CaseId& id) {
    practice::NewSession before;
    before.present = domain::MemberSet::parse("A,B", "test");
    before.date = domain::parse_date("2026-03-05", "test");
    practice::write_note(practice, practice::add_session(practice, id, before).session.id,
                         {{}, {{"plan", domain::Text::from("Practise the pause", "test")}}});
  });
  EXPECT_EQ(text_of("note.last-plan"), "Practise the pause");
  EXPECT_EQ(text_of("note.plan"), "");
}

TEST_F(SessionNote, AfterTheHourItIsSignedAndThenOnlyAddedTo) {
  start_session();
  write("note.plan", "Once more");
  end_session();
  EXPECT_EQ(text_of("note.plan"), "Once more");
  click("note.sign");
  ASSERT_TRUE(wait_for("sign.primary"));
  press(WXK_RETURN);
  ASSERT_TRUE(wait_until([this] { return note() && note()->note.state == domain::NoteState::Signed; }));
  ASSERT_TRUE(wait_until([] { return text_of("note.sign") == "Add…"; }));
  EXPECT_FALSE(ui([] { return get<wxTextCtrl>("note.plan").IsEditable(); }));
  EXPECT_EQ(ui([] { return find_window("note.template-soap"); }), nullptr);
  click("note.sign");
  ASSERT_TRUE(wait_for("addend.text"));
  type("It was Tuesday");
  click("addend.primary");
  ASSERT_TRUE(wait_until([this] { return note()->note.addenda.size() == 1; }));
  EXPECT_TRUE(wait_until([] { return text_of("note.addendum") == "It was Tuesday"; }));
  EXPECT_EQ(kept("plan"), "Once more");
}

TEST_F(SessionNote, CancelSignsNothing) {
  start_session();
  end_session();
  const std::string before = text_of("note.said");
  click("note.sign");
  ASSERT_TRUE(wait_until([&] { return text_of("note.said") != before; }));
  EXPECT_FALSE(note()) << "there was nothing to sign";
  write("note.plan", "Once more");
  click("note.sign");
  ASSERT_TRUE(wait_for("sign.primary"));
  EXPECT_NE(text_of("note.said").find("Draft"), std::string::npos) << "it was kept on the way";
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_until([this] { return open_dialogs() == 0; }));
  EXPECT_EQ(note()->note.state, domain::NoteState::Draft);
}

TEST_F(SessionNote, OfOnePersonIsFiledWithThem) {
  start_session({}, true);
  EXPECT_EQ(ui([] { return find_window("note.person_b"); }), nullptr);
  write("note.person_a", "Came alone");
  ASSERT_TRUE(wait_until([this] { return kept("person_a") == "Came alone"; }));
  EXPECT_EQ(note()->note.filed_in, k_a);
  EXPECT_TRUE(is_said("Ana’s file"));
}

TEST_F(SessionNote, ALongNoteAndOtherAlphabetsStayAsTheyAre) {
  std::string many;
  for (int each = 0; each < 20'000; ++each) {
    many += "słowo ";
  }
  many += "שקט 日本";
  start_session();
  ui([&] { get<wxTextCtrl>("note.person_a").SetValue(wxString::FromUTF8(many)); });
  ASSERT_TRUE(wait_until([&] { return kept("person_a") == many; }));
  press(WXK_F8);
  come_back_with_pin();
  ASSERT_TRUE(wait_for("note.person_a"));
  EXPECT_EQ(text_of("note.person_a"), many);
}

}  // namespace
}  // namespace attune::test
