// SPDX-License-Identifier: Apache-2.0
// Progress in the whole program: lines lead to their rows, charts are walked and spoken, and what is told alone goes on
// paper only when it was asked for twice.
#include "desktop/models/text_table.h"
#include "desktop/pages_support.h"
#include "desktop/support/chart_view.h"
#include "practice/casework.h"
#include "practice/homework.h"
#include "practice/measures.h"
#include "practice/practice_logs.h"
#include "practice/progress.h"
#include "practice/safeguards.h"
#include "practice/sessions.h"
#include "support/people.h"

#include <wx/button.h>
#include <wx/clipbrd.h>

namespace attune::test {
namespace {

using desktop::ChartView;
using domain::Letter;

domain::Text text(const char* words) { return domain::Text::from(words, "words"); }

class Progress : public PagesTest {
 protected:
  /// A tracker of one person, so many points, one a day until yesterday.
  static void follow(practice::Practice& practice, const domain::CaseId& id, Letter who, const char* tracker, int points) {
    std::vector<practice::NewMeasure> all;
    for (int each = 0; each < points; ++each) {
      all.push_back({who, tracker, each % 10, domain::plus_days(practice.event_time().date, each - points)});
    }
    if (!all.empty()) {
      practice::record_measures(practice, id, all);
    }
  }
  static void account(practice::Practice& practice, const domain::AssignmentId& sheet, Letter who, int days, domain::Done done) {
    practice::NewLog log;
    log.partner = who;
    log.date = domain::plus_days(practice.event_time().date, days);
    log.done = done;
    practice::log_homework(practice, sheet.str(), log);
  }
  /// Two people on their path, with something told alone, something medical, accounts and trackers.
  static void fill(practice::Practice& practice) {
    const domain::CaseId id = add_people(practice, {"Ana Sousa", "Rui Tavares"});
    for (const Letter each : {k_a, k_b}) {
      practice::sign_policy(practice, id, each);
    }
    fill_path(practice, id);
    practice::add_confidence(practice, id, {k_a, text("The offer of work"), {}, text("She brings it"), {}, {}});
    follow(practice, id, k_a, "T-e", 3);
    follow(practice, id, k_b, "T-e", 1);
    for (const auto& each : practice::list_homework(practice, id, domain::Lens::clinician())) {
      if (each.assignment.state == domain::AssignmentState::Given && each.assignment.exercise.code == "SF2") {
        account(practice, each.assignment.id, k_a, -3, domain::Done::Yes);
        account(practice, each.assignment.id, k_b, -3, domain::Done::Partly);
        break;
      }
    }
    practice::NewSession next;
    next.present = domain::MemberSet::of({k_a, k_b});
    next.date = domain::plus_days(practice.event_time().date, 1);
    practice::add_session(practice, id, next);
  }
  void open(const std::function<void(practice::Practice&)>& filled = fill, const char* code = "C-001") {
    start_with(filled);
    show_progress(code);
  }
  void show_progress(const char* code = "C-001") {
    ui([&] { program().show_case(practice::find_couple(*practice(), code), desktop::CaseTab::Progress); });
    ASSERT_TRUE(wait_for("progress.title"));
  }
  practice::ProgressView view(const char* code = "C-001") {
    return ui([&] {
      return practice::show_progress(*practice(), practice::find_couple(*practice(), code), domain::Lens::clinician());
    });
  }
  static std::size_t lines_shown() {
    return ui([] {
      std::size_t count = 0;
      while (find_window(wxString::Format("progress.line-%zu", count + 1)) != nullptr) {
        ++count;
      }
      return count;
    });
  }
  /// The number of the first line with these words; 0: none.
  static std::size_t line_with(const std::string& words) {
    for (std::size_t each = 1; each <= lines_shown(); ++each) {
      if (text_of(wxString::Format("progress.line-%zu", each)).find(words) != std::string::npos) {
        return each;
      }
    }
    return 0;
  }
  static std::string spoken(const char* chart) {
    return ui([&] { return get<ChartView>(chart).spoken().utf8_string(); });
  }
  static std::size_t spots(const char* chart) {
    return ui([&] { return get<ChartView>(chart).chart().spots.size(); });
  }
  static std::string clipboard() {
    return ui([] {
      wxTextDataObject held;
      if (!wxTheClipboard->Open()) {
        return std::string();
      }
      wxTheClipboard->GetData(held);
      wxTheClipboard->Close();
      return held.GetText().utf8_string();
    });
  }
  std::vector<std::string> printed() {
    return ui([this] { return prompter().printed; });
  }
};

TEST_F(Progress, SaysEachLineOnceAndHowItMayBeAsked) {
  open();
  const practice::ProgressView all = view();
  ASSERT_EQ(lines_shown(), all.lines.size());
  ASSERT_GT(all.lines.size(), 3U);
  for (std::size_t each = 0; each < all.lines.size(); ++each) {
    const wxString number = wxString::Format("%zu", each + 1);
    EXPECT_EQ(text_of("progress.line-" + number), all.lines[each].words);
    EXPECT_FALSE(text_of("progress.ask-" + number).empty());
    EXPECT_NE(ui([&] { return get<wxWindow>("progress.ask-" + number).GetToolTipText(); }), "");
  }
  EXPECT_EQ(all.lines.front().how, domain::AskHow::DoNotRaise) << "what is told alone stands first";
}

TEST_F(Progress, ALineLeadsToWhereItsRowsAre) {
  open();
  using practice::BriefPlace;
  const std::map<BriefPlace, const char*> places{{BriefPlace::Overview, "overview.work"},
                                                 {BriefPlace::Interviews, "interviews.sheet"},
                                                 {BriefPlace::Sessions, "sessions.list"},
                                                 {BriefPlace::Homework, "homework.paper"},
                                                 {BriefPlace::Documents, "documents.list"},
                                                 {BriefPlace::Review, "review.people"}};
  const practice::ProgressView all = view();
  std::set<BriefPlace> gone;
  for (std::size_t each = 0; each < all.lines.size(); ++each) {
    const BriefPlace place = all.lines[each].place;
    if (place == BriefPlace::Here || !gone.insert(place).second) {
      continue;
    }
    use("progress.ask-" + std::to_string(each + 1));
    EXPECT_TRUE(wait_for(places.at(place))) << all.lines[each].words;
    show_progress();
  }
  EXPECT_GE(gone.size(), 2U);
}

TEST_F(Progress, ALineOfOnesOwnIsAddedAndTakenOff) {
  open();
  const std::size_t before = lines_shown();
  use("progress.add-line");
  ASSERT_TRUE(focus("brief-line.words"));
  click("brief-line.primary");
  ASSERT_TRUE(wait_for("brief-line.words.message")) << "nothing to add yet";
  type("Zzyzx & more");
  choose("brief-line.how", 2);
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  ASSERT_TRUE(wait_until([&] { return lines_shown() == before + 1; }));
  const std::size_t line = line_with("Zzyzx");
  ASSERT_NE(line, 0U);
  EXPECT_EQ(view().lines.at(line - 1).about, k_b);
  const std::string button = "progress.ask-" + std::to_string(line);
  use(button);
  ASSERT_TRUE(wait_for_paint());
  EXPECT_EQ(lines_shown(), before + 1) << "asked first, and not agreed";
  ui([this] { prompter().answers = {true}; });
  use(button);
  EXPECT_TRUE(wait_until([&] { return lines_shown() == before; }));
  EXPECT_EQ(line_with("Zzyzx"), 0U);
}

TEST_F(Progress, TrackersAreRecordedForOnePersonAndOnlyWhatWasSaid) {
  open();
  const std::size_t before = spots("progress.tracker-T-e-B");
  use("progress.record");
  ASSERT_TRUE(wait_for("trackers.T-e"));
  choose("trackers.person", 1);
  ASSERT_TRUE(focus("trackers.T-e"));
  type("11");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("trackers.T-e.message")) << "no such number";
  press('A', wxMOD_CONTROL);
  type("9");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(wait_until([&] {
    const auto* chart = find<ChartView>("progress.tracker-T-e-B");
    return chart != nullptr && chart->chart().spots.size() == before + 1;
  }));
  EXPECT_NE(spoken("progress.tracker-T-e-B").find("9 of 10"), std::string::npos);
  EXPECT_EQ(spots("progress.tracker-T-e-A"), 3U) << "the other's stay as they were";
}

TEST_F(Progress, TrackersAreChosenForTheCase) {
  open();
  ASSERT_TRUE(wait_for("progress.tracker-T-a-A"));
  use("progress.choose");
  ASSERT_TRUE(focus("choose-trackers.T-a"));
  press(WXK_SPACE);
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(wait_until([] { return find_window("progress.tracker-T-a-A") == nullptr; }));
  EXPECT_NE(ui([] { return find_window("progress.tracker-T-e-A"); }), nullptr);
}

TEST_F(Progress, ChartsAreWalkedByKeysAndSpoken) {
  open();
  const char* chart = "progress.tracker-T-e-A";
  ASSERT_TRUE(focus(chart));
  EXPECT_NE(spoken(chart).find("11 Mar 2026, 2 of 10"), std::string::npos) << spoken(chart);
  press(WXK_LEFT);
  EXPECT_NE(spoken(chart).find("10 Mar 2026, 1 of 10"), std::string::npos) << spoken(chart);
  press(WXK_HOME);
  press(WXK_LEFT);
  EXPECT_NE(spoken(chart).find("9 Mar 2026, 0 of 10"), std::string::npos) << spoken(chart);
  press(WXK_END);
  EXPECT_NE(spoken(chart).find("2 of 10"), std::string::npos);
  const std::string both = spoken("progress.practice-1");
  EXPECT_NE(both.find("Ana"), std::string::npos) << both;
  EXPECT_NE(both.find("Rui"), std::string::npos) << "an occasion is spoken with both accounts";
  EXPECT_NE(spoken("progress.tracker-T-a-A").find("nothing"), std::string::npos);
}

TEST_F(Progress, AsATableAndBack) {
  open();
  const practice::ProgressView all = view();
  use("progress.as-table");
  ASSERT_TRUE(wait_for("progress.table"));
  EXPECT_EQ(column("progress.table", 3).size(), 6U);  // four points, two accounts
  EXPECT_FALSE(is_shown("progress.tracker-T-e-A"));
  use("progress.as-table");
  EXPECT_TRUE(wait_for("progress.tracker-T-e-A"));
  press('T', wxMOD_CONTROL);
  EXPECT_TRUE(wait_for("progress.table")) << "by the key";
}

TEST_F(Progress, CopiedAsCsvUntilItIsCovered) {
  open();
  use("progress.copy");
  ASSERT_TRUE(wait_until([] { return clipboard().find("2026-03-11") != std::string::npos; }));
  EXPECT_TRUE(clipboard().starts_with("Who,What,Date,Value\r\n"));
  press(WXK_F8);
  ASSERT_TRUE(wait_until([this] { return program().is_covered(); }));
  EXPECT_TRUE(wait_until([] { return clipboard().empty(); }));
}

TEST_F(Progress, PrintedWithoutWhatWasToldAlone) {
  open();
  press('P', wxMOD_CONTROL);
  ASSERT_TRUE(wait_for("print-brief.paper"));
  EXPECT_TRUE(is_shown("print-brief.told"));
  click("print-brief.primary");
  ASSERT_TRUE(wait_until([this] { return prompter().printed.size() == 1; }));
  EXPECT_TRUE(printed().front().starts_with("%PDF"));
  EXPECT_TRUE(ui([this] { return prompter().answers.empty(); }));
}

TEST_F(Progress, WhatWasToldAloneIsAskedForTwice) {
  open();
  const auto ask = [this](std::deque<bool> answers) {
    use("case.print-brief");
    ASSERT_TRUE(focus("print-brief.told"));
    press(WXK_SPACE);
    ui([&] { prompter().answers = std::move(answers); });
    click("print-brief.primary");
    ASSERT_TRUE(wait_for_no_dialog());
    ASSERT_TRUE(wait_for_paint());
  };
  ask({false});
  EXPECT_TRUE(printed().empty()) << "not a second time";
  ask({true});
  ASSERT_TRUE(wait_until([this] { return prompter().printed.size() == 1; }));
  use("case.print-brief");
  ASSERT_TRUE(wait_for("print-brief.paper"));
  click("print-brief.primary");
  ASSERT_TRUE(wait_until([this] { return prompter().printed.size() == 2; }));
  EXPECT_NE(printed()[0], printed()[1]);
}

TEST_F(Progress, CancelledOrWithoutPrinterNothingIsPrinted) {
  open();
  ui([this] { prompter().cancel_print = true; });
  use("case.print-brief");
  ASSERT_TRUE(wait_for("print-brief.paper"));
  click("print-brief.primary");
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(printed().empty());
  ui([this] { prompter().no_printer = true; });
  use("case.print-brief");
  ASSERT_TRUE(wait_for("print-brief.paper"));
  click("print-brief.primary");
  ASSERT_TRUE(wait_for_no_dialog());
  EXPECT_TRUE(wait_for_notice());
  EXPECT_TRUE(wait_for("progress.title"));
}

TEST_F(Progress, ANewCaseSaysWhatWillStandHere) {
  open([](practice::Practice& practice) { add_people(practice, {"Ana Sousa", "Rui Tavares"}); });
  EXPECT_TRUE(wait_for("progress.nothing"));
  EXPECT_EQ(lines_shown(), 0U);
  EXPECT_NE(spoken("progress.tracker-T-e-A").find("nothing"), std::string::npos);
  use("progress.as-table");
  ASSERT_TRUE(wait_for("progress.table"));
  EXPECT_TRUE(column("progress.table", 0).empty());
}

TEST_F(Progress, OfOnePersonNothingSpeaksOfTwo) {
  open([](practice::Practice& practice) {
    const auto id = add_people(practice, {"Adjoa Boateng"});
    follow(practice, id, k_a, "T-e", 2);
  });
  EXPECT_TRUE(is_shown("progress.tracker-T-e-A"));
  EXPECT_FALSE(is_shown("progress.tracker-T-e-B"));
  const std::vector<std::string> said = everything_said();
  EXPECT_TRUE(std::none_of(said.begin(), said.end(), [](const std::string& each) {
    return each.find("Ask together") != std::string::npos || each.find("both accounts") != std::string::npos;
  }));
}

TEST_F(Progress, OfThreeEachHasAPanel) {
  open([](practice::Practice& practice) {
    const auto id = add_people(practice, {"Wren Delaney", "Jo Park", "Idris Cole"});
    follow(practice, id, Letter('C'), "T-e", 2);
  });
  for (const char* each : {"progress.tracker-T-e-A", "progress.tracker-T-e-B", "progress.tracker-T-e-C"}) {
    EXPECT_NE(ui([&] { return find_window(each); }), nullptr) << each;
  }
}

TEST_F(Progress, NoneOneTwoAndTwoHundredPoints) {
  open([](practice::Practice& practice) {
    const auto id = add_people(practice, {"Ana Sousa", "Rui Tavares"});
    follow(practice, id, k_a, "T-a", 0);
    follow(practice, id, k_a, "T-b", 1);
    follow(practice, id, k_a, "T-e", 2);
    follow(practice, id, k_b, "T-e", 200);
  });
  EXPECT_EQ(spots("progress.tracker-T-a-A"), 0U);
  EXPECT_EQ(spots("progress.tracker-T-b-A"), 1U);
  EXPECT_EQ(spots("progress.tracker-T-e-A"), 2U);
  EXPECT_EQ(spots("progress.tracker-T-e-B"), 200U);
  use("progress.as-table");
  ASSERT_TRUE(wait_for("progress.table"));
  EXPECT_EQ(column("progress.table", 0).size(), 203U);
}

}  // namespace
}  // namespace attune::test
