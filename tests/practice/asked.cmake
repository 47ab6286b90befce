# SPDX-License-Identifier: Apache-2.0
# A form being asked, and what is shown in the room.
attune_test(asked_test LABEL practice FLOOR practice
  SOURCES asking_test.cpp hand_over_test.cpp interview_test.cpp lens_dump.cpp room_test.cpp)
