// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/pages_support.h"

#include "practice/couples.h"
#include "practice/intake.h"

namespace attune::test {

/// A running session in the real windows: two people, Ana and Rui, who have signed the policy, and another case.
class SessionTest : public PagesTest {
 protected:
  static inline const domain::Letter k_a{'A'};
  static inline const domain::Letter k_b{'B'};

  const char* m_first = "Ana Sousa";
  const char* m_second = "Rui Tavares";

  using Fill = std::function<void(practice::Practice&, const domain::CaseId&)>;
  /// Ends on the quiet page of the session.
  void start_session(const Fill& fill = {}, bool alone = false);
  /// The same, ended on the first page of a hand-over to Ana.
  void start_hand_over(const Fill& fill = {}, bool alone = false);
  /// Ends on the first block of questions.
  void begin_questions();
  void come_back_with_pin();
  domain::CaseId couple();
  std::vector<practice::IntakeView> answers_of(domain::Letter letter);
  bool main_is_shown() {
    return ui([this] { return is_on_the_screen(program().main_window()); });
  }
  bool couple_is_shown() {
    return ui([this] { return program().couple_window() != nullptr && is_on_the_screen(*program().couple_window()); });
  }
  /// Whether these words stand in any window, shown or not.
  static bool is_said(const std::string& words);
};

}  // namespace attune::test
