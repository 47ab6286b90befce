// SPDX-License-Identifier: Apache-2.0
// What stands apart from a note, what stood in it before, and what goes elsewhere before it is signed.
#include "desktop/session_support.h"
#include "practice/casework.h"
#include "practice/notes.h"
#include "practice/process_notes.h"
#include "practice/sessions.h"

#include <wx/choice.h>
#include <wx/listbox.h>
#include <wx/textctrl.h>

namespace attune::test {
namespace {

class SessionApart : public SessionTest {
 protected:
  domain::SessionId session() {
    const domain::CaseId id = couple();
    return ui([&] {
      return practice::list_sessions(*practice(), id, domain::Lens::clinician()).front().session.id;
    });
  }
  /// What stands apart, asked for beside the window.
  std::string apart() {
    const domain::SessionId id = session();
    return ui([&] {
      const auto texts = practice::ProcessNote(*practice(), id, crypto::Secret::copy_of(std::string_view(k_passphrase)))
                             .texts();
      return texts.empty() ? std::string() : texts.front().words.str();
    });
  }
  std::string kept(const domain::SessionId& id, std::string_view key) {
    return ui([&]() -> std::string {
      if (const auto view = practice::note_of(*practice(), id, domain::Lens::clinician())) {
        for (const domain::NoteSection& each : view->note.sections) {
          if (each.key == key) {
            return each.words.str();
          }
        }
      }
      return {};
    });
  }
  void open_apart() {
    prompter().passphrases.emplace_back(k_passphrase);
    press('P', wxMOD_CONTROL | wxMOD_SHIFT);
    ASSERT_TRUE(wait_for("process.text"));
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
  void select(const wxString& editor, long from, long to) {
    ASSERT_TRUE(focus(editor));
    ui([&] { get<wxTextCtrl>(editor).SetSelection(from, to); });
  }
  static domain::SessionId own_hour(practice::Practice& practice, const domain::CaseId& id) {
    practice::NewSession before;
    before.present = domain::MemberSet::parse("A", "test");
    before.date = domain::parse_date("2026-03-05", "test");
    return practice::add_session(practice, id, before).session.id;
  }
};

TEST_F(SessionApart, TheProcessNoteAsksForThePassphraseAndIsKeptInItsOwnStore) {
  start_session();
  ui([this] { program().process_note(); });
  EXPECT_EQ(open_dialogs(), 0) << "nothing typed, nothing opened";
  prompter().passphrases.emplace_back(k_passphrase);
  click("note.process");
  ASSERT_TRUE(wait_for("process.text"));
  type("What I felt");
  ASSERT_TRUE(wait_until([] { return text_of("process.said").find("14:10") != std::string::npos; }));
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_EQ(apart(), "What I felt");
  EXPECT_FALSE(is_said("What I felt"));
  const domain::CaseId id = couple();
  EXPECT_TRUE(ui([&] { return practice::list_notes(*practice(), id, domain::Lens::clinician()).empty(); }));
  open_apart();
  EXPECT_EQ(text_of("process.text"), "What I felt");
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
}

TEST_F(SessionApart, AWrongPassphraseIsAskedForAgainAndOpensNothing) {
  start_session();
  prompter().passphrases = {"something else entirely", "and another one"};
  press('P', wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_TRUE(wait_until([this] { return prompter().passphrases.empty(); }));
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_EQ(ui([] { return find_window("process.text"); }), nullptr);
}

TEST_F(SessionApart, ThePageSaysTheSameWithAndWithoutOne) {
  start_session();
  ASSERT_TRUE(focus("note.plan"));
  const auto before = ui([&] { return everything_said(); });
  ASSERT_TRUE(wait_for_paint());
  const std::string look = screen_pixels();
  open_apart();
  type("Something");
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_EQ(apart(), "Something");
  EXPECT_EQ(ui([&] { return everything_said(); }), before);
  ASSERT_TRUE(focus("note.plan"));
  ASSERT_TRUE(wait_for_paint());
  EXPECT_TRUE(screen_pixels() == look) << "the screens differ";
}

TEST_F(SessionApart, CoverTakesItAwayKeepsItAndComingBackIsWithoutIt) {
  start_session();
  open_apart();
  type("Half a sentence");
  press(WXK_F8);
  come_back_with_pin();
  ASSERT_TRUE(wait_for("note.plan"));
  EXPECT_EQ(ui([] { return find_window("process.text"); }), nullptr);
  EXPECT_FALSE(is_said("Half a sentence"));
  EXPECT_EQ(open_dialogs(), 0);
  EXPECT_EQ(apart(), "Half a sentence");
}

TEST_F(SessionApart, LockTakesItAwayAndKeepsIt) {
  start_session();
  open_apart();
  type("Half a sentence");
  ui([this] { program().lock(); });
  ASSERT_TRUE(wait_until([this] { return !is_open(); }));
  EXPECT_FALSE(is_said("Half a sentence"));
  unlock(k_passphrase);
  ASSERT_TRUE(wait_for("note.plan"));
  EXPECT_EQ(open_dialogs(), 0);
  EXPECT_EQ(apart(), "Half a sentence");
}

TEST_F(SessionApart, WhatStoodBeforeIsReadAndCopied) {
  start_session();
  write("note.plan", "A long plan that is written down and will be taken away again");
  const domain::SessionId id = session();
  ASSERT_TRUE(wait_until([&] { return !kept(id, "plan").empty(); }));
  ui([] { get<wxTextCtrl>("note.plan").SetValue("Short"); });
  ASSERT_TRUE(wait_until([&] { return kept(id, "plan") == "Short"; }));
  end_session();
  click("note.history");
  ASSERT_TRUE(wait_for("history.words"));
  EXPECT_EQ(ui([] { return get<wxListBox>("history.times").GetCount(); }), 1U);
  EXPECT_NE(text_of("history.words").find("A long plan"), std::string::npos);
  EXPECT_FALSE(ui([] { return get<wxTextCtrl>("history.words").IsEditable(); }));
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_EQ(kept(id, "plan"), "Short");
}

TEST_F(SessionApart, APassageGoesToThePersonsOwnHour) {
  domain::SessionId own;
  start_session([&](practice::Practice& practice, const domain::CaseId& id) { own = own_hour(practice, id); });
  write("note.between", "They laughed. She told me. They left.");
  press('M', wxMOD_CONTROL | wxMOD_SHIFT);
  EXPECT_TRUE(wait_until([] { return text_of("session.said").find("Select") != std::string::npos; }));
  select("note.between", 14, 26);
  press('M', wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_TRUE(wait_for("move.to"));
  EXPECT_NE(text_of("move.words").find("She told me."), std::string::npos);
  click("move.primary");
  ASSERT_TRUE(wait_until([&] { return kept(own, "person_a") == "She told me."; }));
  EXPECT_TRUE(wait_until([] { return text_of("note.between") == "They laughed. They left."; }));
}

TEST_F(SessionApart, APassageGoesApart) {
  start_session();
  write("note.plan", "Mine alone");
  select("note.plan", 0, 10);
  press('M', wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_TRUE(wait_for("move.to"));
  prompter().passphrases.emplace_back(k_passphrase);
  click("move.primary");
  EXPECT_TRUE(wait_until([] { return find_window("note.plan") != nullptr && text_of("note.plan").empty(); }));
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_EQ(apart(), "Mine alone");
  EXPECT_FALSE(is_said("Mine alone"));
}

TEST_F(SessionApart, WordsToldAloneArePointedOutBeforeSigning) {
  domain::SessionId own;
  start_session([&](practice::Practice& practice, const domain::CaseId& id) {
    own = own_hour(practice, id);
    practice::add_confidence(practice, id, {k_a, domain::Text::line("Still meets Clara", "fact"), {}, {}, {}, {}});
  });
  write("note.between", "They spoke. Clara came up. They left.");
  end_session();
  const domain::SessionId here = session();
  press(WXK_RETURN, wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("sign.told-1.move"));
  EXPECT_TRUE(wait_until([] { return wxWindow::FindFocus() == find_window("sign.primary"); }));
  click("sign.told-1.leave");
  EXPECT_TRUE(wait_until([] { return !is_shown("sign.told-1"); }));
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
  click("note.sign");
  ASSERT_TRUE(wait_for("sign.told-1.move"));
  click("sign.told-1.move");
  ASSERT_TRUE(wait_for("move.to"));
  click("move.primary");
  ASSERT_TRUE(wait_until([&] { return kept(own, "person_a") == "Clara came up."; }));
  EXPECT_EQ(kept(here, "between"), "They spoke. They left.");
  ASSERT_TRUE(wait_for_no_dialog());
  click("note.sign");
  ASSERT_TRUE(wait_for("sign.primary"));
  EXPECT_EQ(ui([] { return find_window("sign.told-1"); }), nullptr);
  press(WXK_RETURN);
  ASSERT_TRUE(wait_until([] { return text_of("note.sign") == "Add…"; }));
}

TEST_F(SessionApart, ASessionIsClosedByKeyboardFromTheFootOfItsNote) {
  start_session();
  write("note.plan", "Once more");
  end_session();
  ASSERT_TRUE(focus("note.plan"));
  for (const char* verb : {"note.back", "note.history", "note.move", "note.sheet", "note.next", "note.sign"}) {
    bool reached = false;
    for (int step = 0; step < 20 && !reached; ++step) {
      press(WXK_TAB);
      reached = wait_for_paint() && ui([&] { return wxWindow::FindFocus() == find_window(verb); });
    }
    EXPECT_TRUE(reached) << verb;
  }
  press('N', wxMOD_ALT);
  ASSERT_TRUE(wait_for("new-session.date"));
  press(WXK_ESCAPE);
  ASSERT_TRUE(wait_for_no_dialog());
  press('T', wxMOD_ALT);
  EXPECT_TRUE(wait_until([] { return is_shown("case.header") && !is_shown("note.sign"); }));
}

TEST_F(SessionApart, TodayAndSessionsSayHowTheNoteStands) {
  start_session();
  write("note.did", "E1");
  end_session();
  press(WXK_HOME, wxMOD_ALT);
  ASSERT_TRUE(wait_for("today.cases"));
  ASSERT_TRUE(wait_for("today.session-1.note"));
  EXPECT_EQ(text_of("today.session-1.note"), "Write note");
  bool found = false;
  for (int row = 1; is_shown("today.attention-" + std::to_string(row)); ++row) {
    found = found || text_of("today.attention-" + std::to_string(row) + ".act") == "Continue";
  }
  EXPECT_TRUE(found);
  click("today.session-1.note");
  ASSERT_TRUE(wait_for("note.sign"));
  click("note.back");
  ASSERT_TRUE(wait_for("sessions.list"));
  EXPECT_EQ(column("sessions.list", 7), std::vector<std::string>{"draft"});
}

}  // namespace
}  // namespace attune::test
