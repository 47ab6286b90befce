# SPDX-License-Identifier: Apache-2.0
# Added to attune_desktop by ../CMakeLists.txt; one file a line.
list(APPEND attune_desktop_sources
  dialogs/agreement_dialog.cpp
  dialogs/answers_dialog.cpp
  dialogs/care_dialog.cpp
  dialogs/case_chooser.cpp
  dialogs/casework_dialogs.cpp
  dialogs/consent_dialogs.cpp
  dialogs/contact_dialog.cpp
  dialogs/edit_case_dialog.cpp
  dialogs/enquiry_dialogs.cpp
  dialogs/enquiry_fields.cpp
  dialogs/form_dialog.cpp
  dialogs/form_fields.cpp
  dialogs/free_code.cpp
  dialogs/gate_dialogs.cpp
  dialogs/homework_dialogs.cpp
  dialogs/new_case_dialog.cpp
  dialogs/note_dialogs.cpp
  dialogs/note_history_dialog.cpp
  dialogs/note_move_dialog.cpp
  dialogs/note_process_dialog.cpp
  dialogs/person_choice.cpp
  dialogs/person_fields.cpp
  dialogs/policy_dialog.cpp
  dialogs/progress_dialogs.cpp
  dialogs/review_dialogs.cpp
  dialogs/screen_dialogs.cpp
  dialogs/session_dialogs.cpp
  dialogs/session_fields.cpp
  dialogs/share_dialog.cpp
  dialogs/start_session_dialog.cpp
  dialogs/status_dialogs.cpp
  dialogs/week_dialog.cpp)
