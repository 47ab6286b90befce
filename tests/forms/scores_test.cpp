// SPDX-License-Identifier: Apache-2.0
#include "forms/scores.h"

#include "forms/signals.h"
#include "forms/support.h"

namespace attune::test {
namespace {

std::string score_item(const std::string& parts, const std::string& more = {}) {
  return R"({"linkId":"score","type":"decimal","readOnly":true,"extension":[
      {"url":"https://attune.invalid/marks/questionnaire-score","extension":[)" +
         parts + "]}]" + more + "}";
}
std::string of(const std::string& items) {
  std::string parts;
  for (const char c : items) {
    parts += std::string(parts.empty() ? "" : ",") + R"({"url":"item","valueString":")" + c + "\"}";
  }
  return parts;
}
const std::string k_mean = R"(,{"url":"method","valueCode":"mean"})";
const std::string k_prorate = R"(,{"url":"missing","valueCode":"prorate"})";
const std::string k_two = R"(,{"url":"minAnswered","valueInteger":2})";

std::string three() {
  return scale_item("a") + "," + scale_item("b") + "," + scale_item("c") + ",";
}

std::optional<double> scored(const std::string& parts, std::string_view flat) {
  return forms::scores(answer(form_of(three() + score_item(parts)), flat)).at(0).value;
}

TEST(Scores, AreEmptyWithoutEnoughAnswers) {
  EXPECT_EQ(scored(of("abc"), "{}"), std::nullopt);
  EXPECT_EQ(scored(of("abc"), R"({"a":1,"b":2})"), std::nullopt);
  EXPECT_EQ(scored(of("abc") + k_two, "{}"), std::nullopt);
  EXPECT_EQ(scored(of("abc") + k_two, R"({"a":3})"), std::nullopt);
  EXPECT_EQ(scored(of("abc"), R"({"a":0,"b":0,"c":0})"), 0);
}

TEST(Scores, AreSumsOrMeansAndMayBeFilledUp) {
  EXPECT_EQ(scored(of("abc"), R"({"a":1,"b":2,"c":3})"), 6);
  EXPECT_EQ(scored(of("abc") + k_two, R"({"a":1,"b":2})"), 3);
  EXPECT_EQ(scored(of("abc") + k_two + k_prorate, R"({"a":1,"b":3})"), 6);
  EXPECT_EQ(scored(of("abc") + k_two + k_mean, R"({"a":1,"b":2})"), 1.5);
  EXPECT_EQ(scored(of("abc") + k_two + k_mean + k_prorate, R"({"a":1,"b":2})"), 1.5);
}

TEST(Scores, TakeNoAnswerForNoughtThatHasNoWeight) {
  EXPECT_EQ(scored(of("abc"), R"({"a":1,"b":2,"c":"rather-not-say"})"), std::nullopt);
  EXPECT_EQ(scored(of("abc") + k_two, R"({"a":1,"b":2,"c":"rather-not-say"})"), 3);
  const forms::Score score = forms::scores(answer(form_of(three() + score_item(of("abc"))), R"({"a":1})")).at(0);
  EXPECT_EQ(score.answered, 1);
  EXPECT_EQ(score.of, 3);
}

TEST(Scores, ReverseByTheOptionsOwnWeights) {
  const auto option = [](int weight, const std::string& code) {
    return R"({"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":)" +
           std::to_string(weight) + R"(}],"valueCoding":{"system":"s","code":")" + code + "\"}}";
  };
  const std::string items = R"({"linkId":"a","type":"choice","answerOption":[)" + option(0, "never") + "," +
                            option(2, "often") + R"(]},{"linkId":"b","type":"choice","answerOption":[)" +
                            option(2, "never") + "," + option(0, "often") + "]},";
  const SharedForm form = form_of(items + score_item(of("ab")));
  EXPECT_EQ(forms::scores(answer(form, R"({"a":"often","b":"often"})")).at(0).value, 2);
  EXPECT_EQ(forms::scores(answer(form, R"({"a":"often","b":"never"})")).at(0).value, 4);
}

TEST(Scores, NeverCountWhatIsNotOpen) {
  const std::string items = R"({"linkId":"q","type":"boolean"},)" + scale_item("a") + "," +
                            scale_item("b", R"(,"enableWhen":[{"question":"q","operator":"=","answerBoolean":true}])") +
                            ",";
  const SharedForm form = form_of(items + score_item(of("ab") + R"(,{"url":"minAnswered","valueInteger":1})"));
  EXPECT_EQ(forms::scores(answer(form, R"({"a":1,"b":3})")).at(0).value, 1);
  EXPECT_EQ(forms::scores(answer(form, R"({"a":1,"b":3,"q":true})")).at(0).value, 4);
  const SharedForm closed = form_of(
      three() + score_item(of("abc"), R"(,"enableWhen":[{"question":"a","operator":"exists","answerBoolean":false}])"));
  EXPECT_EQ(forms::scores(answer(closed, R"({"a":1,"b":2,"c":3})")).at(0).value, std::nullopt);
}

TEST(Scores, OfNumbersAndOfSeveralTicks) {
  const std::string items = R"({"linkId":"a","type":"integer"},{"linkId":"b","type":"decimal"},)" +
                            scale_item("c", R"(,"repeats":true)") + ",";
  EXPECT_EQ(forms::scores(answer(form_of(items + score_item(of("abc"))), R"({"a":4,"b":0.5,"c":[1,2]})")).at(0).value,
            7.5);
}

TEST(Scores, AreRefusedWhenTheirRuleIsWrong) {
  const auto reason = [](const std::string& parts) {
    const Error error = refusal(questionnaire(three() + score_item(parts)));
    EXPECT_EQ(error.detail("field"), "score");
    return std::string(error.detail("reason"));
  };
  EXPECT_EQ(reason(of("abx")), "no-such-item");
  EXPECT_EQ(reason(R"({"url":"item","valueString":"score"})"), "no-such-item");
  EXPECT_EQ(reason(R"({"url":"method","valueCode":"sum"})"), "bad-score");
  EXPECT_EQ(reason(of("ab") + R"(,{"url":"method","valueCode":"median"})"), "bad-score");
  EXPECT_EQ(reason(of("ab") + R"(,{"url":"minAnswered","valueInteger":3})"), "bad-score");
  EXPECT_EQ(reason(of("ab") + R"(,{"url":"weight","valueInteger":3})"), "bad-score");
}

std::string with_signal(const std::string& op, const std::string& value, const std::string& more = {}) {
  return R"({"linkId":"a","type":"integer","repeats":true,"extension":[
      {"url":"https://attune.invalid/marks/signal","extension":[{"url":"operator","valueCode":")" +
         op + R"("},{"url":"value","valueDecimal":)" + value + "}]}]" + more + "}";
}

TEST(Signals, AreMetByAnyOfTheAnswersThatCount) {
  const SharedForm form = form_of(with_signal(">=", "7"));
  EXPECT_TRUE(forms::signals(answer(form, R"({"a":[1,2]})")).empty());
  EXPECT_EQ(forms::signals(answer(form, R"({"a":[1,7]})")), (std::vector<int>{0}));
  const SharedForm closed =
      form_of(with_signal("=", "1", R"(,"enableWhen":[{"question":"q","operator":"=","answerBoolean":true}])") +
              R"(,{"linkId":"q","type":"boolean"})");
  EXPECT_TRUE(forms::signals(answer(closed, R"({"a":1})")).empty());
  EXPECT_EQ(forms::signals(answer(closed, R"({"a":1,"q":true})")), (std::vector<int>{0}));
}

std::string with_gate(const std::string& parts) {
  return R"({"linkId":"a","type":"boolean","extension":[{"url":"https://attune.invalid/marks/gate","extension":[)" +
         parts + "]}]}";
}

TEST(RedFlags, AreReadAndMet) {
  const std::string when = R"(,{"url":"operator","valueCode":"="},{"url":"value","valueInteger":1})";
  const SharedForm form = form_of(with_gate(R"({"url":"code","valueCode":"G7"},{"url":"level","valueCode":"acute"})" + when));
  EXPECT_TRUE(forms::red_flags(answer(form, R"({"a":false})")).empty());
  const auto met = forms::red_flags(answer(form, R"({"a":true})"));
  ASSERT_EQ(met.size(), 1U);
  EXPECT_EQ(met[0].gate, 7);
  EXPECT_EQ(met[0].level, "acute");
  for (const std::string& wrong : {R"({"url":"code","valueCode":"G15"})" + when, R"({"url":"code","valueCode":"6"})" + when,
                                   std::string(R"({"url":"code","valueCode":"G6"})")}) {
    EXPECT_EQ(refusal(questionnaire(with_gate(wrong))).detail("reason"), "bad-mark") << wrong;
  }
}

}  // namespace
}  // namespace attune::test
