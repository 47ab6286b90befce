// SPDX-License-Identifier: Apache-2.0
// How the shipped sheets read. The counting is tried on words that are known first.
#include "library/reading_grade.h"

#include "library/support.h"

namespace attune::test {
namespace {

/// What the readers read: sentences. Titles and the heads of tables are none.
struct Sentences {
  std::vector<std::string>& all;
  void operator()(const document::Paragraph& block) const { all.push_back(document::plain_text(block.text)); }
  void operator()(const document::CallOut& block) const { all.push_back(document::plain_text(block.text)); }
  void operator()(const document::Bullets& block) const { items(block.items); }
  void operator()(const document::Steps& block) const { items(block.items); }
  void operator()(const document::Section& block) const { blocks(block.blocks); }
  void operator()(const document::Frame& block) const { blocks(block.blocks); }
  void operator()(const document::Heading&) const {}
  void operator()(const document::WritingLines&) const {}
  void operator()(const document::Columns&) const {}
  void operator()(const document::Table&) const {}
  void operator()(const document::Figure&) const {}

  void blocks(const std::vector<document::Block>& blocks) const {
    for (const document::Block& each : blocks) {
      std::visit(*this, each.value);
    }
  }
  void items(const std::vector<document::Inline>& items) const {
    for (const document::Inline& each : items) {
      all.push_back(document::plain_text(each));
    }
  }
};

std::vector<std::string> sentences_of(const document::Document& sheet) {
  std::vector<std::string> all;
  for (std::size_t part = 0; part < 2; ++part) {
    Sentences{all}.blocks(sheet.parts.at(part).blocks);
  }
  all.push_back(sheet.parts[0].foot.consent);
  all.push_back(sheet.parts[0].foot.handling);
  return all;
}

TEST(Syllables, OfKnownWords) {
  const std::vector<std::pair<std::string, int>> words{
      {"touch", 1},      {"the", 1},         {"one", 1},         {"like", 1},     {"times", 1},     {"places", 2},
      {"wanted", 2},     {"noticed", 2},     {"noticing", 3},    {"curious", 3},  {"curiosity", 5}, {"being", 2},
      {"trying", 2},     {"going", 2},       {"temperature", 4}, {"texture", 2},  {"pressure", 2},  {"people", 2},
      {"little", 2},     {"gentle", 2},      {"arousal", 3},     {"orgasm", 3},   {"rhythm", 2},    {"penetration", 4},
      {"technique", 2},  {"question", 2},    {"area", 3},        {"quiet", 2},    {"something", 2}, {"closeness", 2},
      {"yourself", 2},   {"themselves", 2},  {"practice", 2},    {"genitals", 3}, {"session", 2},   {"hour", 1},
      {"afterwards", 3}, {"exploration", 4}, {"twice", 1},       {"week", 1},     {"you", 1},       {"eyes", 1},
      {"closed", 1},     {"chooses", 2},     {"changed", 1},     {"giggly", 2},   {"awkward", 2},   {"attention", 3},
      {"other’s", 2},    {"thank-you", 2},   {"breathes", 1},    {"smooth", 1},   {"firm", 1},      {"lubricant", 3},
      {"penis", 2},      {"minutes", 2},     {"useful", 2},      {"report", 2},   {"breathe", 1},   {"explaining", 3}};
  for (const auto& [word, count] : words) {
    EXPECT_EQ(syllables(word), count) << word;
  }
}

TEST(ReadingGrade, CountsWordsSentencesAndSyllables) {
  const Reading reading = read({"Sit close. Feel your feet!", "Warm or cool, smooth or rough: 10 minutes", "…"});
  EXPECT_EQ(reading.sentences, 3);
  EXPECT_EQ(reading.words, 12);
  EXPECT_EQ(reading.syllables, 13);
  EXPECT_NEAR(reading.grade(), 0.39 * 4 + 11.8 * 13 / 12 - 15.59, 1e-9);
  EXPECT_NEAR(reading.ease(), 206.835 - 1.015 * 4 - 84.6 * 13 / 12, 1e-9);
}

TEST(ReadingGrade, AHardTextIsFound) {
  const Reading reading =
      read({"Participants should endeavour to maintain non-judgemental attentional awareness of physiological "
            "sensations throughout the entirety of the intervention."});
  EXPECT_GT(reading.grade(), 7.0);
  EXPECT_LT(reading.ease(), 65.0);
}

TEST(ReadingGrade, EverySheetReadsEasily) {
  for (const std::string& id : shipped()) {
    for (const bool on_sf3 : {false, true}) {
      if (on_sf3 && id != "SF4") {
        continue;
      }
      const Reading reading = read(sentences_of(sheet_for_two(shipped_exercise(id), on_sf3)));
      RecordProperty(id + (on_sf3 ? "_on_sf3" : "") + "_grade", std::to_string(reading.grade()));
      RecordProperty(id + (on_sf3 ? "_on_sf3" : "") + "_ease", std::to_string(reading.ease()));
      EXPECT_LE(reading.grade(), 7.0) << id;
      EXPECT_GE(reading.ease(), 65.0) << id;
      EXPECT_LE(static_cast<double>(reading.words) / reading.sentences, 15.0) << id;
    }
  }
}

TEST(ReadingGrade, WhatIsShownWhenStoppingIsTriedReadsEasily) {
  const library::Wording wording = shipped_wording();
  std::vector<std::string> lines = wording.pause_prompts;
  lines.push_back(wording.pause_sentence);
  EXPECT_LE(read(lines).grade(), 7.0);
  EXPECT_GE(read(lines).ease(), 65.0);
}

}  // namespace
}  // namespace attune::test
