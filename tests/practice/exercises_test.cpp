// SPDX-License-Identifier: Apache-2.0
#include "practice/homework_case.h"
#include "support/files.h"

#include <map>

namespace attune::test {
namespace {

class ExercisesTest : public HomeworkCase {};

TEST_F(ExercisesTest, ThoseThatComeWithTheProgramInLibraryOrder) {
  std::vector<std::string> ids;
  for (const auto& each : practice::list_exercises(data())) {
    ids.push_back(each.id);
    EXPECT_GE(each.version, 1);
    EXPECT_FALSE(each.title.empty());
    EXPECT_FALSE(each.neutral_title.empty());
    if (each.id[0] == 'S') {
      EXPECT_NE(each.title, each.neutral_title) << each.id << ": a sheet of touch does not say so";
    }
    EXPECT_GT(each.minutes, 0) << each.id;
    EXPECT_LE(each.least_minutes, each.minutes) << each.id;
    EXPECT_FALSE(each.held) << "of nobody";
    EXPECT_NO_THROW(practice::check_exercise_kind(each.kind, "kind"));
  }
  EXPECT_EQ(ids, (std::vector<std::string>{"SF0", "SF1", "SF2", "SF3", "SF4", "SF5", "SF6", "SF7", "SF8", "SF9", "E1",
                                           "E2", "E3", "E4", "E5", "E6"}));
}

TEST_F(ExercisesTest, OneAsTheRulesClassIt) {
  const std::map<std::string, std::string> classes{{"SF0", "J"},  {"SF1", "T1"}, {"SF2", "T1"}, {"SF3", "T2"},
                                                   {"SF4", "T1"}, {"SF5", "T2"}, {"SF6", "T2"}, {"SF7", "T3"},
                                                   {"SF8", "T3"}, {"SF9", "T4"}, {"E1", "J"},   {"E2", "J"},
                                                   {"E3", "J"},   {"E4", "J"},   {"E5", "J"},   {"E6", "X"}};
  for (const auto& [id, exercise_class] : classes) {
    const auto detail = practice::show_exercise(data(), id);
    EXPECT_EQ(detail.exercise_class, exercise_class) << id;
    EXPECT_EQ(detail.row.id, id);
    EXPECT_FALSE(detail.concepts.empty() || detail.roles.empty() || detail.log_fields.empty() ||
                 detail.cautions.empty())
        << id;
    EXPECT_FALSE(detail.how_often.empty() || detail.how_long.empty()) << id;
  }
}

TEST_F(ExercisesTest, WhatDoesNotComeWithTheProgramIsNotFound) {
  for (const char* id : {"E9", "SF99", "", "sf1", "../wording", "SF1.md"}) {
    EXPECT_ERROR(practice::show_exercise(data(), id), ErrorCode::NotFound);
  }
  EXPECT_ERROR(practice::draw_sheet(*m_practice, data(), m_case, sheet("E9")), ErrorCode::NotFound);
  EXPECT_ERROR(prepare(sheet("E9")), ErrorCode::NotFound);
}

TEST_F(ExercisesTest, AFileOfSomebodysOwnIsCheckedWithPlace) {
  const auto file = m_practice.temp() / "E1.md";
  const std::string good = read_file(data() / "templates" / "exercises" / "E1.md");
  write_file(file, good);
  EXPECT_EQ(practice::check_exercise(file).id, "E1");
  std::string bad = good;
  bad.replace(bad.find("{{note}}"), 8, "{{nope}}");
  write_file(file, bad);
  try {
    practice::check_exercise(file);
    ADD_FAILURE() << "taken";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::InvalidTemplate);
    EXPECT_EQ(error.detail("path"), file.string());
    EXPECT_EQ(error.detail("line"), "56");
    EXPECT_EQ(error.detail("column"), "13");
  }
  EXPECT_ERROR(practice::check_exercise(m_practice.temp() / "nothing.md"), ErrorCode::NotFound);
  EXPECT_ERROR(practice::check_exercise(m_practice.temp()), ErrorCode::CannotRead);
  write_file(file, "");
  EXPECT_ERROR(practice::check_exercise(file), ErrorCode::InvalidTemplate);
}

TEST_F(ExercisesTest, AFolderWithoutTemplatesHasNone) {
  EXPECT_TRUE(practice::list_exercises(m_practice.temp()).empty());
  EXPECT_ERROR(practice::show_exercise(m_practice.temp(), "SF1"), ErrorCode::NotFound);
}

TEST_F(ExercisesTest, WithWhatHoldsThemForTheClinicianAlone) {
  screen_all();
  agree("SF1");
  const auto held = [&](const domain::Lens& lens) {
    Words all;
    for (const auto& each : practice::list_exercises(*m_practice, data(), m_case, {}, lens)) {
      if (lens.is_clinician()) {
        EXPECT_TRUE(each.held) << "said of each";
        EXPECT_EQ(each.held.value_or(false), !each.held_by.empty());
      } else {
        EXPECT_FALSE(each.held);
      }
      if (!each.held_by.empty()) {
        all.insert(each.id);
      }
    }
    return all;
  };
  EXPECT_EQ(held(domain::Lens::clinician()), (Words{"SF2", "SF3", "SF4", "SF5", "SF6", "SF7", "SF8", "SF9"}));
  raise(11, k_b);
  EXPECT_EQ(held(domain::Lens::clinician()).size(), 16U);
  for (const auto& lens :
       {domain::Lens::room(people("A,B")), domain::Lens::home(people("A")), domain::Lens::release(k_a)}) {
    EXPECT_EQ(held(lens), Words{});
  }
}

TEST_F(ExercisesTest, ThePairThatIsMeant) {
  const auto prepared_for = [&](const char* pair) {
    practice::NewHomework what = sheet("E1");
    what.pair = *pair == '\0' ? domain::MemberSet{} : people(pair);
    return prepare(what).assignment.pair;
  };
  EXPECT_EQ(prepared_for(""), people("A,B")) << "the only one there is";
  EXPECT_EQ(wrong_field([&] { prepared_for("A"); }), "pair");
  EXPECT_ERROR(prepared_for("A,C"), ErrorCode::NotFound);
  m_case = add_case(*m_practice, "C-3", 3);
  EXPECT_EQ(wrong_field([&] { prepared_for(""); }), "pair");
  EXPECT_EQ(wrong_field([&] { prepared_for("A,B,C"); }), "pair");
  EXPECT_EQ(prepared_for("A,C"), people("A,C"));
  EXPECT_ERROR(prepared_for("A,D"), ErrorCode::NotFound);
  m_case = add_case(*m_practice, "C-1P", 1);
  EXPECT_EQ(prepared_for(""), people("A"));
  EXPECT_ERROR(
      practice::list_exercises(*m_practice, data(), domain::CaseId("7ZQ2M4K8N0PXW3RD"), {}, domain::Lens::clinician()),
      ErrorCode::NotFound);
}

}  // namespace
}  // namespace attune::test
