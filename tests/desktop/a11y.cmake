# SPDX-License-Identifier: Apache-2.0
# What assistive technology reads of the program; included by CMakeLists.txt here.
add_executable(a11y_walk a11y_walk.cpp)
target_link_libraries(a11y_walk PRIVATE PkgConfig::GTK3 nlohmann_json::nlohmann_json attune::settings attune::warnings)

attune_gui_suite(a11y_test LABEL a11y BUS SOURCES
  ../acceptance/finding.cpp
  a11y_keys_test.cpp
  a11y_leaving_test.cpp
  a11y_lists_test.cpp
  a11y_names_test.cpp
  a11y_practice.cpp
  a11y_support.cpp
  a11y_tree.cpp)
target_link_libraries(a11y_test PRIVATE nlohmann_json::nlohmann_json PkgConfig::GTK3)
target_compile_definitions(a11y_test PRIVATE "ATTUNE_A11Y_WALK=\"$<TARGET_FILE:a11y_walk>\"")
add_dependencies(a11y_test a11y_walk)
