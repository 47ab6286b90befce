// SPDX-License-Identifier: Apache-2.0
// A form as pages, for each of those who read them: the questionnaire that comes with the program, and a small one with
// every type.
#include "practice/asking.h"

#include "practice/form_files.h"
#include "support/asked.h"
#include "support/errors.h"
#include "support/files.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace attune::test {
namespace {

using practice::Asking;
using practice::Audience;
using practice::Question;
using practice::QuestionBlock;
using practice::QuestionKind;
using Links = std::set<std::string>;

std::shared_ptr<const forms::Form> the_form() {
  static const auto form = practice::load_form_by_id(practice::data_folder(), "barriers-and-brakes");
  return form;
}

Asking asking(Audience audience) {
  return Asking(forms::Answers(the_form()), audience);
}

constexpr std::size_t k_most_options = 11;

// Every question answered with the option at this place, where it has one, until nothing opens any more.
Asking answered_with(Audience audience, std::size_t option) {
  Asking all = asking(audience);
  for (int round = 0; round < 3; ++round) {
    for (const Question& each : every_question(all)) {
      if (option < each.options.size()) {
        all.choose(each.item, {option});
      }
    }
  }
  return all;
}

// What is ever asked, whatever is answered; nothing twice.
Links ever_asked(Audience audience) {
  Links links;
  for (std::size_t option = 0; option < k_most_options; ++option) {
    Links here;
    for (const Question& each : every_question(answered_with(audience, option))) {
      EXPECT_TRUE(here.insert(each.link).second) << each.link << " is asked twice";
    }
    links.merge(here);
  }
  return links;
}

Links questions_of_the_form(const std::function<bool(const forms::Item&)>& which) {
  Links links;
  for (const forms::Item& item : the_form()->items) {
    if (item.is_question() && !item.hidden && !item.read_only && which(item)) {
      links.insert(item.link_id);
    }
  }
  return links;
}

// The rules' list, and all that is said in free words to the clinician alone.
const Links k_private{"B1a", "B19", "B20", "B30", "A5", "A6", "D4", "T-b", "T-f"};

bool stays_with_the_clinician(const forms::Item& item) {
  return item.marks.seen_by == forms::SeenBy::Clinician;
}

bool asked_by_the_clinician(const forms::Item& item) {
  return item.marks.asked == forms::Asked::ByTheClinician;
}

TEST(AskingTest, TheClinicianIsAskedEveryQuestionOnce) {
  EXPECT_EQ(ever_asked(Audience::Clinician), questions_of_the_form([](const forms::Item&) { return true; }));
}

TEST(AskingTest, AloneNothingIsAskedThatTheClinicianAsks) {
  EXPECT_EQ(ever_asked(Audience::Alone),
            questions_of_the_form([](const forms::Item& item) { return !asked_by_the_clinician(item); }));
}

TEST(AskingTest, BesideSomebodyNothingIsAskedThatIsForOneAlone) {
  const Links asked = ever_asked(Audience::Beside);
  for (const std::string& link : k_private) {
    ASSERT_GE(the_form()->find(link), 0) << link;
    EXPECT_TRUE(practice::is_individual_only(the_form()->items[static_cast<std::size_t>(the_form()->find(link))]));
    EXPECT_EQ(asked.count(link), 0U) << link;
  }
  // Of what stays with the clinician only how somebody goes through the form is asked: it says nothing of them.
  for (const std::string& link : questions_of_the_form(stays_with_the_clinician)) {
    EXPECT_EQ(asked.count(link), link == "way" || link.find(".tick.") != std::string::npos ? 1U : 0U) << link;
  }
  EXPECT_EQ(asked, questions_of_the_form([](const forms::Item& item) {
              return !asked_by_the_clinician(item) && !practice::is_individual_only(item);
            }));
}

// The words of a page: what is said beside questions, and the options of each.
Links words_on(const Asking& asked) {
  Links words;
  for (int at = asked.next(-1, 1); at >= 0; at = asked.next(at, 1)) {
    const QuestionBlock block = asked.block(at);
    words.insert(block.words.begin(), block.words.end());
    for (const practice::QuestionPart& part : block.parts) {
      words.insert(part.words.begin(), part.words.end());
      words.insert(part.help);
      words.insert(part.title);
    }
    for (const Question& each : questions_of(block)) {
      words.insert(each.text);
      for (const practice::QuestionOption& option : each.options) {
        words.insert(option.text);
      }
    }
  }
  return words;
}

TEST(AskingTest, WhatIsNotAskedIsNotSaidEither) {
  for (std::size_t option = 0; option < k_most_options; ++option) {
    const Links alone = words_on(answered_with(Audience::Alone, option));
    const Links beside = words_on(answered_with(Audience::Beside, option));
    for (const forms::Item& item : the_form()->items) {
      if (asked_by_the_clinician(item) && item.type == forms::ItemType::Display) {
        EXPECT_EQ(alone.count(item.text) + beside.count(item.text), 0U) << item.link_id;
      }
      if (practice::is_individual_only(item) && !asked_by_the_clinician(item)) {
        EXPECT_EQ(beside.count(item.text), 0U) << item.link_id;
      }
    }
  }
  EXPECT_EQ(words_on(answered_with(Audience::Clinician, 2)).count("hurts"), 0U);
}

// In tenths of a row of a grid: what comes by an answer and what stands beside is not counted.
int height(const QuestionBlock& block, bool& single) {
  int all = 0;
  int count = 0;
  for (const practice::QuestionPart& part : block.parts) {
    for (const Question& each : part.follow_up ? std::vector<Question>{} : part.questions) {
      ++count;
      all += part.grid                              ? 10
             : each.kind == QuestionKind::Lines     ? 16
             : each.kind == QuestionKind::SeveralOf ? 4 + 3 * static_cast<int>(each.options.size())
                                                    : 8;
    }
  }
  single = count == 1;
  return all;
}

TEST(AskingTest, NoPageIsOverFull) {
  for (const Audience audience : {Audience::Clinician, Audience::Alone, Audience::Beside}) {
    const Asking begun = asking(audience);
    int pages = 0;
    for (int at = begun.next(-1, 1); at >= 0; at = begun.next(at, 1)) {
      const QuestionBlock block = begun.block(at);
      EXPECT_FALSE(questions_of(block).empty()) << at << " is open and empty";
      EXPECT_FALSE(begun.block_title(at).empty());
      EXPECT_FALSE(block.section.empty());
      bool single = false;
      EXPECT_TRUE(height(block, single) <= 80 || single) << begun.block_title(at);
      ++pages;
    }
    EXPECT_GT(pages, 10);
    EXPECT_LT(pages, 40);
  }
}

TEST(AskingTest, PagesAreTurnedBothWays) {
  const Asking begun = asking(Audience::Clinician);
  std::vector<int> forth;
  std::vector<int> back;
  for (int at = begun.next(-1, 1); at >= 0; at = begun.next(at, 1)) {
    forth.push_back(at);
    EXPECT_TRUE(begun.is_open(at));
  }
  for (int at = begun.next(begun.block_count(), -1); at >= 0; at = begun.next(at, -1)) {
    back.push_back(at);
  }
  std::reverse(back.begin(), back.end());
  EXPECT_EQ(forth, back);
  EXPECT_EQ(begun.next(forth.back(), 1), -1);
}

bool asks(const Asking& asked, const std::string& link) {
  return find_question(asked, link).has_value();
}

TEST(AskingTest, AnAnswerOpensAndClosesWhatFollowsFromIt) {
  Asking asked = asking(Audience::Clinician);
  EXPECT_FALSE(asks(asked, "B1a.where"));
  EXPECT_FALSE(choose(asked, "B1a", {0})) << "not at all opens nothing";
  EXPECT_FALSE(asks(asked, "B1a.where"));
  EXPECT_TRUE(choose(asked, "B1a", {1}));
  EXPECT_TRUE(asks(asked, "B1a.where"));
  EXPECT_TRUE(asks(asked, "B1a.when"));
  EXPECT_FALSE(choose(asked, "B1a", {2}));
  type(asked, "B1a.where", "At the side");
  EXPECT_TRUE(choose(asked, "B1a", {}));
  EXPECT_FALSE(asks(asked, "B1a.where"));
  choose(asked, "B1a", {3});
  EXPECT_EQ(find_question(asked, "B1a.where")->typed, "At the side") << "what was typed comes back with the question";
}

TEST(AskingTest, WhatFollowsStandsApart) {
  Asking asked = asking(Audience::Clinician);
  choose(asked, "B1a", {2});
  bool found = false;
  for (int at = asked.next(-1, 1); at >= 0; at = asked.next(at, 1)) {
    for (const practice::QuestionPart& part : asked.block(at).parts) {
      for (const Question& each : part.questions) {
        if (each.link == "B1a.where") {
          found = true;
          EXPECT_TRUE(part.follow_up);
        }
        if (each.link == "B1a" || each.link == "B4") {
          EXPECT_TRUE(part.grid);
          EXPECT_FALSE(part.follow_up);
        }
      }
    }
  }
  EXPECT_TRUE(found);
}

TEST(AskingTest, OnTheShortWayOnlyWhatIsTickedIsRated) {
  Asking asked = asking(Audience::Clinician);
  EXPECT_TRUE(asks(asked, "B7"));
  EXPECT_FALSE(asks(asked, "brakes.tick.attention"));
  EXPECT_TRUE(choose(asked, "way", {0}));
  EXPECT_FALSE(asks(asked, "B7"));
  EXPECT_TRUE(asks(asked, "B1a")) << "asked on each way";
  const Question ticks = *find_question(asked, "brakes.tick.attention");
  const int b7 = the_form()->find("B7");
  const auto place = std::find_if(ticks.options.begin(), ticks.options.end(), [&](const auto& each) {
    return each.text == the_form()->items[static_cast<std::size_t>(b7)].text;
  });
  ASSERT_NE(place, ticks.options.end());
  EXPECT_TRUE(asked.choose(ticks.item, {static_cast<std::size_t>(place - ticks.options.begin())}));
  EXPECT_TRUE(asks(asked, "B7"));
  EXPECT_FALSE(asks(asked, "B6"));
  EXPECT_FALSE(asks(asked, "S141"));
  EXPECT_TRUE(choose(asked, "way", {1}));
  EXPECT_TRUE(asks(asked, "B6"));
  EXPECT_FALSE(asks(asked, "brakes.tick.attention"));
}

// The link id, the reason, and that nothing has changed.
void expect_refused(Asking& asked, const std::string& link, const char* reason, const std::function<void()>& answer) {
  const auto before = answered_there(asked);
  try {
    answer();
    ADD_FAILURE() << link << " takes it";
  } catch (const Error& error) {
    EXPECT_EQ(word(error.code()), word(ErrorCode::InvalidInput));
    EXPECT_EQ(error.detail("field"), link);
    EXPECT_EQ(error.detail("reason"), reason) << link;
  }
  EXPECT_EQ(answered_there(asked), before);
}

TEST(AskingTest, ChoosesAmongTheOptionsOnly) {
  Asking asked = asking(Audience::Clinician);
  choose(asked, "B7", {2});
  EXPECT_EQ(find_question(asked, "B7")->chosen, std::vector<std::size_t>{2});
  expect_refused(asked, "B7", "not-an-option", [&] { choose(asked, "B7", {6}); });
  expect_refused(asked, "B7", "too-many", [&] { choose(asked, "B7", {1, 2}); });
  expect_refused(asked, "T-a", "not-an-option", [&] { choose(asked, "T-a", {11}); });
  expect_refused(asked, "start.why", "not-an-option", [&] { choose(asked, "start.why", {0}); });
  choose(asked, "T-a", {10});
  EXPECT_EQ(find_question(asked, "T-a")->chosen, std::vector<std::size_t>{10});
  choose(asked, "B7", {});
  EXPECT_EQ(answered_there(asked), std::vector<std::string>{"T-a=10"});
}

TEST(AskingTest, NoMoreThanThreeToWorkOn) {
  Asking asked = asking(Audience::Clinician);
  EXPECT_EQ(find_question(asked, "brakes.pick")->most, 3U);
  choose(asked, "brakes.pick", {0, 4, 9});
  expect_refused(asked, "brakes.pick", "too-many", [&] { choose(asked, "brakes.pick", {0, 4, 9, 11}); });
  EXPECT_EQ(find_question(asked, "brakes.pick")->chosen, (std::vector<std::size_t>{0, 4, 9}));
}

TEST(AskingTest, WhatStandsAloneTakesTheOthersAwayAndGoesForAnother) {
  Asking asked = asking(Audience::Clinician);
  choose(asked, "S103", {2});
  const Question question = *find_question(asked, "S103.effect");
  ASSERT_EQ(question.options.size(), 5U);
  EXPECT_TRUE(question.options[4].apart);  // rather not say; what stands before it is "not much just now"
  EXPECT_FALSE(question.options[3].apart);
  const auto chosen = [&] { return find_question(asked, "S103.effect")->chosen; };
  choose(asked, "S103.effect", {0, 1});
  for (const std::size_t alone : {3U, 4U}) {
    EXPECT_TRUE(choose(asked, "S103.effect", {0, 1, alone})) << "others went, so it is shown again";
    EXPECT_EQ(chosen(), std::vector<std::size_t>{alone});
    EXPECT_TRUE(choose(asked, "S103.effect", {0, alone}));
    EXPECT_EQ(chosen(), std::vector<std::size_t>{0});
    choose(asked, "S103.effect", {0, 1});
  }
  EXPECT_EQ(chosen(), (std::vector<std::size_t>{0, 1}));
}

TEST(AskingTest, OwnWordsStandBesideTheOptions) {
  Asking asked = asking(Audience::Clinician);
  choose(asked, "S109", {1});
  EXPECT_TRUE(find_question(asked, "S109.kind")->own_words);
  choose(asked, "S109.kind", {2});
  type(asked, "S109.kind", "A new dog");
  choose(asked, "S109.kind", {2, 4});
  const Question question = *find_question(asked, "S109.kind");
  EXPECT_EQ(question.chosen, (std::vector<std::size_t>{2, 4}));
  EXPECT_EQ(question.typed, "A new dog");
  type(asked, "S109.kind", "");
  EXPECT_EQ(find_question(asked, "S109.kind")->typed, "");
  EXPECT_EQ(find_question(asked, "S109.kind")->chosen.size(), 2U);
}

TEST(AskingTest, SmallQuestionsStandBesideTheirOwn) {
  Asking asked = asking(Audience::Clinician);
  std::vector<Question> row;
  for (int at = asked.next(-1, 1); at >= 0; at = asked.next(at, 1)) {
    for (const practice::QuestionPart& part : asked.block(at).parts) {
      std::copy_if(part.questions.begin(), part.questions.end(), std::back_inserter(row),
                   [](const Question& each) { return each.link == "B7"; });
    }
  }
  ASSERT_EQ(row.size(), 1U);
  ASSERT_EQ(row[0].beside.size(), 2U);
  EXPECT_EQ(row[0].beside[0].kind, QuestionKind::YesNo);
  EXPECT_EQ(row[0].beside[1].kind, QuestionKind::Lines);
  asked.tick(row[0].beside[0].item, true);
  asked.type(row[0].beside[1].item, "since May");
  EXPECT_EQ(answered_there(asked), (std::vector<std::string>{"B7.lately=yes", "B7.note=since May"}));
  asked.tick(row[0].beside[0].item, false);
  asked.type(row[0].beside[1].item, "");
  EXPECT_TRUE(answered_there(asked).empty());
}

// Every type that is typed.
class AskingTypesTest : public ::testing::Test {
 protected:
  AskingTypesTest() {
    const std::filesystem::path file = m_temp / "types.json";
    write_file(file, R"({"resourceType":"Questionnaire","status":"active","title":"Types","item":[
      {"linkId":"g","type":"group","text":"All","item":[
        {"linkId":"whole","type":"integer","text":"A number"},
        {"linkId":"some","type":"decimal","text":"A number","extension":[
          {"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueDecimal":5.5}]},
        {"linkId":"day","type":"date","text":"A day"},
        {"linkId":"short","type":"string","text":"Words","maxLength":5},
        {"linkId":"long","type":"text","text":"Words"},
        {"linkId":"yes","type":"boolean","text":"Yes?"},
        {"linkId":"one","type":"choice","text":"Which?","answerOption":[{"valueString":"This"},{"valueString":"That"}]}
      ]}]})");
    m_asked.emplace(forms::Answers(practice::load_form(file)), Audience::Clinician);
  }
  TempFolder m_temp;
  std::optional<Asking> m_asked;
};

TEST_F(AskingTypesTest, TakeWhatTheyAre) {
  for (const auto& [link, words] : std::map<std::string, std::string>{{"whole", "-12"},
                                                                      {"some", "5.25"},
                                                                      {"day", "2026-02-28"},
                                                                      {"short", "words"},
                                                                      {"long", "words\nand more"}}) {
    type(*m_asked, link, words);
    EXPECT_EQ(find_question(*m_asked, link)->typed, words);
  }
  EXPECT_EQ(find_question(*m_asked, "long")->kind, QuestionKind::Lines);
  EXPECT_EQ(find_question(*m_asked, "day")->kind, QuestionKind::Line);
  m_asked->tick(item_of(*m_asked, "yes"), true);
  choose(*m_asked, "one", {1});
  EXPECT_EQ(answered_there(*m_asked).size(), 7U);
}

TEST_F(AskingTypesTest, RefuseWhatTheyAreNot) {
  const auto refused = [&](const std::string& link, const char* words, const char* reason) {
    SCOPED_TRACE(words);
    expect_refused(*m_asked, link, reason, [&] { type(*m_asked, link, words); });
  };
  type(*m_asked, "whole", "7");
  for (const char* words : {"seven", "7.5", "7 ", "99999999999999999999"}) {
    refused("whole", words, "wrong-type");
  }
  refused("some", "a lot", "wrong-type");
  refused("some", "5.6", "too-large");
  for (const char* words : {"2026-02-30", "yesterday", "28.2.2026"}) {
    refused("day", words, "bad-moment");
  }
  refused("short", "longer words", "too-long");
  refused("one", "Something else", "not-an-option");
  expect_refused(*m_asked, "whole", "wrong-type", [&] { m_asked->tick(item_of(*m_asked, "whole"), true); });
  EXPECT_EQ(find_question(*m_asked, "whole")->typed, "7");
}

}  // namespace
}  // namespace attune::test
