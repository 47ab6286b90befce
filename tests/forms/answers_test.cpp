// SPDX-License-Identifier: Apache-2.0
// What can be an answer of an item, and how it is kept.
#include "forms/scores.h"
#include "forms/support.h"
#include "forms/validate.h"
#include "support/errors.h"

#include <cmath>

namespace attune::test {
namespace {

using forms::Coding;
using forms::Moment;
using forms::ProblemKind;
using forms::Quantity;
using forms::Value;

SharedForm typed(const std::string& type, const std::string& more = {}) {
  return form_of(R"({"linkId":"q","type":")" + type + "\"" + more + "}");
}

std::string why_not(const SharedForm& form, const Value& value) {
  forms::Answers answers(form);
  try {
    answers.give("q", {value});
  } catch (const Error& error) {
    EXPECT_EQ(word(error.code()), word(ErrorCode::InvalidInput));
    EXPECT_EQ(error.detail("field"), "q");
    EXPECT_TRUE(answers.empty());
    return std::string(error.detail("reason"));
  }
  return {};
}

TEST(Answers, RefuseWhatCannotBeOne) {
  const std::int64_t one = 1;
  const std::string text = "x";
  const std::tuple<const char*, Value, const char*> table[]{{"boolean", true, ""},
                                                            {"boolean", one, "wrong-type"},
                                                            {"integer", one, ""},
                                                            {"integer", 1.0, "wrong-type"},
                                                            {"integer", text, "wrong-type"},
                                                            {"decimal", 1.5, ""},
                                                            {"decimal", one, ""},
                                                            {"decimal", true, "wrong-type"},
                                                            {"decimal", std::nan(""), "out-of-range"},
                                                            {"decimal", INFINITY, "out-of-range"},
                                                            {"date", Moment{"2026-02-28"}, ""},
                                                            {"date", Moment{"2026"}, ""},
                                                            {"date", Moment{"2026-02-29"}, "bad-moment"},
                                                            {"date", Moment{"2026-13"}, "bad-moment"},
                                                            {"date", Moment{"2026-2-1"}, "bad-moment"},
                                                            {"date", Moment{"2026-02-28T10:00:00Z"}, "bad-moment"},
                                                            {"date", Moment{""}, "bad-moment"},
                                                            {"date", text, "wrong-type"},
                                                            {"dateTime", Moment{"2026-02-28T10:00:00.25+01:00"}, ""},
                                                            {"dateTime", Moment{"2026-02-28T24:00:00Z"}, "bad-moment"},
                                                            {"dateTime", Moment{"2026-02-28T10:00:00+1"}, "bad-moment"},
                                                            {"dateTime", Moment{"2026-02-28T10:00:00Zx"}, "bad-moment"},
                                                            {"time", Moment{"23:59:59"}, ""},
                                                            {"time", Moment{"23:60:00"}, "bad-moment"},
                                                            {"time", Moment{"10:00:00."}, "bad-moment"},
                                                            {"string", text, ""},
                                                            {"string", one, "wrong-type"},
                                                            {"text", std::string("a\0b", 3), "nul"},
                                                            {"text", std::string("\xff"), "not-utf8"},
                                                            {"quantity", Quantity{2, "kg"}, ""},
                                                            {"quantity", one, ""},
                                                            {"quantity", Quantity{INFINITY, "kg"}, "out-of-range"},
                                                            {"group", true, "not-a-question"},
                                                            {"display", text, "not-a-question"},
                                                            {"attachment", text, "not-a-question"}};
  for (const auto& [type, value, reason] : table) {
    EXPECT_EQ(why_not(typed(type), value), reason) << type << " " << value.index();
  }
}

const char* const k_colours = R"(,"answerOption":[{"valueCoding":{"system":"s","code":"r","display":"Red"}},)"
                              R"({"valueCoding":{"system":"s","code":"g"}}])";

TEST(Answers, OfAChoiceAreItsOptionsAsTheFormHasThem) {
  forms::Answers answers(typed("choice", k_colours));
  answers.give("q", {Coding{"", "r", "something else"}});
  const auto kept = std::get<Coding>(given(answers, "q").at(0));
  EXPECT_EQ(kept.system, "s");
  EXPECT_EQ(kept.display, "Red");
  EXPECT_EQ(why_not(typed("choice", k_colours), std::string("r")), "wrong-type");
  EXPECT_EQ(why_not(typed("choice", k_colours), true), "wrong-type");
  EXPECT_EQ(why_not(typed("choice", k_colours), Coding{}), "wrong-type");
  EXPECT_EQ(why_not(typed("open-choice", k_colours), std::string("mauve")), "");
  EXPECT_EQ(why_not(typed("choice", R"(,"answerOption":[{"valueInteger":4}])"), std::int64_t{4}), "");
}

TEST(Answers, OfAChoiceAreTheVeryOptionBeforeOneWithoutASystem) {
  const SharedForm form = typed("choice", R"(,"answerOption":[{"valueCoding":{"code":"a","display":"First"}},
      {"valueCoding":{"system":"s","code":"a","display":"Second"}}])");
  forms::Answers answers(form);
  for (const char* system : {"s", ""}) {
    answers.give("q", {Coding{system, "a", ""}});
    EXPECT_EQ(std::get<Coding>(given(answers, "q").at(0)).system, system);
  }
}

TEST(Answers, AreKeptInOneForm) {
  forms::Answers answers(typed("text"));
  answers.give("q", {std::string("e\u0301\r\nb")});
  EXPECT_EQ(std::get<std::string>(given(answers, "q").at(0)), "\u00e9\nb");
  answers.give("q", {std::string(" \n ")});
  EXPECT_TRUE(answers.empty());
  forms::Answers number(typed("decimal"));
  number.give("q", {-0.0});
  EXPECT_FALSE(std::signbit(std::get<double>(given(number, "q").at(0))));
}

TEST(Answers, OfAnItemThatIsNotThereAreRefused) {
  forms::Answers answers(typed("text"));
  EXPECT_ERROR(answers.give("nothing", {true}), ErrorCode::InvalidInput);
  EXPECT_ANY_THROW(answers.give(99, {}));
}

TEST(Answers, AreNotWithoutLimit) {
  forms::Answers answers(typed("integer", R"(,"repeats":true)"));
  answers.give("q", std::vector<Value>(1000, std::int64_t{1}));
  EXPECT_ERROR(answers.give("q", std::vector<Value>(1001, std::int64_t{1})), ErrorCode::InvalidInput);
  EXPECT_EQ(given(answers, "q").size(), 1000U);
}

TEST(Answers, BeginWithWhatTheFormSetsBeforehand) {
  const SharedForm form = form_of(
      R"({"linkId":"a","type":"integer","initial":[{"valueInteger":4}]},
         {"linkId":"b","type":"choice","answerOption":[{"valueString":"x"},
          {"valueString":"y","initialSelected":true}]})");
  forms::Answers answers(form);
  EXPECT_TRUE(answers.empty());
  answers.give("a", {std::int64_t{7}});
  answers.begin();
  EXPECT_EQ(std::get<std::int64_t>(given(answers, "a").at(0)), 7);
  EXPECT_EQ(std::get<std::string>(given(answers, "b").at(0)), "y");
}

TEST(Answers, OfCopiesAreTheirOwn) {
  forms::Answers answers(typed("integer"));
  const forms::Answers copy = answers;
  answers.give("q", {std::int64_t{1}});
  EXPECT_TRUE(copy.empty());
}

struct Wrong {
  const char* type;
  const char* more;
  std::vector<Value> values;
  std::vector<ProblemKind> kinds;
};

std::string limit(const char* name, const std::string& value) {
  return R"({"url":"http://hl7.org/fhir/StructureDefinition/)" + std::string(name) + "\"," + value + "}";
}

TEST(Validate, FindsWhatIsWrongWithEachItem) {
  using enum ProblemKind;
  const std::string text = "abc";
  const std::string exclusive =
      R"(,"repeats":true,"answerOption":[{"valueString":"x"},{"valueString":"y"},{"valueString":"none","extension":[)" +
      limit("questionnaire-optionExclusive", "\"valueBoolean\":true") + "]}]";
  const std::string bounds = ",\"extension\":[" + limit("minValue", "\"valueInteger\":1") + "," +
                             limit("maxValue", "\"valueInteger\":5") + "," +
                             limit("maxDecimalPlaces", "\"valueInteger\":1") + "]";
  const std::string occurs = ",\"repeats\":true,\"extension\":[" +
                             limit("questionnaire-minOccurs", "\"valueInteger\":2") + "," +
                             limit("questionnaire-maxOccurs", "\"valueInteger\":3") + "]";
  const std::string pattern = ",\"extension\":[" + limit("regex", R"("valueString":"a+|b")") + "]";
  const std::string units = ",\"extension\":[" + limit("questionnaire-unit", R"("valueCoding":{"code":"kg"})") + "]";
  const std::vector<Value> ones(4, std::int64_t{1});
  const std::vector<std::tuple<const char*, std::string, std::vector<Value>, std::vector<ProblemKind>>> table{
      {"string", R"(,"required":true)", {}, {Required}},
      {"string", R"(,"required":true)", {text}, {}},
      {"string", R"(,"required":true,"readOnly":true)", {}, {}},
      {"string", R"(,"maxLength":2)", {text}, {TooLong}},
      {"string", R"(,"maxLength":2)", {std::string("\u017c\u017c")}, {}},
      {"string", "", {text, text}, {TooMany}},
      {"string", R"(,"repeats":true)", {text, text}, {}},
      {"integer", occurs, {ones[0]}, {TooFew}},
      {"integer", occurs, ones, {TooMany}},
      {"integer", occurs, {}, {}},
      {"decimal", bounds, {0.9}, {TooSmall}},
      {"decimal", bounds, {5.1}, {TooLarge}},
      {"decimal", bounds, {2.25}, {TooManyDecimals}},
      {"decimal", bounds, {0.25}, {TooSmall, TooManyDecimals}},
      {"decimal", bounds, {1.0}, {}},
      {"string", pattern, {std::string("aaa")}, {}},
      {"string", pattern, {std::string("b")}, {}},
      {"string", pattern, {std::string("aab")}, {Pattern}},
      {"string", pattern, {std::string("xb")}, {Pattern}},
      {"string", pattern, {std::string("aaa\nb")}, {Pattern}},
      {"choice", k_colours, {Coding{"s", "g", ""}}, {}},
      {"choice", k_colours, {Coding{"s", "blue", ""}}, {NotAnOption}},
      {"open-choice", k_colours, {Coding{"s", "blue", ""}}, {}},
      {"choice", exclusive, {std::string("x"), std::string("y")}, {}},
      {"choice", exclusive, {std::string("none")}, {}},
      {"choice", exclusive, {std::string("x"), std::string("none")}, {NotAlone}},
      {"choice", exclusive, {std::string("z")}, {NotAnOption}},
      {"quantity", units, {Quantity{1, "kg"}}, {}},
      {"quantity", units, {Quantity{1, "g"}}, {NotAnOption}}};
  for (const auto& [type, more, values, kinds] : table) {
    forms::Answers answers(typed(type, more));
    answers.give("q", values);
    std::vector<ProblemKind> found;
    for (const forms::Problem& problem : forms::validate(answers)) {
      EXPECT_EQ(problem.item, 0);
      found.push_back(problem.kind);
    }
    EXPECT_EQ(found, kinds) << type << more;
  }
}

TEST(Validate, AsksNothingOfAClosedItemNorUnderAnUnansweredOne) {
  const SharedForm form =
      form_of(R"({"linkId":"q","type":"boolean","item":[{"linkId":"why","type":"string","required":true}]},
      {"linkId":"x","type":"string","required":true,"maxLength":1,
       "enableWhen":[{"question":"q","operator":"=","answerBoolean":true}]})");
  forms::Answers answers(form);
  answers.give("x", {std::string("too long")});
  EXPECT_TRUE(forms::validate(answers).empty());
  answers.give("q", {true});
  EXPECT_EQ(forms::validate(answers),
            (std::vector<forms::Problem>{{1, ProblemKind::Required}, {2, ProblemKind::TooLong}}));
}

TEST(Validate, AsksARequiredGroupForOneAnswer) {
  forms::Answers answers(form_of(R"({"linkId":"g","type":"group","required":true,"item":[
      {"linkId":"a","type":"string"},{"linkId":"b","type":"string"}]})"));
  EXPECT_EQ(forms::validate(answers), (std::vector<forms::Problem>{{0, ProblemKind::Required}}));
  answers.give("b", {std::string("x")});
  EXPECT_TRUE(forms::validate(answers).empty());
}

TEST(Validate, EndsOnAPatternThatNeverWould) {
  forms::Answers answers(typed("text", ",\"extension\":[" + limit("regex", R"("valueString":"(a+)+$")") + "]"));
  answers.give("q", {std::string(50000, 'a') + "b"});
  EXPECT_EQ(forms::validate(answers), (std::vector<forms::Problem>{{0, ProblemKind::Pattern}}));
}

}  // namespace
}  // namespace attune::test
