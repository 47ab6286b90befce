# SPDX-License-Identifier: Apache-2.0
# The clinician's pages and dialogs; included by CMakeLists.txt here.
add_executable(pages_fill pages_fill.cpp pages_fill_main.cpp)
target_link_libraries(pages_fill PRIVATE attune::practice attune::settings attune::warnings)
target_include_directories(pages_fill PRIVATE "${PROJECT_SOURCE_DIR}/tests")
