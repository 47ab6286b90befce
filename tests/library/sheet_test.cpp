// SPDX-License-Identifier: Apache-2.0
// From an exercise to the paper.
#include "library/support.h"

namespace attune::test {
namespace {

using namespace document;

std::vector<std::string> this_time(const library::SheetChoices& choices) {
  const Document sheet = library::make_sheet(shipped_exercise("SF2"), shipped_wording(), choices);
  const auto& last = std::get<Section>(sheet.parts.at(0).blocks.back().value);
  std::vector<std::string> lines = lines_of(last.blocks);
  lines.insert(lines.begin(), plain_text(last.heading));
  return lines;
}

library::SheetChoices choices_of(int readers, std::vector<std::string> names = {}) {
  library::SheetChoices choices;
  choices.readers = readers;
  choices.names = std::move(names);
  choices.help_lines = {"call or text 988 at any hour."};
  return choices;
}

Document sheet_of(const std::string& id, const library::SheetChoices& choices) {
  return library::make_sheet(shipped_exercise(id), shipped_wording(), choices);
}

TEST(Sheet, TheSecondTouchExplorationIsWhole) {
  const Document sheet = sheet_for_two(shipped_exercise("SF2"));
  EXPECT_EQ(sheet.title, "Touch exploration 2");
  EXPECT_EQ(sheet.language, "en");
  ASSERT_EQ(sheet.parts.size(), 3U);
  const Part& joint = sheet.parts[0];
  EXPECT_FALSE(joint.own);
  EXPECT_EQ(joint.title, "Touch exploration 2");
  EXPECT_EQ(joint.subtitle, (std::vector<std::string>{"For each of you", "about twice a week, less is fine",
                                                      "10 to 15 minutes a turn"}));
  std::vector<std::string> headings;
  for (const Block& each : joint.blocks) {
    headings.push_back(plain_text(std::get<Section>(each.value).heading));
  }
  EXPECT_EQ(headings, (std::vector<std::string>{"What it is for", "Agree first", "Not part of this practice", "Steps",
                                                "If it does not go to plan", "This time"}));
  const auto& agree = std::get<Bullets>(std::get<Section>(joint.blocks[1].value).blocks.at(0).value);
  EXPECT_EQ(agree.items.size(), 4U);
  const auto& steps = std::get<Steps>(std::get<Section>(joint.blocks[3].value).blocks.at(0).value);
  ASSERT_EQ(steps.items.size(), 7U);
  EXPECT_EQ(plain_text(steps.items[1]),
            "One of you touches: head, face, arms, hands, back, belly, legs, feet. Ask before each new area.");
  EXPECT_TRUE(sheet.parts[1].own);
  const Part& own = sheet.parts[2];
  EXPECT_TRUE(own.own);
  EXPECT_EQ(own.subtitle, (std::vector<std::string>{"Sheet 2", "one for each of you, both the same"}));
  ASSERT_EQ(own.blocks.size(), 4U);
  EXPECT_EQ(std::get<Table>(own.blocks[1].value).rows.size(), 6U);
  EXPECT_EQ(std::get<WritingLines>(own.blocks[3].value).count, 3);
}

TEST(Sheet, FootIsTheSameOnEveryPart) {
  for (const Part& part : sheet_for_two(shipped_exercise("SF2")).parts) {
    EXPECT_EQ(part.foot.consent,
              "Either of us can pause or stop at any time, with no reason. Not doing it is also useful to report.");
    EXPECT_EQ(part.foot.help, (Inline{{"If you need someone now:", true},
                                      {" call or text 988 at any hour. In danger, call 911.", false}}));
    EXPECT_EQ(part.foot.handling, "Keep this away from children. Do not photograph it. Bring it back or destroy it.");
    EXPECT_TRUE(part.foot.numbered);
  }
}

TEST(Sheet, HelpLinesBecomeSentences) {
  library::SheetChoices choices = choices_of(2);
  const auto help = [&] { return plain_text(sheet_of("SF2", choices).parts[1].foot.help); };
  choices.help_lines = {};
  EXPECT_EQ(help(), "If you need someone now: In danger, call your local emergency number.");
  choices.help_lines = {"Samaritans, day and night: 116 123", "", "In danger, call 112."};
  EXPECT_EQ(help(), "If you need someone now: Samaritans, day and night: 116 123. In danger, call 112.");
}

TEST(Sheet, WhoInvitesAndTheNote) {
  library::SheetChoices choices = choices_of(2);
  EXPECT_EQ(this_time(choices), (std::vector<std::string>{"This time", "Agree who invites first, then take turns."}));
  choices.invites = 1;
  choices.note = "Keep it short.";
  EXPECT_EQ(
      this_time(choices),
      (std::vector<std::string>{"This time", "The one with sheet 2 invites first, then take turns. Keep it short."}));
  choices.names = {"Maya", "Daniel"};
  EXPECT_EQ(this_time(choices),
            (std::vector<std::string>{"This time", "Daniel invites first, then take turns. Keep it short."}));
  choices.note = "One.\n\nTwo.\n";
  EXPECT_EQ(this_time(choices),
            (std::vector<std::string>{"This time", "Daniel invites first, then take turns. One.", "Two."}));
}

TEST(Sheet, ASectionThatIsLeftEmptyGoes) {
  const auto count = [](const library::SheetChoices& choices) {
    return sheet_of("SF2", choices).parts.at(0).blocks.size();
  };
  library::SheetChoices one = choices_of(1);
  EXPECT_EQ(count(one), 5U);
  one.note = " \n ";
  EXPECT_EQ(count(one), 5U);
  one.note = "Keep it short.";
  EXPECT_EQ(count(one), 6U);
  EXPECT_EQ(this_time(one), (std::vector<std::string>{"This time", "Keep it short."}));
}

TEST(Sheet, WhatIsFilledInIsNeverReadAgain) {
  library::SheetChoices choices = choices_of(2, {"{{note}}", "**D**"});
  choices.invites = 0;
  choices.note = "**bold** {{precautions}} {{x}} <b>&amp;</b> [a](b) | `c`\n# For each\n- {{ban_stands}}";
  EXPECT_EQ(this_time(choices),
            (std::vector<std::string>{"This time",
                                      "{{note}} invites first, then take turns. **bold** {{precautions}} {{x}} "
                                      "<b>&amp;</b> [a](b) | `c`",
                                      "# For each", "- {{ban_stands}}"}));
  const Document sheet = sheet_of("SF2", choices);
  const auto& last = std::get<Section>(sheet.parts[0].blocks.back().value);
  EXPECT_EQ(std::get<Paragraph>(last.blocks.at(0).value).text.size(), 1U);
  EXPECT_EQ(sheet.parts[2].subtitle.at(0), "Sheet 2, **D**");
}

TEST(Sheet, NamesChangeNothingButWhatTheyReplace) {
  struct Mode {
    std::vector<std::string> names;
    std::string whom;
    std::string first;
    std::string who_invites;
  };
  const std::vector<Mode> modes{
      {{}, "For each of you", "Sheet 1", "The one with sheet 2"},
      {{"Partner 1", "Partner 2"}, "For Partner 1 and Partner 2", "Sheet 1, Partner 1", "Partner 2"},
      {{"M", "D"}, "For M and D", "Sheet 1, M", "D"},
      {{"Bear", "Owl"}, "For Bear and Owl", "Sheet 1, Bear", "Owl"},
      {{"Maya", "Daniel"}, "For Maya and Daniel", "Sheet 1, Maya", "Daniel"}};
  for (const std::string& id : shipped()) {
    library::SheetChoices choices = choices_of(2);
    choices.invites = 1;
    const std::vector<std::string> blank = lines_of(sheet_of(id, choices));
    for (const Mode& mode : modes) {
      choices.names = mode.names;
      const Document sheet = sheet_of(id, choices);
      EXPECT_EQ(sheet.title, shipped_exercise(id).neutral_title);
      EXPECT_EQ(sheet.parts[0].subtitle[0], mode.whom);
      EXPECT_EQ(sheet.parts[1].subtitle[0], mode.first);
      const std::vector<std::string> lines = lines_of(sheet);
      ASSERT_EQ(lines.size(), blank.size());
      for (std::size_t n = 0; n < lines.size(); ++n) {
        std::string expected = blank[n];
        if (expected == "For each of you") {
          expected = mode.whom;
        } else if (!mode.names.empty() && (expected == "Sheet 1" || expected == "Sheet 2")) {
          expected += ", " + mode.names[expected == "Sheet 1" ? 0 : 1];
        } else if (expected.starts_with("The one with sheet 2 invites")) {
          expected = with(expected, "The one with sheet 2", mode.who_invites);
        }
        EXPECT_EQ(lines[n], expected) << id;
      }
    }
  }
}

TEST(Sheet, OneThreeAndFourReaders) {
  const Document one = sheet_of("SF2", choices_of(1));
  ASSERT_EQ(one.parts.size(), 2U);
  EXPECT_EQ(one.parts[0].subtitle,
            (std::vector<std::string>{"For you", "about twice a week, less is fine", "10 to 15 minutes"}));
  EXPECT_EQ(one.parts[1].subtitle, std::vector<std::string>{"Sheet 1"});
  EXPECT_EQ(sheet_of("SF2", choices_of(1, {"Maya"})).parts[0].subtitle[0], "For Maya");
  const Document three = sheet_of("E4", choices_of(3, {"A", "B", "C"}));
  ASSERT_EQ(three.parts.size(), 4U);
  EXPECT_EQ(three.parts[0].subtitle[0], "For A, B and C");
  EXPECT_EQ(three.parts[3].subtitle, (std::vector<std::string>{"Sheet 3, C", "one for each of you, all the same"}));
  EXPECT_EQ(sheet_of("E4", choices_of(4)).parts.size(), 5U);
  EXPECT_EQ(sheet_of("E4", choices_of(4)).parts[0].subtitle[0], "For each of you");
}

TEST(Sheet, OwnPartsAreAlikeButForNumberAndName) {
  for (const std::string& id : shipped()) {
    const Document sheet = sheet_of(id, choices_of(3, {"A", "B", "C"}));
    std::vector<std::string> first = lines_of(sheet.parts[1]);
    for (std::size_t n = 2; n < 4; ++n) {
      std::vector<std::string> other = lines_of(sheet.parts[n]);
      ASSERT_EQ(other.size(), first.size());
      other[1] = first[1];  // "Sheet 2, B"
      EXPECT_EQ(other, first) << id;
      EXPECT_EQ(sheet.parts[n].blocks.size(), sheet.parts[1].blocks.size());
    }
  }
}

TEST(Sheet, ChangeOfMediumSaysWhatItRepeats) {
  const auto not_part = [](const Document& sheet) {
    std::vector<std::string> found;
    for (const Block& each : sheet.parts[0].blocks) {
      const auto& section = std::get<Section>(each.value);
      if (plain_text(section.heading) == "Not part of this practice") {
        found.push_back(joined(lines_of(section.blocks)));
      }
    }
    return found;
  };
  const auto on_sf2 = not_part(sheet_for_two(shipped_exercise("SF4")));
  const auto on_sf3 = not_part(sheet_for_two(shipped_exercise("SF4"), true));
  ASSERT_EQ(on_sf2.size(), 1U);
  ASSERT_EQ(on_sf3.size(), 1U);
  EXPECT_EQ(on_sf2, not_part(sheet_for_two(shipped_exercise("SF2"))));
  EXPECT_EQ(on_sf3, not_part(sheet_for_two(shipped_exercise("SF3"))));
  EXPECT_NE(on_sf2, on_sf3);
}

TEST(Sheet, DoseInWords) {
  library::Exercise exercise = shipped_exercise("SF2");
  const auto often = [&](std::optional<int> times) { return library::how_often(exercise, {times, {}}); };
  const auto minutes = [&](std::optional<int> count, int readers = 2) {
    return library::how_long(exercise, {{}, count}, readers);
  };
  EXPECT_EQ(often({}), "about twice a week, less is fine");
  EXPECT_EQ(often(1), "about once a week, less is fine");
  EXPECT_EQ(often(3), "about three times a week, less is fine");
  EXPECT_EQ(often(7), "about once a day, less is fine");
  EXPECT_EQ(often(10), "about ten times a week, less is fine");
  EXPECT_EQ(often(14), "about twice a day, less is fine");
  exercise.dose.times_per_week = 0;
  EXPECT_EQ(often({}), "when it suits you");
  EXPECT_EQ(minutes({}), "10 to 15 minutes a turn");
  EXPECT_EQ(minutes(20), "20 minutes a turn");
  EXPECT_EQ(minutes(1), "1 minute a turn");
  EXPECT_EQ(minutes({}, 1), "10 to 15 minutes");
  exercise.dose.of = library::Dose::Of::Together;
  EXPECT_EQ(minutes({}), "10 to 15 minutes together");
  exercise.dose.of = library::Dose::Of::Sitting;
  EXPECT_EQ(minutes({}), "10 to 15 minutes in all");
  EXPECT_ERROR(often(15), ErrorCode::InvalidInput);
  EXPECT_ERROR(often(-1), ErrorCode::InvalidInput);
  EXPECT_ERROR(minutes(0), ErrorCode::InvalidInput);
  EXPECT_ERROR(minutes(241), ErrorCode::InvalidInput);
}

TEST(Sheet, ChoicesOutOfRangeAreRefused) {
  EXPECT_ERROR(sheet_of("SF2", choices_of(0)), ErrorCode::InvalidInput);
  EXPECT_ERROR(sheet_of("SF2", choices_of(5)), ErrorCode::InvalidInput);
  EXPECT_ERROR(sheet_of("SF2", choices_of(2, {"Maya"})), ErrorCode::InvalidInput);
  library::SheetChoices choices = choices_of(2);
  choices.invites = 2;
  EXPECT_ERROR(sheet_of("SF2", choices), ErrorCode::InvalidInput);
  choices.invites = -1;
  EXPECT_ERROR(sheet_of("SF2", choices), ErrorCode::InvalidInput);
}

}  // namespace
}  // namespace attune::test
