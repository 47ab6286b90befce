// SPDX-License-Identifier: Apache-2.0
#include "forms/response.h"

#include "forms/support.h"

namespace attune::test {
namespace {

using forms::Coding;
using forms::Moment;
using forms::Value;

SharedForm every_type() {
  return form_of(R"({"linkId":"g","type":"group","item":[
    {"linkId":"bool","type":"boolean"},{"linkId":"int","type":"integer"},{"linkId":"dec","type":"decimal"},
    {"linkId":"date","type":"date"},{"linkId":"when","type":"dateTime"},{"linkId":"time","type":"time"},
    {"linkId":"line","type":"string"},{"linkId":"words","type":"text"},{"linkId":"amount","type":"quantity"},
    {"linkId":"open","type":"open-choice","answerOption":[{"valueCoding":{"system":"s","code":"a","display":"Ah"}}]}]},
    {"linkId":"note","type":"display"},)" +
                 scale_item("much", R"(,"item":[{"linkId":"much.why","type":"text"}])") + "," +
                 scale_item("ticks", R"(,"repeats":true)"));
}

template <class T>
T only(const forms::Answers& answers, std::string_view link_id) {
  const std::vector<Value> values = given(answers, link_id);
  EXPECT_EQ(values.size(), 1U) << link_id;
  return values.size() == 1 && std::holds_alternative<T>(values[0]) ? std::get<T>(values[0]) : T{};
}

std::string chosen(const forms::Answers& answers, std::string_view link_id) {
  return only<Coding>(answers, link_id).code;
}

TEST(FlatAnswers, TakeEveryKind) {
  const forms::Answers answers = answer(every_type(), R"({"bool":false,"int":-4,"dec":2.5,"date":"2026-03-05",
      "when":"2026-03-05T10:00:00Z","time":"10:30:00","line":"one","words":"two\nlines","open":"mauve","amount":3,
      "much":2,"much.why":"so","ticks":["m1","Much 3",0]})");
  EXPECT_FALSE(only<bool>(answers, "bool"));
  EXPECT_EQ(only<std::int64_t>(answers, "int"), -4);
  EXPECT_EQ(only<double>(answers, "dec"), 2.5);
  EXPECT_EQ(only<Moment>(answers, "date").text, "2026-03-05");
  EXPECT_EQ(only<Moment>(answers, "when").text, "2026-03-05T10:00:00Z");
  EXPECT_EQ(only<Moment>(answers, "time").text, "10:30:00");
  EXPECT_EQ(only<std::string>(answers, "words"), "two\nlines");
  EXPECT_EQ(only<std::string>(answers, "open"), "mauve");
  EXPECT_EQ(only<forms::Quantity>(answers, "amount").value, 3);
  EXPECT_EQ(chosen(answers, "much"), "m2");
  EXPECT_EQ(only<std::string>(answers, "much.why"), "so");
  std::vector<std::string> ticks;
  for (const Value& each : given(answers, "ticks")) {
    ticks.push_back(std::get<Coding>(each).code);
  }
  EXPECT_EQ(ticks, (std::vector<std::string>{"m1", "m3", "m0"}));
}

TEST(FlatAnswers, MayBeEmptyOrSkipped) {
  EXPECT_TRUE(answer(every_type(), "{}").empty());
  EXPECT_TRUE(answer(every_type(), R"({"bool":null,"ticks":[],"line":"","much":"","open":" "})").empty());
}

TEST(FlatAnswers, ChooseByCodeThenByDisplay) {
  EXPECT_EQ(chosen(answer(every_type(), R"({"open":"a"})"), "open"), "a");
  EXPECT_EQ(chosen(answer(every_type(), R"({"open":"Ah"})"), "open"), "a");
  const SharedForm form = form_of(R"({"linkId":"q","type":"choice","answerOption":[
      {"valueCoding":{"system":"s","code":"x","display":"y"}},
      {"valueCoding":{"system":"s","code":"y","display":"x"}}]})");
  EXPECT_EQ(chosen(answer(form, R"({"q":"x"})"), "q"), "x");
  EXPECT_EQ(chosen(answer(form, R"({"q":"y"})"), "q"), "y");
}

TEST(FlatAnswers, TakeANumberThatIsAnOption) {
  const SharedForm form =
      form_of(R"({"linkId":"q","type":"choice","answerOption":[{"valueInteger":10},{"valueInteger":20}]})");
  EXPECT_EQ(only<std::int64_t>(answer(form, R"({"q":20})"), "q"), 20);
  EXPECT_EQ(answers_refusal(form, R"({"q":30})").detail("reason"), "not-an-option");
}

struct RefusedResponse {
  const char* json;
  const char* reason;
  const char* field;
  const char* place;
};

class FlatRefused : public testing::TestWithParam<RefusedResponse> {};

TEST_P(FlatRefused, NamesTheItemAndItsPlace) {
  const RefusedResponse& row = GetParam();
  const Error error = answers_refusal(every_type(), row.json);
  EXPECT_EQ(error.detail("reason"), row.reason);
  EXPECT_EQ(error.detail("field"), row.field);
  EXPECT_EQ(std::string(error.detail("line")) + ":" + std::string(error.detail("column")), row.place);
}

INSTANTIATE_TEST_SUITE_P(Each, FlatRefused,
                         testing::Values(RefusedResponse{"{\n \"int\":1,\n \"nothing\":2}", "unknown-item", "nothing", "3:2"},
                                         RefusedResponse{R"({"Maya Ortiz":2})", "unknown-item", "key", "1:2"},
                                         RefusedResponse{R"({"int":"two"})", "wrong-type", "int", "1:8"},
                                         RefusedResponse{R"({"int":1.5})", "wrong-type", "int", "1:8"},
                                         RefusedResponse{R"({"int":true})", "wrong-type", "int", "1:8"},
                                         RefusedResponse{R"({"int":{"value":1}})", "wrong-type", "int", "1:8"},
                                         RefusedResponse{R"({"ticks":[0,[1]]})", "wrong-type", "ticks", "1:13"},
                                         RefusedResponse{R"({"ticks":[0,null]})", "wrong-type", "ticks", "1:13"},
                                         RefusedResponse{R"({"bool":1})", "wrong-type", "bool", "1:9"},
                                         RefusedResponse{R"({"line":1})", "wrong-type", "line", "1:9"},
                                         RefusedResponse{R"({"much":true})", "wrong-type", "much", "1:9"},
                                         RefusedResponse{R"({"much":7})", "not-an-option", "much", "1:9"},
                                         RefusedResponse{R"({"much":"often"})", "not-an-option", "much", "1:9"},
                                         RefusedResponse{R"({"date":"2026-02-30"})", "bad-moment", "date", "1:9"},
                                         RefusedResponse{R"({"g":1})", "not-a-question", "g", "1:6"},
                                         RefusedResponse{R"({"note":"x"})", "not-a-question", "note", "1:9"},
                                         RefusedResponse{R"({"line":"a\u0000b"})", "nul", "line", "1:9"},
                                         RefusedResponse{R"({"int":1,"int":2})", "key-twice", "int", "1:10"},
                                         RefusedResponse{R"({"int":1)", "json", "", "1:9"},
                                         RefusedResponse{"[]", "not-answers", "", "1:1"},
                                         RefusedResponse{"null", "not-answers", "", "1:1"},
                                         RefusedResponse{R"({"resourceType":"Patient"})", "not-answers", "", "1:1"}));

TEST(FlatAnswers, AreRefusedWhereTwoOptionsWeighTheSame) {
  const std::string option =
      R"({"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":1}],
      "valueCoding":{"system":"s","code":")";
  const SharedForm form =
      form_of(R"({"linkId":"q","type":"choice","answerOption":[)" + option + "a\"}}," + option + "b\"}}]}");
  EXPECT_EQ(answers_refusal(form, R"({"q":1})").detail("reason"), "option-not-clear");
  EXPECT_EQ(chosen(answer(form, R"({"q":"b"})"), "q"), "b");
}

const char* const k_everything = R"({"bool":true,"int":3,"dec":0.1,"date":"2026","when":"2026-03-05","time":"10:30:00",
    "line":"q\"\\\u2028x","words":"ż\n🙂","open":"mauve","amount":2.5,"much":3,"much.why":"y","ticks":[0,1]})";

TEST(Response, IsReadBackAsItWasWritten) {
  for (const char* flat : {"{}", k_everything, R"({"much.why":"without an answer above"})"}) {
    std::string text(flat);
    if (const std::size_t at = text.find("\\u2028"); at != std::string::npos) {
      text.erase(at, 6);  // no text of ours holds a line separator
    }
    const forms::Answers answers = answer(every_type(), text);
    const std::string json = forms::write_response(answers);
    const forms::Answers again = forms::read_answers(answers.shared_form(), json, "again.json");
    EXPECT_EQ(forms::write_response(again), json);
    EXPECT_EQ(forms::write_draft(again), forms::write_draft(answers));
    EXPECT_EQ(again.answered_count(), answers.answered_count());
  }
}

TEST(Response, SaysWhatItIsOfAndWhen) {
  forms::ResponseFacts facts;
  facts.authored = "2026-03-05T14:00:00Z";
  const std::string json = forms::write_response(answer(every_type(), R"({"much":0})"), facts);
  EXPECT_EQ(json, R"({
  "resourceType": "QuestionnaireResponse",
  "questionnaire": "https://forms.example/q|1",
  "status": "completed",
  "authored": "2026-03-05T14:00:00Z",
  "item": [
    {
      "linkId": "much",
      "answer": [
        {
          "valueCoding": {
            "system": "https://codes.example/much",
            "code": "m0",
            "display": "Much 0"
          }
        }
      ]
    }
  ]
}
)");
}

TEST(Response, StandsInFormOrderWhateverOrderItWasGivenIn) {
  const std::string one = forms::write_response(answer(every_type(), R"({"int":1,"line":"x","much":2})"));
  EXPECT_EQ(forms::write_response(answer(every_type(), R"({"much":2,"line":"x","int":1})")), one);
}

TEST(Response, KnowsItsFormByTheWholeAddress) {
  const SharedForm form = read(R"({"resourceType":"Questionnaire","url":"https://forms.example/q|x","item":[]})");
  EXPECT_NO_THROW(forms::read_answers(form, forms::write_response(forms::Answers(form)), "r"));
}

TEST(Response, IsReadFromOtherSoftware) {
  const forms::Answers answers =
      forms::read_answers(every_type(), R"({"resourceType":"QuestionnaireResponse","status":"completed",
    "questionnaire":"https://forms.example/q|7","subject":{"reference":"Patient/1"},
    "item":[{"linkId":"g","text":"Group","item":[
      {"linkId":"int","text":"How many?","answer":[{"valueInteger":5}]},{"linkId":"line","answer":[]}]},
      {"linkId":"much","answer":[{"valueCoding":{"code":"m1"},
       "item":[{"linkId":"much.why","answer":[{"valueString":"so"}]}]}]}]})",
                          "r.json");
  EXPECT_EQ(only<std::int64_t>(answers, "int"), 5);
  EXPECT_EQ(chosen(answers, "much"), "m1");
  EXPECT_EQ(only<std::string>(answers, "much.why"), "so");
}

class ResponseRefused : public testing::TestWithParam<RefusedResponse> {};

TEST_P(ResponseRefused, NamesTheItemAndItsPlace) {
  const RefusedResponse& row = GetParam();
  const Error error =
      answers_refusal(every_type(), "{\"resourceType\":\"QuestionnaireResponse\",\n" + std::string(row.json) + "}");
  EXPECT_EQ(error.detail("reason"), row.reason);
  EXPECT_EQ(error.detail("field"), row.field);
  EXPECT_EQ(std::string(error.detail("line")) + ":" + std::string(error.detail("column")), row.place);
}

INSTANTIATE_TEST_SUITE_P(
    Each, ResponseRefused,
    testing::Values(
        RefusedResponse{R"("questionnaire":"https://forms.example/other")", "another-form", "questionnaire", "2:17"},
        RefusedResponse{R"("item":[{"linkId":"x"}])", "unknown-item", "x", "2:19"},
        RefusedResponse{R"("item":[{"answer":[]}])", "no-link-id", "", "2:9"},
        RefusedResponse{R"("item":{})", "wrong-type", "item", "2:8"}, RefusedResponse{R"("item":[3])", "wrong-type", "item", "2:9"},
        RefusedResponse{R"("item":[{"linkId":"int","answer":[{"valueString":"3"}]}])", "wrong-type", "int", "2:34"},
        RefusedResponse{R"("item":[{"linkId":"int","answer":[{"valueInteger":"3"}]}])", "wrong-type", "valueInteger", "2:51"},
        RefusedResponse{R"("item":[{"linkId":"int","answer":[{"valueAttachment":{}}]}])", "wrong-type", "int", "2:54"},
        RefusedResponse{
            R"("item":[{"linkId":"int","answer":[{"valueInteger":1}]},{"linkId":"int","answer":[{"valueInteger":1}]}])",
            "item-twice", "int", "2:81"}));

SharedForm with_closed() {
  return form_of(R"({"linkId":"q","type":"boolean"},{"linkId":"x","type":"string",
      "enableWhen":[{"question":"q","operator":"=","answerBoolean":true}]})");
}

TEST(Response, HoldsNothingThatDoesNotCountAndADraftHoldsEverything) {
  const forms::Answers answers = answer(with_closed(), R"({"x":"SECRETLY"})");
  EXPECT_EQ(forms::write_response(answers).find("SECRETLY"), std::string::npos);
  const std::string draft = forms::write_draft(answers);
  forms::Answers again = forms::read_draft(answers.shared_form(), draft, "draft.json");
  EXPECT_EQ(again.answered_count(), 0);
  again.give("q", {true});
  EXPECT_EQ(only<std::string>(again, "x"), "SECRETLY");
  EXPECT_NE(forms::write_response(again).find("SECRETLY"), std::string::npos);
}

TEST(Draft, IsNoFlatObject) {
  EXPECT_THROW(forms::read_draft(with_closed(), "{}", "draft.json"), Error);
}

}  // namespace
}  // namespace attune::test
