# SPDX-License-Identifier: Apache-2.0
# What is played is made once a process.
attune_test(demo_test LABEL practice FLOOR practice SHARDS 2 TIMEOUT 900
  SOURCES demo_given_test.cpp demo_many_test.cpp demo_notes_test.cpp demo_practised_test.cpp demo_test.cpp demo_told_test.cpp)
