// SPDX-License-Identifier: Apache-2.0
#include "domain/told_alone.h"

#include <gtest/gtest.h>

namespace attune::domain {
namespace {

Text words_of(const std::string& words) { return Text::from(words, "test"); }

std::vector<std::string> repeated(const std::string& told, const std::string& note, const std::string& known = "") {
  std::vector<std::string> all;
  for (const RepeatedWord& each : repeated_words({{"plan", words_of(note)}}, {{Letter('A'), words_of(told)}}, {words_of(known)})) {
    EXPECT_EQ(each.section, "plan");
    EXPECT_EQ(note.substr(each.at, each.word.size()), each.word);
    all.push_back(each.who.str() + " " + each.word);
  }
  return all;
}

using Lines = std::vector<std::string>;

TEST(ToldAlone, ANameWithinASentenceIsPointedOut) {
  EXPECT_EQ(repeated("She still meets Clara at work", "They spoke of Clara."), Lines{"A Clara"});
  EXPECT_EQ(repeated("An old friend, Łukasz", "Who is łukasz?"), Lines{"A łukasz"});
  EXPECT_EQ(repeated("Der alte Freund, Øyvind", "Oyvind came up"), Lines{"A Oyvind"});
}

TEST(ToldAlone, ALongWordIsPointedOutHoweverItIsWritten) {
  EXPECT_EQ(repeated("A miscarriage years ago", "Nobody asked about the Miscarriage."), Lines{"A Miscarriage"});
}

TEST(ToldAlone, ShortAndEverydayWordsAreNot) {
  EXPECT_EQ(repeated("She slept badly on Tuesday because nothing felt safe together",
                     "On Tuesday nothing felt safe together because she slept badly"),
            Lines{});
  EXPECT_EQ(repeated("Some of it. When it rains. I walk", "When some rains come, I walk"), Lines{})
      << "what begins a sentence is no name";
}

TEST(ToldAlone, WhatTheJointFileSaysAlreadyTellsNothing) {
  EXPECT_EQ(repeated("Fears what Daniel thinks of the miscarriage", "Daniel spoke of the miscarriage",
                     "Daniel Reyes. The miscarriage in spring."),
            Lines{});
}

TEST(ToldAlone, EachWordOnceForEachPersonInTheOrderOfTheNote) {
  const std::vector<NoteSection> note{{"person_a", words_of("Clara, the insurance, and Clara again")},
                                      {"plan", words_of("Ask about Clara")}};
  const auto all = repeated_words(note,
                                  {{Letter('B'), words_of("It is Clara")},
                                   {Letter('A'), words_of("The insurance, and Clara, and Clara")}},
                                  {});
  Lines shown;
  for (const RepeatedWord& each : all) {
    shown.push_back(each.section + " " + each.who.str() + " " + each.word);
  }
  EXPECT_EQ(shown, (Lines{"person_a A Clara", "person_a B Clara", "person_a A insurance"}));
}

TEST(ToldAlone, PartOfAWordIsNotThatWord) {
  EXPECT_EQ(repeated("An affair with Ann", "Annoyed, and fair"), Lines{});
}

TEST(ToldAlone, NothingToldOrWrittenIsNothing) {
  EXPECT_EQ(repeated("", "Clara"), Lines{});
  EXPECT_EQ(repeated("It is Clara", ""), Lines{});
}

}  // namespace
}  // namespace attune::domain
