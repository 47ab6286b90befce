# SPDX-License-Identifier: Apache-2.0
# Each use case that takes a lens, through each lens.
attune_test(practice_lens_test LABEL practice FLOOR practice
  SOURCES lens_audit_test.cpp lens_case.cpp lens_dump.cpp lens_dump_test.cpp lens_errors_test.cpp lens_members_test.cpp
    lens_release_test.cpp
    lens_room_test.cpp lens_sessions_test.cpp)
