// SPDX-License-Identifier: Apache-2.0
// The interview by the keyboard alone: in a session with one person, and outside of one.
#include "desktop/session_support.h"

#include "practice/forms.h"

#include <wx/choice.h>

namespace attune::test {
namespace {

class InterviewWindow : public SessionTest {
 protected:
  void start_interview() {
    start_session({}, true);
    use("toolbar.interview");
    ASSERT_TRUE(wait_for("question.start.why"));
  }
  void go_to(const std::string& question) {
    while (!is_shown(question)) {
      const std::string before = text_of_section();
      press(WXK_RIGHT, wxMOD_ALT);
      ASSERT_TRUE(wait_until([&] { return section_now() != before; })) << question;
    }
  }
  static std::string section_now() {
    auto& choice = get<wxChoice>("interview.section");
    return choice.GetStringSelection().ToStdString();
  }
  static std::string text_of_section() { return ui([] { return section_now(); }); }
};

TEST_F(InterviewWindow, RatesByKeysMovesAndFollowsUp) {
  start_interview();
  go_to("question.B1a");
  EXPECT_FALSE(is_shown("question.B1a.where"));
  ASSERT_TRUE(focus("question.B1a"));
  press('3');
  EXPECT_TRUE(wait_for("question.B1a.where")) << "what to ask now, without saying why";
  ASSERT_TRUE(wait_until([] { return wxWindow::FindFocus() != nullptr && wxWindow::FindFocus()->GetName() == "question.B1a"; }));
  press(WXK_DOWN);
  press('N');
  press(WXK_DOWN);
  press('R');
  ASSERT_TRUE(focus("question.B1a.note"));
  type("worst the day after");
  press('S', wxMOD_CONTROL);
  const auto all = answers_of(k_a);
  ASSERT_EQ(all.size(), 1U);
  EXPECT_TRUE(*all[0].draft);
  std::vector<std::string> said;
  for (const practice::AnswerView& each : all[0].answers) {
    said.push_back(each.item + "=" + each.text);
  }
  EXPECT_EQ(said, (std::vector<std::string>{"B1a=A lot", "B1a.note=worst the day after", "B1b=Not sure", "B2=Rather not say"}));
}

TEST_F(InterviewWindow, ADraftSurvivesTheCoverAndGoesOnWhereItWas) {
  start_interview();
  go_to("question.B7");
  ASSERT_TRUE(focus("question.B7"));
  press('2');
  press(WXK_F8);
  come_back_with_pin();
  ASSERT_TRUE(wait_for("question.B7")) << "the same page";
  const auto all = answers_of(k_a);
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0].answers.at(0).item, "B7");
}

TEST_F(InterviewWindow, FinishingRecordsAndHolds) {
  start_interview();
  go_to("question.B20");
  ASSERT_TRUE(focus("question.B20"));
  press('1');
  ui([] {
    auto& sections = get<wxChoice>("interview.section");
    sections.SetSelection(static_cast<int>(sections.GetCount()) - 1);
    wxCommandEvent event(wxEVT_CHOICE, sections.GetId());
    event.SetInt(sections.GetSelection());
    sections.HandleWindowEvent(event);
  });
  ASSERT_TRUE(wait_until([] { return get<wxButton>("interview.next").GetLabel() == "Finish"; }));
  use("interview.next");
  ASSERT_TRUE(wait_for("session.strip"));
  const auto all = answers_of(k_a);
  ASSERT_EQ(all.size(), 1U);
  EXPECT_FALSE(*all[0].draft);
  const domain::CaseId id = couple();
  EXPECT_EQ(ui([&] { return practice::list_signals(*practice(), id, domain::Lens::clinician()).size(); }), 1U);
}

TEST_F(InterviewWindow, ItIsAskedAloneOnly) {
  start_session();
  EXPECT_FALSE(is_shown("toolbar.interview"));
  ui([this] { program().run_command("interview"); });
  EXPECT_FALSE(is_shown("interview.page"));
}

TEST_F(InterviewWindow, ACorrectionBeginsWithWhatStands) {
  start_session(
      [](practice::Practice& practice, const domain::CaseId& id) {
        practice::record_intake(practice, practice::data_folder(), id,
                                {"barriers-and-brakes", k_a, R"({"B7":3,"T-g":4})", "answers.json", false, {}});
      },
      true);
  use("toolbar.interview");
  ASSERT_TRUE(wait_for("interview.begin-with"));
  use("interview.begin-with");
  EXPECT_TRUE(wait_until([] { return find_window("interview.begin-with") == nullptr; }));
  press('S', wxMOD_CONTROL);
  const auto all = answers_of(k_a);
  ASSERT_EQ(all.size(), 2U);
  const auto& draft = *all[0].draft ? all[0] : all[1];
  EXPECT_EQ(draft.answers.size(), 2U);
}

}  // namespace
}  // namespace attune::test
