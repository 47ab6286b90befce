// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/session_support.h"

#include <filesystem>

namespace attune::test {

/// One practice from its first run to the page before the next session, by keys and clicks. Each step ends where the
/// next one begins; after each stands a numbered picture of the screen.
class JourneyTest : public SessionTest {
 public:
  /// What one person told alone: it may stand in the clinician's window and nowhere else.
  static constexpr const char* k_told_alone = "Lisbon";

  // Before the hour.
  void make_the_practice();
  void make_the_case();
  void sign_the_policy();
  void interview_each_alone();
  void share_one_answer();
  void keep_what_was_told_alone();
  void ask_about_safety_and_health();
  void agree_about_touch();
  void give_the_first_sheet();
  void record_trackers_at_the_beginning();
  void plan_the_next_hour();
  void come_back_a_week_later();
  // The hour.
  void start_the_hour();
  void check_in_both();
  void show_the_couples_window();
  void hand_over_once();
  void write_the_note();
  void end_the_hour();
  void sign_the_note();
  void plan_the_hour_after();
  // What was done at home, and what changed.
  void enter_the_sheets();
  void record_trackers_again();
  void look_at_progress();
  void print_the_brief();
  void find_a_word_of_the_note();
  void lock();
  void open_it_once_more();

 protected:
  void SetUp() override;
  /// A picture of the screen into the folder, with the next number.
  void keep(const std::string& name);
  /// Ends the journey where something did not come.
  static void must(bool done, const std::string& what);
  /// In a drop-down, by its keys.
  static void pick(const std::string& name, int index);
  static void fill(const std::string& name, const std::string& words);
  static std::string focused();
  static bool wait_for_focus(const std::string& name);
  /// Reviews the first or the second person with one of the dialogs there; ends with the dialog open.
  void review(const std::string& verb, domain::Letter who, const std::string& arrived);
  /// One interview from its first page to its last.
  void interview(domain::Letter who, const std::string& why, char gets_in_the_way);
  void go_to_question(const std::string& question);
  void record_trackers(domain::Letter who, const std::string& score);
  void plan(const std::string& date);
  /// Days go by.
  void set_clock(const char* now);
  /// What went to the printer last, as a file in the folder; its words, page by page.
  std::string paper(const std::string& name, int pages);

  std::filesystem::path m_kept;

 private:
  int m_pictures = 0;
};

}  // namespace attune::test
