// SPDX-License-Identifier: Apache-2.0
// What a template says, as values.
#include "library/support.h"

namespace attune::test {
namespace {

using namespace document;

TEST(ReadExercise, FrontMatterBecomesValues) {
  const library::Exercise exercise = library::read_exercise(talk_template(), "x.md");
  EXPECT_EQ(exercise.id, "E1");
  EXPECT_EQ(exercise.version, 1);
  EXPECT_EQ(exercise.title, "Words");
  EXPECT_EQ(exercise.neutral_title, "Home practice");
  EXPECT_EQ(exercise.kind, library::Kind::Communication);
  EXPECT_EQ(exercise.exercise_class, domain::ExerciseClass::J);
  EXPECT_EQ(exercise.concepts, (std::vector<std::string>{"S113", "S116"}));
  EXPECT_EQ(exercise.dose.least_minutes, 10);
  EXPECT_EQ(exercise.dose.most_minutes, 10);
  EXPECT_EQ(exercise.dose.of, library::Dose::Of::Sitting);
  EXPECT_EQ(exercise.dose.times_per_week, 3);
  EXPECT_EQ(exercise.roles, (std::vector<std::string>{"speaker", "listener"}));
  EXPECT_EQ(exercise.log_fields, std::vector<std::string>{"done"});
  EXPECT_EQ(exercise.cautions, std::vector<std::string>{"Begin small."});
}

TEST(ReadExercise, JointPartsAreSections) {
  const auto exercise =
      library::read_exercise(with(talk_template(), "To talk.", "To **talk**\nslowly.\n\n- a\n- b\n\n> Stop."), "x.md");
  ASSERT_EQ(exercise.joint.size(), 3U);
  const auto& first = std::get<Section>(exercise.joint[0].value);
  EXPECT_EQ(plain_text(first.heading), "What it is for");
  ASSERT_EQ(first.blocks.size(), 3U);
  EXPECT_EQ(std::get<Paragraph>(first.blocks[0].value).text,
            (Inline{{"To ", false}, {"talk", true}, {" slowly.", false}}));
  EXPECT_EQ(std::get<Bullets>(first.blocks[1].value).items.size(), 2U);
  EXPECT_EQ(plain_text(std::get<CallOut>(first.blocks[2].value).text), "Stop.");
  const auto& steps = std::get<Section>(exercise.joint[1].value);
  EXPECT_EQ(std::get<Steps>(steps.blocks.at(0).value).items.size(), 2U);
}

TEST(ReadExercise, OwnPartHoldsATableAndLinesToWriteOn) {
  const auto exercise = library::read_exercise(talk_template(), "x.md");
  ASSERT_EQ(exercise.own.size(), 4U);
  const auto& table = std::get<Table>(exercise.own[1].value);
  ASSERT_EQ(table.columns.size(), 2U);
  EXPECT_EQ(plain_text(table.columns[0].title), "Date");
  EXPECT_EQ(table.columns[0].share, 5);
  EXPECT_EQ(table.columns[1].share, 10);
  EXPECT_FALSE(table.columns[0].centred);
  EXPECT_TRUE(table.columns[1].centred);
  ASSERT_EQ(table.rows.size(), 2U);
  EXPECT_EQ(table.rows[0].at(0).kind, Cell::Kind::Empty);
  EXPECT_EQ(table.rows[0].at(1).kind, Cell::Kind::Tick);
  EXPECT_EQ(table.rows[1].at(0).kind, Cell::Kind::WritingLine);
  EXPECT_EQ(table.rows[1].at(1).kind, Cell::Kind::Words);
  EXPECT_EQ(plain_text(table.rows[1].at(1).words), "one");
  const auto& lines = std::get<WritingLines>(exercise.own[3].value);
  EXPECT_EQ(lines.count, 2);
  EXPECT_EQ(lines.label, "Learned");
}

TEST(ReadExercise, ShippedOnesAreRead) {
  for (const std::string& id : shipped()) {
    try {
      EXPECT_EQ(shipped_exercise(id).id, id);
    } catch (const Error& error) {
      ADD_FAILURE() << id << " " << error.detail("line") << ":" << error.detail("column") << " "
                    << error.detail("reason") << " " << error.detail("field");
    }
  }
}

}  // namespace
}  // namespace attune::test
