# SPDX-License-Identifier: Apache-2.0
# The sample practice.
set(DEMO_SOURCES
  demo/concerns.cpp demo/course.cpp demo/generate.cpp demo/parts_people.cpp demo/parts_words.cpp demo/plan.cpp demo/play.cpp demo/random.cpp
  demo/script.cpp demo/twelve.cpp demo/twelve_a.cpp demo/twelve_b.cpp demo/twelve_c.cpp demo/write_demo.cpp)
