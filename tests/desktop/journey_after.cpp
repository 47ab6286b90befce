// SPDX-License-Identifier: Apache-2.0
// The journey from what was done at home to the page before the next hour, and to the lock.
#include "desktop/journey_support.h"
#include "desktop/support/chart_view.h"
#include "practice/measures.h"
#include "practice/notes.h"
#include "practice/practice_logs.h"
#include "practice/practices.h"

#include <algorithm>

namespace attune::test {

using desktop::ChartView;
using domain::Lens;

void JourneyTest::enter_the_sheets() {
  press('T', wxMOD_ALT);
  ASSERT_TRUE(wait_for("homework.paper"));
  click("case.enter-sheets");
  ASSERT_TRUE(wait_for_focus("enter.grid-A.1-date"));
  type("15 mar");
  press(WXK_TAB);
  type("d");
  press(WXK_TAB);
  type("20");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_focus("enter.grid-A.2-date"));
  type("17 mar");
  press(WXK_TAB);
  type("n1");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_focus("enter.grid-A.3-date"));
  press(WXK_F6);
  ASSERT_TRUE(wait_until([] { return focused().starts_with("enter.grid-B"); }));
  ASSERT_TRUE(focus("enter.grid-B.1-date"));
  type("15 mar");
  press(WXK_TAB);
  type("d");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_focus("enter.grid-B.2-date"));
  keep("enter-sheets");
  const domain::CaseId id = couple();
  const auto logs = ui([&] { return practice::list_logs(*practice(), id, Lens::clinician()); });
  ASSERT_EQ(logs.size(), 3U);
  EXPECT_EQ(std::count_if(logs.begin(), logs.end(), [](const auto& each) { return each.log.done == domain::Done::Yes; }), 2);
  click("enter.done");
  ASSERT_TRUE(wait_for("homework.paper"));
}

void JourneyTest::record_trackers_again() {
  press('5', wxMOD_ALT);
  ASSERT_TRUE(wait_for("progress.title"));
  ASSERT_NO_FATAL_FAILURE(record_trackers(k_a, "6"));
  ASSERT_NO_FATAL_FAILURE(record_trackers(k_b, "5"));
}

void JourneyTest::look_at_progress() {
  ASSERT_TRUE(wait_until([] {
    const auto* chart = find<ChartView>("progress.tracker-T-e-A");
    return chart != nullptr && chart->chart().spots.size() == 2;
  }));
  const auto spoken = [](const char* chart) {
    return ui([&] { return get<ChartView>(chart).spoken().utf8_string(); });
  };
  ASSERT_TRUE(focus("progress.tracker-T-e-A"));
  EXPECT_NE(spoken("progress.tracker-T-e-A").find("6 of 10"), std::string::npos) << spoken("progress.tracker-T-e-A");
  press(WXK_LEFT);
  EXPECT_NE(spoken("progress.tracker-T-e-A").find("3 of 10"), std::string::npos) << spoken("progress.tracker-T-e-A");
  EXPECT_NE(ui([] { return find_window("progress.practice-1"); }), nullptr) << "what was done at home is drawn";
  EXPECT_TRUE(is_said(k_told_alone)) << "in the clinician's window it is said";
  keep("progress");
  press('T', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("progress.table"));
  EXPECT_GE(column("progress.table", 0).size(), 7U) << "four numbers, three accounts";
  keep("progress-as-a-table");
  use("progress.as-table");
  ASSERT_TRUE(wait_for("progress.tracker-T-e-A"));
}

void JourneyTest::print_the_brief() {
  const std::size_t before = ui([this] { return prompter().printed.size(); });
  press('P', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("print-brief.paper"));
  EXPECT_TRUE(is_shown("print-brief.told"));
  keep("print-brief");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_until([&] { return prompter().printed.size() == before + 1; }));
  const std::string words = paper("brief.pdf", 1);
  EXPECT_NE(words.find("C-001"), std::string::npos) << words;
  EXPECT_EQ(words.find("Sousa"), std::string::npos) << "initials only";
  ASSERT_TRUE(wait_for_no_dialog());
}

void JourneyTest::find_a_word_of_the_note() {
  press('K', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for_focus("search.find"));
  type("kettle");
  ASSERT_TRUE(wait_for("search.hits"));
  const auto hits = [] { return column("search.hits", 0); };
  ASSERT_TRUE(wait_until([&] {
    const auto all = hits();
    return std::any_of(all.begin(), all.end(), [](const std::string& each) { return each.find("Joint 1") != std::string::npos; });
  }));
  keep("search");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("note.between"));
  EXPECT_EQ(text_of("note.between"), "They laughed about the kettle.");
}

void JourneyTest::lock() {
  press('L', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("unlock.passphrase"));
  EXPECT_FALSE(is_open());
  for (const char* gone : {"Ana", "kettle", k_told_alone}) {
    EXPECT_FALSE(is_said(gone)) << gone;
  }
  keep("locked-again");
}

void JourneyTest::open_it_once_more() {
  end_program();
  practice::Practice opened = practice::open_practice(
      practice_folder(), crypto::Secret::copy_of(std::string_view(k_passphrase)), environment());
  EXPECT_TRUE(practice::verify_practice(opened, nullptr).findings.empty());
  const domain::CaseId id = practice::find_couple(opened, "C-001");
  const auto notes = practice::list_notes(opened, id, Lens::clinician());
  ASSERT_EQ(notes.size(), 1U);
  EXPECT_EQ(notes[0].note.state, domain::NoteState::Signed);
  EXPECT_TRUE(practice::list_notes(opened, id, Lens::room(domain::MemberSet::of({k_a, k_b}))).empty());
}

}  // namespace attune::test
