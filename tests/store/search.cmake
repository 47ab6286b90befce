# SPDX-License-Identifier: Apache-2.0
attune_test(store_search_test LABEL store FLOOR store SOURCES search_columns_test.cpp search_test.cpp)
target_compile_definitions(store_search_test PRIVATE "ATTUNE_FIXTURES=\"${CMAKE_CURRENT_SOURCE_DIR}/fixtures\"")
