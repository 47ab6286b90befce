# SPDX-License-Identifier: Apache-2.0
# The clinician's pages and dialogs; included by CMakeLists.txt here.
attune_gui_suite(pages_test LABEL gui SOURCES
  pages_before_test.cpp
  pages_case_test.cpp
  pages_fill.cpp
  pages_homework_test.cpp
  pages_interviews_test.cpp
  pages_new_case_test.cpp
  pages_progress_test.cpp
  pages_review_test.cpp
  pages_sheets_test.cpp
  pages_support.cpp
  pages_today_test.cpp)

attune_gui_suite(session_test LABEL gui SOURCES
  ../acceptance/facts.cpp
  pages_fill.cpp
  pages_support.cpp
  session_apart_test.cpp
  session_check_in_test.cpp
  session_hand_over_test.cpp
  session_interview_test.cpp
  session_note_test.cpp
  session_sheet_test.cpp
  session_support.cpp
  session_twin_test.cpp
  session_window_test.cpp)

# Pictures of every page and dialog stay in the build folder, to be looked at.
attune_gui_suite(pictures_test LABEL gui SOURCES
  ../acceptance/finding.cpp
  a11y_practice.cpp
  a11y_support.cpp
  pages_fill.cpp
  pictures_test.cpp)
attune_gui_run(pictures_test.dark_large pictures_test gui --dark --large)

attune_test(pages_words_test LABEL unit FLOOR desktop SOURCES pages_readiness_test.cpp pages_words_test.cpp)

# A practice to look at: pages_fill FOLDER [day|many|none]
add_executable(pages_fill pages_fill.cpp pages_fill_main.cpp)
target_link_libraries(pages_fill PRIVATE attune::practice attune::settings attune::warnings)
target_include_directories(pages_fill PRIVATE "${PROJECT_SOURCE_DIR}/tests")
