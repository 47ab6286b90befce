// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/a11y_practice.h"
#include "desktop/a11y_tree.h"
#include "desktop/support/program_fixture.h"

namespace attune::test {

/// The whole program on a practice with words to look for, and what assistive technology reads of it.
class A11yTest : public ProgramTest {
 protected:
  struct Place {
    const char* name;
    std::function<void()> go;
    const char* arrived;  ///< a control of it
  };

  /// Ends on Today.
  void start_planted();
  void unlock_planted();
  const Planted& planted() const { return m_planted; }

  /// The cases that are shown, by their codes.
  virtual const char* first_case() const { return k_first; }
  virtual const char* enquiry() const { return k_second; }
  /// What is typed into Search: it finds in the first case.
  virtual const char* searched() const { return "zqcan1"; }

  /// Today, the tabs of the first case, and its review.
  std::vector<Place> pages();
  void show(const Place& place);
  void show_case(const char* code, desktop::CaseTab tab = desktop::CaseTab::Overview);

  /// Dialogs of these pages, each with what opens it there.
  std::vector<Place> dialogs();
  /// Runs a command as the menu would; pushes a button. Neither waits, because dialogs open.
  void command(const char* id);
  static void push(const char* name);
  void end_dialogs();
  /// A session of the first case from its beginning to its end: every page and dialog of it, by name.
  void walk_session(const std::function<void(const std::string&)>& visit);
  void walk_check_in(const std::function<void(const std::string&)>& visit);
  void come_back();

 private:
  Planted m_planted;
};

}  // namespace attune::test
