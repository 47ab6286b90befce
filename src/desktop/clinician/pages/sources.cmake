# SPDX-License-Identifier: Apache-2.0
# Added to attune_desktop by ../CMakeLists.txt; one file a line.
list(APPEND attune_desktop_sources
  clinician/pages/attention_rows.cpp
  clinician/pages/case_frame.cpp
  clinician/pages/case_page.cpp
  clinician/pages/caseload_panel.cpp
  clinician/pages/documents_tab.cpp
  clinician/pages/give_way_sizer.cpp
  clinician/pages/homework_choices.cpp
  clinician/pages/homework_path.cpp
  clinician/pages/homework_state.cpp
  clinician/pages/homework_tab.cpp
  clinician/pages/interviews_kinds.cpp
  clinician/pages/interviews_rows.cpp
  clinician/pages/interviews_tab.cpp
  clinician/pages/interview_page.cpp
  clinician/pages/look_page.cpp
  clinician/pages/note_foot.cpp
  clinician/pages/note_form.cpp
  clinician/pages/note_page.cpp
  clinician/pages/overview.cpp
  clinician/pages/quiet_header.cpp
  clinician/pages/session_page.cpp
  clinician/pages/person_answers.cpp
  clinician/pages/person_panel.cpp
  clinician/pages/pieces.cpp
  clinician/pages/review_aside.cpp
  clinician/pages/review_lists.cpp
  clinician/pages/review_page.cpp
  clinician/pages/session_rows.cpp
  clinician/pages/sessions_tab.cpp
  clinician/pages/sheet_page.cpp
  clinician/pages/today_page.cpp)
