// SPDX-License-Identifier: Apache-2.0
// The whole main job in the real windows, by keyboard and mouse: from the first run to the signed note, what
// changed and the brief on disk. Its pictures and papers are kept in the folder "journey" beside it, or in $ATTUNE_JOURNEY.
#include "desktop/journey_support.h"

#include <exception>

namespace attune::test {
namespace {

class Journey : public JourneyTest {
 protected:
  using Step = void (JourneyTest::*)();
};

TEST_F(Journey, FromTheFirstRunToTheSignedNoteAndTheBrief) {
  const std::vector<std::pair<const char*, Step>> steps{
      {"make the practice", &Journey::make_the_practice},
      {"make the case", &Journey::make_the_case},
      {"sign the policy", &Journey::sign_the_policy},
      {"interview each alone", &Journey::interview_each_alone},
      {"share one answer", &Journey::share_one_answer},
      {"keep what was told alone", &Journey::keep_what_was_told_alone},
      {"ask about safety and health", &Journey::ask_about_safety_and_health},
      {"agree about touch", &Journey::agree_about_touch},
      {"give the first sheet", &Journey::give_the_first_sheet},
      {"record trackers", &Journey::record_trackers_at_the_beginning},
      {"plan the next hour", &Journey::plan_the_next_hour},
      {"come back a week later", &Journey::come_back_a_week_later},
      {"start the hour", &Journey::start_the_hour},
      {"check in both", &Journey::check_in_both},
      {"show the couple’s window", &Journey::show_the_couples_window},
      {"hand over once", &Journey::hand_over_once},
      {"write the note", &Journey::write_the_note},
      {"end the hour", &Journey::end_the_hour},
      {"sign the note", &Journey::sign_the_note},
      {"plan the hour after", &Journey::plan_the_hour_after},
      {"enter the sheets", &Journey::enter_the_sheets},
      {"record trackers again", &Journey::record_trackers_again},
      {"look at Progress", &Journey::look_at_progress},
      {"print the brief", &Journey::print_the_brief},
      {"find a word of the note", &Journey::find_a_word_of_the_note},
      {"lock", &Journey::lock},
      {"open it once more", &Journey::open_it_once_more}};
  for (const auto& [name, step] : steps) {
    SCOPED_TRACE(name);
    bool came = true;
    try {
      (this->*step)();
    } catch (const std::exception& error) {
      ADD_FAILURE() << error.what();
      came = false;
    }
    if (!came || HasFatalFailure()) {
      take_picture((m_kept / "stopped").string());
      return;
    }
  }
}

}  // namespace
}  // namespace attune::test
