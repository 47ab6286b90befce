// SPDX-License-Identifier: Apache-2.0
// Forms with something wrong in them: what is read all the same, and what is refused where.
#include "forms/response.h"
#include "forms/support.h"

namespace attune::test {
namespace {

using forms::ItemType;

TEST(DirtyForm, IsReadWithAWarningWhereTheMeaningIsSafe) {
  const std::pair<const char*, const char*> table[]{
      {"options without a system", R"({"linkId":"a","type":"choice","answerOption":[{"valueCoding":{"code":"x"}}]})"},
      {"options elsewhere", R"({"linkId":"a","type":"choice","answerValueSet":"http://sets.example/v"})"},
      {"options that are not there", R"({"linkId":"a","type":"choice","answerValueSet":"#v"})"},
      {"a condition on nothing",
       R"({"linkId":"a","type":"string","enableWhen":[{"question":"x","operator":"exists","answerBoolean":true}]})"},
      {"headings twice", R"({"linkId":"a","type":"display"},{"linkId":"a","type":"display"})"},
      {"a pattern that is none",
       R"({"linkId":"a","type":"string",)"
       R"("extension":[{"url":"http://hl7.org/fhir/StructureDefinition/regex","valueString":"(["}]})"},
      {"a group that repeats", R"({"linkId":"a","type":"group","repeats":true})"},
      {"a file to hand in", R"({"linkId":"a","type":"attachment"})"},
      {"an expression",
       R"({"linkId":"a","type":"decimal","extension":[{"url":)"
       R"("http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",)"
       R"("valueExpression":{"language":"text/fhirpath","expression":"1"}},)"
       R"({"url":"http://hl7.org/fhir/StructureDefinition/variable","valueExpression":{"expression":"1"}}]})"},
      {"a mark of a later version",
       R"({"linkId":"a","type":"string",)"
       R"("extension":[{"url":"https://attune.invalid/marks/colour","valueCode":"red"}]})"},
      {"something set beforehand that cannot be",
       R"({"linkId":"a","type":"date","initial":[{"valueString":"today"}]})"},
      {"a limit of a date",
       R"({"linkId":"a","type":"date",)"
       R"("extension":[{"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueDate":"2026-01-01"}]})"}};
  for (const auto& [what, items] : table) {
    EXPECT_EQ(form_of(items)->warnings.size(), 1U) << what;
  }
}

TEST(DirtyForm, TakesAnyTextWhereOptionsAreMissing) {
  const SharedForm form = form_of(R"({"linkId":"a","type":"choice","answerValueSet":"http://sets.example/v"})");
  EXPECT_EQ(form->items[0].type, ItemType::OpenChoice);
  EXPECT_EQ(std::get<std::string>(given(answer(form, R"({"a":"blue"})"), "a").at(0)), "blue");
}

TEST(DirtyForm, TakesAnyOfSeveralConditionsWhereItDoesNotSay) {
  const std::string items = R"({"linkId":"a","type":"boolean"},{"linkId":"b","type":"string","enableWhen":[
      {"question":"a","operator":"=","answerBoolean":true},{"question":"a","operator":"=","answerBoolean":false}])";
  const SharedForm form = form_of(items + "}");
  EXPECT_EQ(form->warnings.size(), 1U);
  EXPECT_TRUE(is_open(answer(form, R"({"a":true})"), "b"));
  EXPECT_FALSE(is_open(answer(form_of(items + R"(,"enableBehavior":"all"})"), R"({"a":true})"), "b"));
}

TEST(DirtyForm, NeverMeetsAConditionThatPointsNowhere) {
  for (const char* condition :
       {R"("operator":"exists","answerBoolean":false)", R"("operator":"!=","answerInteger":1)"}) {
    for (const char* question : {"nowhere", "g"}) {
      const SharedForm form =
          form_of(R"({"linkId":"g","type":"group"},{"linkId":"a","type":"string","enableWhen":[{"question":")" +
                  std::string(question) + "\"," + condition + "}]}");
      EXPECT_FALSE(is_open(forms::Answers(form), "a")) << question << condition;
    }
  }
}

TEST(DirtyForm, KeepsItsWarningsFew) {
  std::string items;
  for (int n = 0; n < 1000; ++n) {
    items += std::string(n == 0 ? "" : ",") + R"({"linkId":"a)" + std::to_string(n) + R"(","type":"url"})";
  }
  EXPECT_LE(form_of(items)->warnings.size(), 201U);
}

struct Refused {
  const char* items;
  const char* reason;
  const char* field;
  const char* place;
};

class DirtyForms : public testing::TestWithParam<Refused> {};

TEST_P(DirtyForms, AreRefusedWithTheirPlace) {
  const Refused& row = GetParam();
  const Error error = refusal("{\"resourceType\":\"Questionnaire\",\"item\":[\n" + std::string(row.items) + "\n]}");
  EXPECT_EQ(error.detail("reason"), row.reason);
  EXPECT_EQ(error.detail("field"), row.field);
  EXPECT_EQ(std::string(error.detail("line")) + ":" + std::string(error.detail("column")), row.place);
}

INSTANTIATE_TEST_SUITE_P(
    Each, DirtyForms,
    testing::Values(
        Refused{R"({"type":"string"})", "no-link-id", "", "2:1"},
        Refused{R"({"linkId":"","type":"string"})", "no-link-id", "", "2:1"},
        Refused{R"({"linkId":7,"type":"string"})", "wrong-type", "linkId", "2:11"},
        Refused{R"({"linkId":"a"})", "no-type", "a", "2:1"},
        Refused{R"({"linkId":"a","type":"sing"})", "unknown-type", "a", "2:22"},
        Refused{R"({"linkId":"a","type":"string","text":5})", "wrong-type", "text", "2:38"},
        Refused{R"({"linkId":"a","type":"string","required":"yes"})", "wrong-type", "required", "2:42"},
        Refused{R"({"linkId":"a","type":"string","maxLength":-1})", "wrong-type", "maxLength", "2:43"},
        Refused{R"({"linkId":"a","type":"string","item":{}})", "wrong-type", "item", "2:38"},
        Refused{R"("a")", "wrong-type", "item", "2:1"},
        Refused{R"({"linkId":"a","type":"string","text":"a\u0000b"})", "bad-text", "text", "2:38"},
        Refused{R"({"linkId":"a\u0007","type":"string"})", "bad-text", "linkId", "2:11"},
        Refused{R"({"linkId":"a","type":"choice","answerOption":[{"valueDate":"2026-02-30"}]})", "bad-moment",
                "valueDate", "2:60"},
        Refused{R"({"linkId":"a","type":"choice","answerOption":[{"valueCoding":"x"}]})", "wrong-type", "valueCoding",
                "2:62"},
        Refused{R"({"linkId":"a","type":"string","enableWhen":[{"question":"a","operator":"~","answerInteger":1}]})",
                "unknown-operator", "", "2:72"},
        Refused{R"({"linkId":"a","type":"string","enableWhen":[{"question":"b","operator":"="}]})",
                "no-condition-answer", "", "2:45"},
        Refused{
            R"({"linkId":"a","type":"string","enableWhen":[{"question":"b","operator":"exists","answerInteger":1}]})",
            "wrong-type", "answer", "2:45"},
        Refused{R"({"linkId":"a","type":"string","enableBehavior":"both"})", "unknown-behavior", "", "2:48"},
        Refused{R"({"linkId":"a","type":"string",)"
                R"("extension":[{"url":"https://attune.invalid/marks/seen-by","valueCode":"all"}]})",
                "bad-mark", "seen-by", "2:44"},
        Refused{R"({"linkId":"a","type":"string",)"
                R"("extension":[{"url":"https://attune.invalid/marks/signal","valueCode":"all"}]})",
                "bad-mark", "signal", "2:44"},
        Refused{R"({"linkId":"a","type":"string",)"
                R"("extension":[{"url":"https://attune.invalid/marks/pair"}]})",
                "bad-mark", "pair", "2:44"}));

TEST(DirtyForm, IsRefusedWhenAMarkStandsTwice) {
  const std::string owner = R"({"url":"https://attune.invalid/marks/seen-by","valueCode":"owner"})";
  const Error error =
      refusal(questionnaire(R"({"linkId":"a","type":"string","extension":[)" + owner + "," + owner + "]}"));
  EXPECT_EQ(error.detail("reason"), "mark-twice");
  EXPECT_EQ(error.detail("field"), "seen-by");
}

TEST(DirtyForm, NamesBothLinesOfALinkIdThatStandsTwice) {
  const Error error =
      refusal(questionnaire("\n{\"linkId\":\"a\",\"type\":\"group\",\"item\":[\n"
                            "{\"linkId\":\"b\",\"type\":\"string\"}]},\n\n"
                            "{\"linkId\":\"b\",\"type\":\"display\"}"));
  EXPECT_EQ(error.detail("reason"), "link-id-twice");
  EXPECT_EQ(error.detail("field"), "b");
  EXPECT_EQ(error.detail("line"), "5");
  EXPECT_EQ(error.detail("other-line"), "3");
}

TEST(DirtyForm, IsRefusedWhenItemsWaitForEachOther) {
  const auto waits = [](const std::string& link_id, const std::string& question, const std::string& below = {}) {
    return R"({"linkId":")" + link_id + R"(","type":"boolean","enableWhen":[{"question":")" + question +
           R"(","operator":"exists","answerBoolean":true}])" + (below.empty() ? "" : ",\"item\":[" + below + "]") + "}";
  };
  const std::pair<std::string, std::string> table[]{
      {waits("a", "a"), "a"},
      {waits("x", "a") + ",\n" + waits("a", "b") + "," + waits("b", "a"), "a"},
      {waits("a", "b", R"({"linkId":"b","type":"string"})"), "a"},
      {waits("a", "b") + "," + waits("b", "c") + "," + waits("c", "a"), "a"}};
  for (const auto& [items, one] : table) {
    EXPECT_EQ(refusal(questionnaire(items)).detail("reason"), "condition-cycle") << items;
  }
  // What only waits for the circle is not what is wrong.
  const std::string waiting = waits("x", "a") + ",\n" + waits("a", "b") + ",\n" + waits("b", "a");
  EXPECT_NE(refusal(questionnaire(waiting)).detail("line"), "1");
  EXPECT_NO_THROW(form_of(waits("a", "b") + R"(,{"linkId":"b","type":"boolean"})"));
}

TEST(DirtyForm, IsNoFormWhenItSaysSomethingElse) {
  for (const char* text : {"{}", "[]", "7", R"({"resourceType":"Patient"})", R"({"resourceType":5})"}) {
    EXPECT_EQ(refusal(text).detail("reason"), "not-a-questionnaire") << text;
  }
}

}  // namespace
}  // namespace attune::test
