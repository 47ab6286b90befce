// SPDX-License-Identifier: Apache-2.0
// Own sheets typed in by letters and digits: nothing that was typed is lost, and nothing is kept that was not meant.
#include "desktop/pages_support.h"
#include "practice/homework.h"
#include "practice/practice_logs.h"
#include "support/people.h"

#include <wx/checkbox.h>
#include <wx/textctrl.h>

namespace attune::test {
namespace {

using domain::Done;
using domain::Letter;

class Sheets : public PagesTest {
 protected:
  using Fill = std::function<void(practice::Practice&, const domain::CaseId&)>;
  void open(const Fill& more = {}) {
    start_with([&](practice::Practice& practice) {
      const domain::CaseId id = add_people(practice, {"Ana Sousa", "Rui Tavares"});
      fill_path(practice, id);
      if (more) {
        more(practice, id);
      }
    });
    show_grid();
  }
  void show_grid() {
    ui([this] { program().show_case(couple(), desktop::CaseTab::Homework); });
    ASSERT_TRUE(wait_for("homework.paper"));
    click("case.enter-sheets");
    ASSERT_TRUE(wait_for("enter.done"));
    ASSERT_TRUE(wait_until([] {
      const wxWindow* now = wxWindow::FindFocus();
      return now != nullptr && now->GetName().StartsWith("enter.grid-A");
    }));
  }
  domain::CaseId couple() { return practice::find_couple(*practice(), "C-001"); }
  static domain::AssignmentId newest(practice::Practice& practice, const domain::CaseId& id) {
    const auto all = practice::list_homework(practice, id, domain::Lens::clinician());
    for (const auto& each : all) {
      if (each.assignment.state == domain::AssignmentState::Given) {
        return each.assignment.id;
      }
    }
    return {};
  }
  /// What is kept of one person, newest first.
  std::vector<domain::PracticeLog> kept(Letter who) {
    return ui([&] {
      std::vector<domain::PracticeLog> all;
      for (const auto& each : practice::list_logs(*practice(), couple(), domain::Lens::clinician())) {
        if (each.log.partner == who) {
          all.push_back(each.log);
        }
      }
      return all;
    });
  }
  bool wait_for_kept(Letter who, std::size_t count) {
    return wait_until([&, who, count] { return kept(who).size() == count; });
  }
  static std::string cell(Letter who, int row, const char* column) {
    return "enter.grid-" + who.str() + "." + std::to_string(row) + "-" + column;
  }
  static std::string focused() {
    return ui([] {
      const wxWindow* now = wxWindow::FindFocus();
      return now == nullptr ? std::string() : now->GetName().utf8_string();
    });
  }
  static bool wait_for_focus(const std::string& name) {
    return wait_until([&] { return focused() == name; });
  }
  /// A row by the keys alone, from its date on; not yet left.
  void type_row(Letter who, int row, const char* date, const char* done) {
    ASSERT_TRUE(focus(cell(who, row, "date")));
    type(date);
    press(WXK_TAB);
    ASSERT_TRUE(wait_for_focus(cell(who, row, "done")));
    type(done);
  }
};

TEST_F(Sheets, ARowIsTypedByLettersAndDigits) {
  open();
  type("10 mar");
  press(WXK_TAB);
  type("d");
  press(WXK_TAB);
  type("25");
  press(WXK_TAB);
  press(WXK_SPACE);
  press(WXK_TAB);
  press(WXK_TAB);
  press(WXK_SPACE);
  press(WXK_TAB);
  type("c");
  press(WXK_TAB);
  type("warm hands");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_kept(k_a, 1));
  EXPECT_TRUE(wait_for_focus(cell(k_a, 2, "date"))) << "Enter goes to the next row";
  const domain::PracticeLog log = kept(k_a).front();
  EXPECT_EQ(domain::date_text(log.date), "2026-03-10");
  EXPECT_EQ(log.done, Done::Yes);
  EXPECT_EQ(domain::log_word(log, "minutes"), "25");
  EXPECT_EQ(domain::log_word(log, "sensations"), "temperature,pressure");
  EXPECT_EQ(domain::log_word(log, "tension_change"), "calmer");
  EXPECT_EQ(domain::log_word(log, "attention"), "warm hands");
  EXPECT_TRUE(kept(k_b).empty());
}

TEST_F(Sheets, WhyNotByADigitAndAMark) {
  open();
  type_row(k_a, 1, "10 mar", "n");
  type("6");
  type("m");
  EXPECT_NE(text_of(cell(k_a, 1, "done")).find("not"), std::string::npos);
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_kept(k_a, 1));
  EXPECT_EQ(kept(k_a).front().done, Done::No);
  EXPECT_EQ(kept(k_a).front().reason, domain::NotDone::NoPrivacy);
  EXPECT_EQ(domain::log_flag(kept(k_a).front(), "mark"), true);
  type_row(k_a, 2, "11 mar", "p");
  click("enter.reason-1");
  ASSERT_TRUE(wait_for_focus(cell(k_a, 2, "done"))) << "the button gives the focus back";
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_kept(k_a, 2));
  EXPECT_EQ(kept(k_a).front().done, Done::Partly);
  EXPECT_EQ(kept(k_a).front().reason, domain::NotDone::Tired);
  type_row(k_a, 3, "9 mar", "n4d");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_kept(k_a, 3));
  EXPECT_EQ(kept(k_a).back().done, Done::Yes);
  EXPECT_FALSE(kept(k_a).back().reason) << "done needs no reason";
}

TEST_F(Sheets, TheSameAsTheLineAbove) {
  open();
  type_row(k_a, 1, "9 mar", "p2");
  press(WXK_TAB);
  type("20");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_focus(cell(k_a, 2, "date")));
  type("10 mar");
  press('D', wxMOD_CONTROL);
  EXPECT_EQ(text_of(cell(k_a, 2, "minutes")), "20");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_kept(k_a, 2));
  EXPECT_EQ(kept(k_a).front().done, Done::Partly);
  EXPECT_EQ(kept(k_a).front().reason, domain::NotDone::Ill);
  EXPECT_EQ(domain::date_text(kept(k_a).front().date), "2026-03-10");
}

TEST_F(Sheets, OfADateTwiceTheLaterCounts) {
  open();
  type_row(k_a, 1, "10 mar", "d");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_kept(k_a, 1));
  type_row(k_a, 2, "10.3.", "n");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_until([this] { return kept(k_a).front().done == Done::No; }));
  EXPECT_EQ(kept(k_a).size(), 1U);
  EXPECT_FALSE(ui([] { return get<wxTextCtrl>(cell(k_a, 1, "done")).IsEnabled(); }))
      << "the earlier one cannot take its place again";
  EXPECT_TRUE(ui([] { return get<wxTextCtrl>(cell(k_a, 2, "done")).IsEnabled(); }));
}

TEST_F(Sheets, WhatIsWrongStaysTypedAndSaysWhy) {
  open();
  type_row(k_a, 1, "31 feb", "d");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("enter.trouble"));
  EXPECT_TRUE(wait_for_focus(cell(k_a, 1, "date")));
  EXPECT_EQ(text_of(cell(k_a, 1, "date")), "31 feb");
  press('A', wxMOD_CONTROL);
  type("20 mar");  // to come
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("enter.trouble"));
  EXPECT_TRUE(kept(k_a).empty());
  press('A', wxMOD_CONTROL);
  type("10 mar");
  press(WXK_TAB);
  press(WXK_TAB);
  type("many");
  press(WXK_RETURN);
  EXPECT_TRUE(wait_for_focus(cell(k_a, 1, "minutes")));
  EXPECT_EQ(text_of(cell(k_a, 1, "minutes")), "many");
  EXPECT_TRUE(kept(k_a).empty());
  // Neither the other grid, nor another tab, nor Done leads away from it.
  ui([] { get<wxWindow>(cell(k_b, 1, "date")).SetFocus(); });
  EXPECT_TRUE(wait_for_focus(cell(k_a, 1, "minutes")));
  press('1', wxMOD_ALT);
  EXPECT_TRUE(wait_for("enter.trouble"));
  EXPECT_FALSE(is_shown("overview.work"));
  click("enter.done");
  EXPECT_TRUE(wait_for_focus(cell(k_a, 1, "minutes")));
  press('A', wxMOD_CONTROL);
  type("15");
  press(WXK_RETURN);
  EXPECT_TRUE(wait_for_kept(k_a, 1));
  EXPECT_TRUE(wait_until([] { return !get<wxWindow>("enter.trouble").IsShown(); }));
}

TEST_F(Sheets, ARowWithoutDoneIsNotKept) {
  open();
  type("10 mar");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("enter.trouble"));
  EXPECT_TRUE(wait_for_focus(cell(k_a, 1, "done")));
  EXPECT_TRUE(kept(k_a).empty());
}

TEST_F(Sheets, LeavingTheTabKeepsTheRow) {
  open();
  type_row(k_a, 1, "10 mar", "d");
  press('5', wxMOD_ALT);
  ASSERT_TRUE(wait_for("progress.title"));
  EXPECT_EQ(kept(k_a).size(), 1U);
  press('4', wxMOD_ALT);
  EXPECT_TRUE(wait_for("homework.paper")) << "entering is over once the tab was left";
}

TEST_F(Sheets, ACoverKeepsTheRow) {
  open();
  type_row(k_a, 1, "10 mar", "d");
  press(WXK_F8);
  ASSERT_TRUE(wait_until([this] { return program().is_covered(); }));
  ASSERT_TRUE(wait_for("cover"));
  EXPECT_EQ(kept(k_a).size(), 1U);
  type(k_pin);
  press(WXK_RETURN);
  EXPECT_TRUE(wait_for("enter.done")) << "and comes back to where it was";
  EXPECT_EQ(text_of(cell(k_a, 1, "done")), "done");
}

TEST_F(Sheets, ACoverOverWhatIsWrongKeepsItsWords) {
  open();
  type_row(k_a, 1, "10 mar", "d");
  press(WXK_TAB);
  type("many");
  press(WXK_F8);
  ASSERT_TRUE(wait_until([this] { return program().is_covered(); }));
  ASSERT_TRUE(wait_for("cover"));
  const std::vector<std::string> said = everything_said();
  EXPECT_TRUE(std::none_of(said.begin(), said.end(), [](const std::string& each) { return each == "many"; }));
  type(k_pin);
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("enter.done"));
  EXPECT_EQ(text_of(cell(k_a, 1, "minutes")), "many");
  EXPECT_EQ(text_of(cell(k_a, 1, "date")), "10 mar");
}

TEST_F(Sheets, F6GoesToTheOtherSheet) {
  open();
  type_row(k_a, 1, "10 mar", "d");
  press(WXK_F6);
  ASSERT_TRUE(wait_until([] {
    const wxWindow* now = wxWindow::FindFocus();
    return now != nullptr && now->GetName().StartsWith("enter.grid-B");
  }));
  EXPECT_TRUE(wait_for_kept(k_a, 1)) << "kept as it was left";
  press(WXK_F6, wxMOD_SHIFT);
  EXPECT_TRUE(wait_until([] {
    const wxWindow* now = wxWindow::FindFocus();
    return now != nullptr && now->GetName().StartsWith("enter.grid-A");
  }));
}

TEST_F(Sheets, OneRowForTheWholeWeek) {
  open();
  click("enter.week");
  ASSERT_TRUE(wait_for("week.times"));
  choose("week.who", 1);
  ASSERT_TRUE(focus("week.times"));
  type("10");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for("week.times.message")) << "more than there can be";
  press('A', wxMOD_CONTROL);
  type("2");
  choose("week.end", 1);
  press(WXK_RETURN);
  ASSERT_TRUE(wait_for_no_dialog());
  ASSERT_TRUE(wait_for_kept(k_b, 2));
  EXPECT_TRUE(wait_until([] { return find_window(cell(k_b, 3, "date")) != nullptr; })) << "they stand in the grid";
  for (const domain::PracticeLog& each : kept(k_b)) {
    EXPECT_EQ(each.done, Done::Yes);
    EXPECT_EQ(domain::log_word(each, "tension_change"), "calmer");
  }
}

TEST_F(Sheets, WhatNoColumnShowsStays) {
  open([](practice::Practice& practice, const domain::CaseId& id) {
    practice::NewLog log;
    log.partner = k_a;
    log.date = domain::plus_days(practice.event_time().date, -2);
    log.done = Done::Yes;
    log.fields = {domain::log_value("limit", "as-agreed"), domain::log_value("pressure", "3"), domain::log_value("minutes", "20")};
    practice::log_homework(practice, newest(practice, id).str(), log);
  });
  EXPECT_FALSE(ui([] { return get<wxTextCtrl>(cell(k_a, 1, "date")).IsEditable(); })) << "its day is its own";
  ASSERT_TRUE(focus(cell(k_a, 1, "minutes")));
  press('A', wxMOD_CONTROL);
  type("25");
  press(WXK_RETURN);
  ASSERT_TRUE(wait_until([this] { return domain::log_word(kept(k_a).front(), "minutes") == "25"; }));
  EXPECT_EQ(kept(k_a).size(), 1U);
  EXPECT_EQ(domain::log_word(kept(k_a).front(), "limit"), "as-agreed");
  EXPECT_EQ(domain::log_word(kept(k_a).front(), "pressure"), "3");
}

TEST_F(Sheets, WithoutASheetItSaysSo) {
  start_in_case({"Ana Sousa", "Rui Tavares"});
  ui([this] { program().show_case(couple(), desktop::CaseTab::Homework); });
  ASSERT_TRUE(wait_for("homework.paper"));
  click("case.enter-sheets");
  EXPECT_TRUE(wait_for("enter.nothing"));
  EXPECT_FALSE(is_shown("enter.week"));
  click("enter.done");
  EXPECT_TRUE(wait_for("homework.paper"));
}

}  // namespace
}  // namespace attune::test
