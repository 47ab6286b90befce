// SPDX-License-Identifier: Apache-2.0
// Two people, and what stands before them as soon as the test says so: screens, willingness, consent.
#pragma once

#include "practice/exercises.h"
#include "practice/forms.h"
#include "practice/gates.h"
#include "practice/homework.h"
#include "practice/paths.h"
#include "practice/sheets.h"
#include "store/sql/connection.h"
#include "store/store.h"
#include "support/errors.h"
#include "support/people.h"
#include "support/practice_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace attune::test {

using Words = std::set<std::string>;

class HomeworkCase : public ::testing::Test {
 protected:
  static std::filesystem::path data() { return practice::data_folder(); }

  // What must be there before a step is taken.

  void screen(domain::Letter person, domain::ScreenKind kind = domain::ScreenKind::Safety,
              domain::ScreenOutcome outcome = domain::ScreenOutcome::None) {
    practice::record_screen(*m_practice, m_case, {person, kind, outcome, {}, {}});
  }
  void willing(domain::Letter person, const char* pair = "A,B", std::optional<std::string> scope = {}) {
    practice::record_willing(*m_practice, m_case, {person, people(pair), std::move(scope), {}});
  }
  void consent(domain::Letter person, const std::string& code,
               domain::ConsentState state = domain::ConsentState::Given) {
    practice::record_consent(*m_practice, m_case, {person, 4, code, state, {}});
  }
  /// Both screens and the third, for everyone; nobody has agreed to anything yet.
  void screen_all(const char* who = "A,B") {
    for (const domain::Letter each : people(who).letters()) {
      for (const auto kind : {domain::ScreenKind::Safety, domain::ScreenKind::Medical, domain::ScreenKind::Sti}) {
        screen(each, kind);
      }
    }
  }
  void agree(const std::string& code, const char* pair = "A,B") {
    for (const domain::Letter each : people(pair).letters()) {
      willing(each, pair, code);
      consent(each, code);
    }
  }
  practice::GateView raise(int gate, domain::Letter about, std::optional<domain::GateLevel> level = {}) {
    return practice::raise_gate(*m_practice, m_case,
                                {gate, about, level, text("What it rests on"), practice::NewCover{}, {}});
  }
  void clear(const practice::GateView& view) {
    practice::clear_gate(*m_practice, view.gate.id.str(), text("A letter"), std::nullopt);
  }

  // Homework.

  static practice::NewHomework sheet(const std::string& code) {
    practice::NewHomework what;
    what.exercise = {code, false};
    return what;
  }
  Words holds(const practice::NewHomework& what) {
    Words all;
    for (const domain::HoldReason& each : practice::holds_of(*m_practice, m_case, what)) {
      all.insert(practice::hold_word(each));
    }
    return all;
  }
  practice::AssignmentView prepare(const practice::NewHomework& what) {
    return practice::keep_prepared(*m_practice, data(), m_case, what);
  }
  practice::AssignmentView give(const practice::AssignmentView& view) {
    return practice::give_prepared(*m_practice, id_of(view), into());
  }
  practice::AssignmentView assign(const practice::NewHomework& what) {
    return practice::assign_homework(*m_practice, data(), m_case, what, into());
  }
  practice::AssignmentView print_again(const practice::AssignmentView& view) {
    return practice::reprint(*m_practice, id_of(view), into());
  }
  /// The bytes that come of a choice.
  std::string bytes(const practice::NewHomework& what) {
    assign(what);
    return m_pdf;
  }
  std::vector<practice::AssignmentView> list(const domain::Lens& lens = domain::Lens::clinician()) {
    return practice::list_homework(*m_practice, m_case, lens);
  }
  std::vector<practice::GivenView> given(const domain::Lens& lens = domain::Lens::clinician()) {
    return practice::list_given(*m_practice, m_case, lens);
  }
  drawing::Paper pages(const practice::AssignmentView& view, const domain::Lens& lens = domain::Lens::clinician()) {
    return practice::sheet_pages(*m_practice, m_case, view.assignment.id, lens);
  }

  /// Keeps what is delivered in `m_pdf`.
  practice::Deliver into() {
    return [this](const std::string& pdf) {
      ++m_delivered;
      m_pdf = pdf;
    };
  }
  static practice::Deliver failing() {
    return [](const std::string&) { throw Error(ErrorCode::CannotWrite, {{"reason", "test"}}); };
  }

  static std::string id_of(const practice::AssignmentView& view) { return view.assignment.id.str(); }
  std::int64_t count(const std::string& table) {
    return *m_practice->store().read().first("SELECT COUNT(*) FROM " + table, {},
                                             [](const store::sql::Row& row) { return row.integer(0); });
  }
  std::ptrdiff_t audited(const std::string& verb, const std::string& entity) {
    const auto rows = practice::show_audit(*m_practice);
    return std::count_if(rows.begin(), rows.end(),
                         [&](const auto& each) { return each.verb == verb && each.entity == entity; });
  }

  /// The reason of NotPermitted, with what holds it; "done" when it was done.
  template <class Job>
  static std::string refusal(Job job) {
    try {
      job();
    } catch (const Error& error) {
      EXPECT_EQ(word(error.code()), word(ErrorCode::NotPermitted)) << error.detail("field") << error.detail("reason");
      const std::string held(error.detail("held"));
      return std::string(error.detail("reason")) + (held.empty() ? "" : ": " + held);
    }
    return "done";
  }
  /// The field of InvalidInput; "done" when it was done.
  template <class Job>
  static std::string wrong_field(Job job) {
    try {
      job();
    } catch (const Error& error) {
      EXPECT_EQ(word(error.code()), word(ErrorCode::InvalidInput)) << error.detail("reason");
      return std::string(error.detail("field"));
    }
    return "done";
  }

  PracticeFolder m_practice;
  domain::CaseId m_case = add_case(*m_practice, "C-1");
  std::string m_pdf;
  int m_delivered = 0;
};

/// All words that are drawn, by page and place; what ends its line with a blank has it.
inline std::string words_on(const drawing::Paper& paper) {
  std::string words;
  for (const drawing::Page& page : paper.pages) {
    for (const drawing::Item& item : page.items) {
      if (const auto* run = std::get_if<drawing::TextRun>(&item.shape)) {
        words += run->text + (run->goes_on ? " " : "");
      }
    }
  }
  return words;
}

}  // namespace attune::test
