# SPDX-License-Identifier: Apache-2.0
attune_test(practice_search_test LABEL practice FLOOR practice SOURCES search_test.cpp)
