# SPDX-License-Identifier: Apache-2.0
attune_test(demo_test LABEL practice FLOOR practice SOURCES demo_given_test.cpp demo_many_test.cpp demo_test.cpp demo_told_test.cpp)
