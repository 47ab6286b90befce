// SPDX-License-Identifier: Apache-2.0
// Homework and Documents in the whole program: nothing leaves while it is held, and what leaves is kept.
#include "desktop/pages_support.h"

#include "desktop/support/paper_view.h"
#include "practice/gates.h"
#include "practice/homework.h"
#include "practice/paths.h"
#include "practice/safeguards.h"

#include <wx/button.h>
#include <wx/choice.h>

#include <fstream>

namespace attune::test {
namespace {

namespace fs = std::filesystem;
using domain::Letter;
using domain::MemberSet;

const Letter k_a('A');
const Letter k_b('B');

/// Two people of whom everything is known that touch needs but that they agree, or nothing.
class Homework : public PagesTest {
 protected:
  enum class Known { Nothing, Screens, All };

  void open(Known known, const std::vector<std::string>& names = {"Ana Sousa", "Rui Tavares"}) {
    start_with([&](practice::Practice& practice) {
      const domain::CaseId id = add_people(practice, names);
      for (std::size_t each = 0; each < names.size() && known != Known::Nothing; ++each) {
        ask_alone(practice, id, Letter::at(static_cast<int>(each)), known == Known::All);
      }
    });
    show_homework();
  }
  static void ask_alone(practice::Practice& practice, const domain::CaseId& id, Letter letter, bool all) {
    for (const auto kind : {domain::ScreenKind::Safety, domain::ScreenKind::Medical}) {
      practice::record_screen(practice, id, {letter, kind, domain::ScreenOutcome::None, {}, {}});
    }
    if (all) {
      practice::record_willing(practice, id, {letter, practice::members_of(practice, id), {}, {}});
      practice::record_consent(practice, id, {letter, 4, "SF1", domain::ConsentState::Given, {}});
    }
  }
  void show_homework() {
    ui([this] { program().show_case(couple_id(), desktop::CaseTab::Homework); });
    ASSERT_TRUE(wait_for("homework.paper"));
  }
  domain::CaseId couple_id() { return practice::find_couple(*practice(), "C-001"); }
  void choose_step(int index) {
    choose("homework.step", index);
    ASSERT_TRUE(wait_until([&] {
      const auto* step = find<wxChoice>("homework.step");
      return step != nullptr && step->GetSelection() == index && open_dialogs_now() == 0;
    }));
    ASSERT_TRUE(wait_for_paint());
  }
  bool can_print() {
    return ui([] { return get<wxButton>("homework.print").IsEnabled(); });
  }
  bool press_print() {
    press('P', wxMOD_CONTROL);
    return wait_for_paint();
  }
  std::vector<domain::Assignment> assignments() {
    return ui([this] {
      std::vector<domain::Assignment> all;
      for (const auto& each : practice::list_homework(*practice(), couple_id(), domain::Lens::clinician())) {
        all.push_back(each.assignment);
      }
      return all;
    });
  }
  std::vector<std::string> printed() {
    return ui([this] { return prompter().printed; });
  }
};

TEST_F(Homework, BeginsWithTheConversation) {
  open(Known::Nothing);
  EXPECT_FALSE(text_of("homework.no-path").empty());
  EXPECT_TRUE(can_print());
  EXPECT_FALSE(ui([] { return get<desktop::PaperView>("homework.paper").words().empty(); }));
}

TEST_F(Homework, HeldIsNotPrintedByAnyKey) {
  open(Known::Nothing);
  choose_step(1);
  EXPECT_FALSE(can_print());
  EXPECT_FALSE(text_of("homework.held").empty());
  ASSERT_TRUE(press_print());
  for (const char* button : {"homework.print", "homework.keep", "homework.save"}) {
    EXPECT_FALSE(ui([&] { return get<wxButton>(button).IsEnabled(); })) << button;
  }
  EXPECT_TRUE(printed().empty());
  EXPECT_TRUE(assignments().empty());
}

TEST_F(Homework, AgreedAndPrintedItIsGiven) {
  open(Known::All);
  choose_step(1);
  ASSERT_TRUE(can_print());
  ASSERT_TRUE(press_print());
  ASSERT_TRUE(wait_until([this] { return prompter().printed.size() == 1; }));
  const auto all = assignments();
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all.front().state, domain::AssignmentState::Given);
  EXPECT_EQ(all.front().exercise.code, "SF1");
}

}  // namespace
}  // namespace attune::test
