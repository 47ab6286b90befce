// SPDX-License-Identifier: Apache-2.0
// What every shipped sheet must say, and what none may.
#include "library/support.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <set>

namespace attune::test {
namespace {

bool is_touch(const std::string& id) {
  return domain::is_touch({id, false});
}

std::vector<document::Document> sheets_of(const std::string& id) {
  std::vector<document::Document> all{sheet_for_two(shipped_exercise(id))};
  if (id == "SF4") {
    all.push_back(sheet_for_two(shipped_exercise(id), true));
  }
  return all;
}

/// Words in lower case, each between blanks.
std::string words_of(const std::string& text) {
  std::string words = " ";
  for (const char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    if (std::isalnum(byte) != 0 || byte >= 0x80) {
      words += static_cast<char>(std::tolower(byte));
    } else if (words.back() != ' ') {
      words += ' ';
    }
  }
  return words + " ";
}

std::string body_of(const document::Document& sheet) {
  std::string all;
  for (const document::Part& part : sheet.parts) {
    all += joined(lines_of(part.blocks));
  }
  return all;
}

TEST(Shipped, NothingElseStandsInTheFolder) {
  std::set<std::string> names;
  for (const auto& each : std::filesystem::directory_iterator(ATTUNE_TEMPLATES "/exercises")) {
    names.insert(each.path().filename().string());
  }
  std::set<std::string> expected;
  for (const std::string& id : shipped()) {
    expected.insert(id + ".md");
  }
  EXPECT_EQ(names, expected);
}

TEST(Shipped, ApostrophesAndQuotesAreThoseOfPrint) {
  const auto straight = [](const document::Document& sheet) { return body_of(sheet).find_first_of("'\"`"); };
  for (const std::string& id : shipped()) {
    for (const document::Document& sheet : sheets_of(id)) {
      EXPECT_EQ(straight(sheet), std::string::npos) << id;
    }
    const library::Exercise exercise = shipped_exercise(id);
    for (const std::string& each : exercise.cautions) {
      EXPECT_EQ(each.find_first_of("'\"`"), std::string::npos) << id << ": " << each;
    }
  }
  for (const std::string& each : shipped_wording().pause_prompts) {
    EXPECT_EQ(each.find_first_of("'\"`"), std::string::npos) << each;
  }
}

TEST(Shipped, TitlesAreNeutralAndDifferent) {
  std::set<std::string> titles;
  for (const std::string& id : shipped()) {
    const library::Exercise exercise = shipped_exercise(id);
    EXPECT_TRUE(titles.insert(exercise.neutral_title).second) << exercise.neutral_title;
    const std::string words = words_of(exercise.neutral_title);
    for (const std::string_view telling : {" sensate ", " sex ", " genital ", " desire ", " wanting ", " therapy "}) {
      EXPECT_EQ(words.find(telling), std::string::npos) << id;
    }
    EXPECT_FALSE(exercise.cautions.empty()) << id;
  }
}

TEST(Shipped, EveryTouchSheetCarriesTheSamePrecautions) {
  const library::Wording wording = shipped_wording();
  for (const std::string& id : shipped()) {
    if (!is_touch(id)) {
      continue;
    }
    for (const document::Document& sheet : sheets_of(id)) {
      const std::vector<std::string> lines = lines_of(sheet.parts.at(0).blocks);
      const std::string all = joined(lines);
      for (const std::string& each : wording.precautions) {
        EXPECT_EQ(std::count(lines.begin(), lines.end(), each), 1) << id << ": " << each;
      }
      EXPECT_EQ(std::count(lines.begin(), lines.end(), wording.grounding), 1) << id;
      EXPECT_NE(all.find(wording.ask_first), std::string::npos) << id;
      EXPECT_NE(all.find(wording.ban_stands), std::string::npos) << id;
      EXPECT_NE(all.find("“Not now” is a full answer"), std::string::npos) << id;
    }
  }
}

TEST(Shipped, NoWordsThatSheetsDoNotSay) {
  const std::vector<std::string> never{
      // for clinicians, or with a judgement in it
      "non demand", "demand", "dysfunction", "frigid", "impotent", "foreplay", "failure", "fail", "failed", "normal",
      "should", "must", "perform", "performance", "score", "rate your", "private", "sensate", "partner a", "overdue",
      // praise
      "well done", "great", "congratulations", "proud", "good job",
      // who the readers are
      "husband", "wife", "man", "woman", "men", "women", "boyfriend", "girlfriend", "he", "she", "his", "him", "her",
      "hers", "spouse", "married", "couple", "both of you", "you both", "two of you", "penetration if you want it"};
  for (const std::string& id : shipped()) {
    for (const document::Document& sheet : sheets_of(id)) {
      const std::string body = body_of(sheet);
      const std::string words = words_of(body);
      for (const std::string& each : never) {
        EXPECT_EQ(words.find(" " + each + " "), std::string::npos) << id << ": " << each;
      }
      EXPECT_EQ(body.find('!'), std::string::npos) << id;
      EXPECT_EQ(body.find("{{"), std::string::npos) << id;
    }
  }
}

TEST(Shipped, OwnSheetsAskForNoRatingsAndNoFeelings) {
  for (const std::string& id : shipped()) {
    for (const document::Document& sheet : sheets_of(id)) {
      const std::string words = words_of(joined(lines_of(sheet.parts.at(1).blocks)));
      for (const std::string_view each :
           {" feel ", " feeling ", " feelings ", " felt ", " 0 ", " 10 ", " score ", " percent ", " tension ",
            " anxiety ", " pleasure ", " pain ", " arousal ", " orgasm ", " why ", " stop ", " stopped "}) {
        EXPECT_EQ(words.find(each), std::string::npos) << id << each;
      }
    }
  }
}

TEST(Shipped, TheBanHasNoDate) {
  for (const std::string& id : shipped()) {
    for (const document::Document& sheet : sheets_of(id)) {
      const std::string words = words_of(body_of(sheet));
      for (const std::string_view each : {" until next ", " until the ", " days ago ", " weeks ", " month "}) {
        EXPECT_EQ(words.find(each), std::string::npos) << id << each;
      }
    }
  }
}

TEST(Shipped, DosesAreThoseOfThePath) {
  using Of = library::Dose::Of;
  const std::vector<std::tuple<std::string, int, int, Of, int>> doses{
      {"SF1", 5, 10, Of::Turn, 2},     {"SF2", 10, 15, Of::Turn, 2},     {"SF3", 10, 15, Of::Turn, 2},
      {"SF4", 10, 15, Of::Turn, 2},    {"SF5", 15, 20, Of::Together, 2}, {"SF6", 10, 20, Of::Together, 2},
      {"SF7", 5, 15, Of::Together, 2}, {"SF8", 5, 20, Of::Together, 2},  {"E1", 10, 10, Of::Sitting, 3},
      {"E2", 15, 20, Of::Sitting, 1},  {"E3", 10, 15, Of::Sitting, 2},   {"E4", 20, 30, Of::Sitting, 1},
      {"E5", 2, 5, Of::Together, 7},   {"E6", 30, 40, Of::Sitting, 0}};
  for (const auto& [id, least, most, of, times] : doses) {
    const library::Dose dose = shipped_exercise(id).dose;
    EXPECT_EQ(dose.least_minutes, least) << id;
    EXPECT_EQ(dose.most_minutes, most) << id;
    EXPECT_EQ(dose.of, of) << id;
    EXPECT_EQ(dose.times_per_week, times) << id;
  }
}

TEST(Shipped, ConceptsThatNameAnExerciseAreInIt) {
  const std::vector<std::pair<std::string, std::vector<std::string>>> named{
      {"E1", {"S113", "S116"}},
      {"E2", {"S114", "S137"}},
      {"E3", {"S24", "S114", "S117", "S137"}},
      {"E4", {"S115", "S122"}},
      {"E5", {"S10", "S11", "S88", "S96"}},
      {"E6", {"S42", "S47", "S74", "S91", "S101", "S115"}}};
  const auto has = [](const library::Exercise& exercise, const std::string& concept_id) {
    return std::count(exercise.concepts.begin(), exercise.concepts.end(), concept_id) == 1;
  };
  for (const auto& [id, concepts] : named) {
    for (const std::string& each : concepts) {
      EXPECT_TRUE(has(shipped_exercise(id), each)) << id << " " << each;
    }
  }
  for (const std::string& id : shipped()) {
    for (const std::string each : {"S34", "S35", "S124", "S126", "S127"}) {
      EXPECT_EQ(has(shipped_exercise(id), each), id.starts_with("SF")) << id << " " << each;
    }
  }
}

}  // namespace
}  // namespace attune::test
