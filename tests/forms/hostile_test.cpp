// SPDX-License-Identifier: Apache-2.0
// Files made to harm: an error or a form, in little time and memory.
#include "forms/read_form.h"
#include "forms/response.h"
#include "forms/support.h"
#include "forms/validate.h"
#include "support/files.h"

#include <random>

namespace attune::test {
namespace {

std::string repeated(const std::string& text, int count) {
  std::string all;
  for (int n = 0; n < count; ++n) {
    all += text;
  }
  return all;
}

TEST(Hostile, NestingIsRefused) {
  const std::string open = R"({"linkId":"a","type":"group","item":[)";
  EXPECT_EQ(refusal(questionnaire(repeated(open, 5000) + repeated("]}", 5000))).detail("reason"), "too-deep");
  EXPECT_EQ(refusal(questionnaire(R"({"linkId":"a","type":"string","x":)" + std::string(300, '[') +
                                  std::string(300, ']') + "}"))
                .detail("reason"),
            "too-deep");
}

TEST(Hostile, ItemsMayNestAsFarAsTheLimit) {
  std::string items;
  for (int n = 0; n < 90; ++n) {
    items += R"({"linkId":"a)" + std::to_string(n) + R"(","type":"boolean","item":[)";
  }
  const SharedForm form = form_of(items + repeated("]}", 90));
  EXPECT_EQ(form->items.back().depth, 89);
  forms::Answers answers(form);
  for (int item = 0; item < 90; item += 7) {
    answers.give(item, {true});
  }
  const std::string draft = forms::write_draft(answers);
  EXPECT_EQ(forms::write_draft(forms::read_draft(form, draft, "d")), draft);
}

TEST(Hostile, KeysTwiceNulAndBadLettersAreRefused) {
  EXPECT_EQ(refusal(questionnaire(R"({"linkId":"a","linkId":"b","type":"string"})")).detail("reason"), "key-twice");
  std::string with_nul = questionnaire(R"({"linkId":"a","type":"string"})");
  with_nul[with_nul.size() - 2] = '\0';
  EXPECT_EQ(refusal(with_nul).detail("reason"), "nul");
  EXPECT_EQ(refusal(questionnaire("{\"linkId\":\"\xc3\",\"type\":\"string\"}")).detail("reason"), "json");
  EXPECT_EQ(refusal(questionnaire(R"({"linkId":"a","type":"string","text":"\ud83d"})")).detail("reason"), "json");
}

TEST(Hostile, AHundredThousandOptionsAreRead) {
  std::string options;
  for (int n = 0; n < 100000; ++n) {
    options +=
        std::string(n == 0 ? "" : ",") + R"({"valueCoding":{"system":"s","code":"c)" + std::to_string(n) + "\"}}";
  }
  const SharedForm form = form_of(R"({"linkId":"a","type":"choice","repeats":true,"answerOption":[)" + options + "]}");
  EXPECT_EQ(form->items[0].options.size(), 100000U);
  const forms::Answers answers = answer(form, R"({"a":["c99999","c5"]})");
  EXPECT_TRUE(forms::validate(answers).empty());
  std::string many = "[\"c99999\"";
  for (int n = 0; n < 5000; ++n) {
    many += ",\"c99999\"";
  }
  EXPECT_EQ(answers_refusal(form, "{\"a\":" + many + "]}").detail("reason"), "too-many-answers");
}

TEST(Hostile, OneListOfOptionsAskedForManyTimesIsRefused) {
  std::string set;
  for (int n = 0; n < 1000; ++n) {
    set += std::string(n == 0 ? "" : ",") + R"({"code":"c)" + std::to_string(n) + "\"}";
  }
  std::string items;
  for (int n = 0; n < 1000; ++n) {
    items += std::string(n == 0 ? "" : ",") + R"({"linkId":"a)" + std::to_string(n) +
             R"(","type":"choice","answerValueSet":"#v"})";
  }
  const std::string contained =
      R"(,"contained":[{"resourceType":"ValueSet","id":"v","expansion":{"contains":[)" + set + "]}}]";
  EXPECT_EQ(refusal(questionnaire(items, contained)).detail("reason"), "too-many-options");
}

TEST(Hostile, TooManyItemsAreRefused) {
  std::string items;
  for (int n = 0; n < 20001; ++n) {
    items += std::string(n == 0 ? "" : ",") + R"({"linkId":"a)" + std::to_string(n) + R"(","type":"boolean"})";
  }
  EXPECT_EQ(refusal(questionnaire(items)).detail("reason"), "too-many-items");
}

TEST(Hostile, ManyConditionsOnOneAnswerAreFollowed) {
  std::string items = R"({"linkId":"q","type":"integer"})";
  for (int n = 0; n < 5000; ++n) {
    items += R"(,{"linkId":"a)" + std::to_string(n) +
             R"(","type":"boolean","enableWhen":[{"question":"q","operator":">","answerInteger":)" + std::to_string(n) +
             "}]}";
  }
  forms::Answers answers(form_of(items));
  EXPECT_EQ(answers.give("q", {std::int64_t{5000}}).size(), 5000U);
  EXPECT_EQ(answers.give("q", {std::int64_t{10}}).size(), 4990U);
}

TEST(Hostile, MarkupIsOnlyText) {
  const std::string text = "<script>alert(1)</script> & {{x}} %s";
  EXPECT_EQ(form_of(R"({"linkId":"a","type":"display","text":")" + text + "\"}")->items[0].text, text);
}

TEST(Hostile, ControlsThatWordProcessorsLeaveFallAway) {
  const SharedForm form =
      form_of(R"({"linkId":"a","type":"display","text":"one\u000btwo\r\nthree\u2028four\u0085\u00e9"})");
  EXPECT_EQ(form->items[0].text, "one two\nthree\nfour \u00e9");
}

// The program's form with a few bytes changed, cut or doubled: an error of ours or a form, and answers to it.
TEST(Hostile, AChangedFormIsReadOrRefused) {
  const std::string whole = read_file(ATTUNE_FORMS "/barriers-and-brakes.json");
  const std::string source =
      whole.substr(0, whole.find("\"linkId\": \"wanting.style\"")) + "\"linkId\":\"end\",\"type\":\"group\"}]}]}";
  ASSERT_NO_THROW(forms::read_form(source, "f"));
  std::mt19937 random(7);
  const auto below = [&](std::size_t end) { return random() % end; };
  const std::string_view pieces[]{"\"",   "{",  "}",    "[",       "]",     ",",      ":",
                                  "null", "-1", "true", "\\u0000", "1e400", "linkId", "\xff"};
  int refused = 0;
  for (int n = 0; n < 3000; ++n) {
    std::string changed = source;
    for (std::size_t at = 0; at <= below(3); ++at) {
      const std::size_t where = below(changed.size());
      changed.replace(where, below(6), pieces[below(std::size(pieces))]);
    }
    try {
      const auto form = std::make_shared<const forms::Form>(forms::read_form(changed, "f"));
      forms::write_draft(forms::read_answers(form, R"({"start.why":"x"})", "a"));
    } catch (const Error& error) {
      ++refused;
      EXPECT_TRUE(error.code() == ErrorCode::InvalidForm || error.code() == ErrorCode::InvalidInput);
      EXPECT_NE(error.detail("reason"), "");
      EXPECT_NE(error.detail("line"), "");
    }
  }
  EXPECT_GT(refused, 1000);
}

}  // namespace
}  // namespace attune::test
