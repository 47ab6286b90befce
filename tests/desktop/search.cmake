# SPDX-License-Identifier: Apache-2.0
# Search everything; included by CMakeLists.txt here.
attune_gui_suite(search_test LABEL gui SOURCES pages_fill.cpp pages_support.cpp search_test.cpp)
