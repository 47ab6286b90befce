# SPDX-License-Identifier: Apache-2.0
# What was done at home, trackers, and what changed.
attune_test(progress_use_test LABEL practice FLOOR practice LIBRARIES attune::store attune::library
  SOURCES practice_logs_test.cpp progress_test.cpp)
