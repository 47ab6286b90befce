# SPDX-License-Identifier: Apache-2.0
# The whole main job in one go; included by CMakeLists.txt here. Its pictures and papers stay in the build folder.
attune_gui_suite(journey_test LABEL gui SOURCES
  journey_after.cpp
  journey_before.cpp
  journey_hour.cpp
  journey_support.cpp
  journey_test.cpp
  pages_fill.cpp
  pages_support.cpp
  session_support.cpp)
