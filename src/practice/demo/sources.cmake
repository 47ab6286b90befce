# SPDX-License-Identifier: Apache-2.0
# The sample practice.
set(DEMO_SOURCES
  demo/answer_text.cpp demo/concerns.cpp demo/course.cpp demo/generate.cpp demo/given_a.cpp demo/given_b.cpp demo/given_c.cpp demo/given_course.cpp demo/noted_a.cpp demo/noted_b.cpp demo/noted_c.cpp demo/noted_d.cpp demo/noted_e.cpp demo/noted_f.cpp demo/noted_g.cpp demo/noted_course.cpp demo/parts_given.cpp demo/parts_noted.cpp demo/parts_noted_alone.cpp demo/parts_noted_plan.cpp demo/parts_people.cpp demo/parts_told.cpp demo/parts_words.cpp demo/plan.cpp demo/practised_a.cpp demo/practised_b.cpp demo/practised_c.cpp demo/practised_course.cpp demo/sentences.cpp demo/play.cpp
  demo/play_couple.cpp demo/play_given.cpp demo/play_done.cpp demo/play_kept.cpp demo/play_noted.cpp demo/play_told.cpp demo/profiles.cpp demo/random.cpp demo/script.cpp demo/sheet_cache.cpp demo/told_a.cpp demo/told_b.cpp demo/told_c.cpp demo/told_d.cpp
  demo/told_course.cpp demo/told_e.cpp demo/told_f.cpp demo/twelve.cpp demo/twelve_a.cpp demo/twelve_b.cpp demo/twelve_c.cpp demo/texts.cpp demo/write_demo.cpp)
