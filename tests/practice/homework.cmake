# SPDX-License-Identifier: Apache-2.0
# What a pair takes home: what holds it, how it is given, how it is kept.
attune_test(homework_test LABEL practice FLOOR practice LIBRARIES attune::store attune::library
  SOURCES agreements_test.cpp exercises_test.cpp holds_test.cpp homework_test.cpp kept_drawing_test.cpp lens_dump.cpp
    paths_test.cpp sheet_choices_test.cpp sheets_test.cpp)
