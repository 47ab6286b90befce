# SPDX-License-Identifier: Apache-2.0
# Added to attune_desktop by ../CMakeLists.txt; one file a line.
list(APPEND attune_desktop_sources
  models/answer_words.cpp
  models/case_words.cpp
  models/check_in_words.cpp
  models/compare_sheet.cpp
  models/gate_words.cpp
  models/homework_choice.cpp
  models/homework_words.cpp
  models/note_words.cpp
  models/people_words.cpp
  models/policy_words.cpp
  models/progress_words.cpp
  models/review_words.cpp
  models/sayings.cpp
  models/search_words.cpp
  models/sharing_words.cpp
  models/sheet_rows.cpp
  models/text_table.cpp
  models/today_words.cpp
  models/typed_dates.cpp)
