// SPDX-License-Identifier: Apache-2.0
// What is read of a form that is as it should be.
#include "forms/read_form.h"

#include "forms/support.h"

namespace attune::test {
namespace {

using forms::Coding;
using forms::Control;
using forms::Form;
using forms::Item;
using forms::ItemType;

const Item& first(const SharedForm& form) {
  return form->items.at(0);
}

std::string fhir(const std::string& name, const std::string& value) {
  return R"({"url":"http://hl7.org/fhir/StructureDefinition/)" + name + "\"," + value + "}";
}
std::string mark(const std::string& name, const std::string& value) {
  return R"({"url":"https://attune.invalid/marks/)" + name + "\"," + value + "}";
}
std::string item(const std::string& type, const std::string& more) {
  return R"({"linkId":"a","type":")" + type + "\"," + more + "}";
}
std::string extended(const std::string& type, const std::string& extensions) {
  return item(type, "\"extension\":[" + extensions + "]");
}

TEST(ReadForm, TakesItsOwnFields) {
  const std::string json = questionnaire("", R"(,"title":"How it is","language":"en","description":"Two lines")");
  const Form form = forms::read_form(json, "any/where/how-it-is.json");
  EXPECT_EQ(form.id, "how-it-is");
  EXPECT_EQ(form.url, "https://forms.example/q");
  EXPECT_EQ(form.version, "1");
  EXPECT_EQ(form.title, "How it is");
  EXPECT_EQ(form.language, "en");
  EXPECT_EQ(form.description, "Two lines");
  EXPECT_EQ(form.source, json);
  EXPECT_TRUE(form.items.empty());
  EXPECT_TRUE(form.warnings.empty());
}

TEST(ReadForm, KeepsTheOrderAndTheNesting) {
  const SharedForm form = form_of(R"({"linkId":"g","type":"group","item":[
      {"linkId":"g1","type":"boolean","item":[{"linkId":"g1a","type":"string"}]},
      {"linkId":"g2","type":"display"}]},{"linkId":"z","type":"date"})");
  ASSERT_EQ(form->items.size(), 5U);
  EXPECT_EQ(link_ids(*form, {0, 1, 2, 3, 4}), (std::vector<std::string>{"g", "g1", "g1a", "g2", "z"}));
  EXPECT_EQ(form->items[0].end, 4);
  EXPECT_EQ(form->items[1].end, 3);
  EXPECT_EQ(form->items[2].parent, 1);
  EXPECT_EQ(form->items[2].depth, 2);
  EXPECT_EQ(form->items[4].parent, -1);
  EXPECT_EQ(form->items[1].place.line, 2);
  EXPECT_EQ(form->items[1].place.column, 7);
  EXPECT_EQ(form->find("g2"), 3);
  EXPECT_EQ(form->find("nothing"), -1);
  EXPECT_EQ(form->question_count(), 3);
}

TEST(ReadForm, KnowsEveryType) {
  const std::pair<const char*, ItemType> table[]{
      {"group", ItemType::Group},       {"display", ItemType::Display},   {"boolean", ItemType::Boolean},
      {"integer", ItemType::Integer},   {"decimal", ItemType::Decimal},   {"date", ItemType::Date},
      {"dateTime", ItemType::DateTime}, {"time", ItemType::Time},         {"string", ItemType::String},
      {"text", ItemType::Text},         {"quantity", ItemType::Quantity}, {"attachment", ItemType::Other},
      {"reference", ItemType::Other},   {"url", ItemType::Other}};
  for (const auto& [word, type] : table) {
    EXPECT_EQ(first(form_of(item(word, "\"text\":\"x\""))).type, type) << word;
  }
}

TEST(ReadForm, TakesWhatAnItemSaysOfItself) {
  const SharedForm form = form_of(item("string", R"("text":"Your name?","prefix":"1.","required":true,"repeats":true,
      "readOnly":true,"maxLength":40,"initial":[{"valueString":"x"}])"));
  EXPECT_EQ(first(form).text, "Your name?");
  EXPECT_EQ(first(form).prefix, "1.");
  EXPECT_TRUE(first(form).required && first(form).repeats && first(form).read_only);
  EXPECT_FALSE(first(form).hidden);
  EXPECT_EQ(first(form).limits.longest, 40);
  EXPECT_EQ(first(form).initial.size(), 1U);
}

TEST(ReadForm, TakesLimitsAndControls) {
  const SharedForm form = form_of(extended(
      "decimal",
      fhir("minValue", "\"valueInteger\":1") + "," + fhir("maxValue", "\"valueDecimal\":9.5") + "," +
          fhir("maxDecimalPlaces", "\"valueInteger\":2") + "," + fhir("questionnaire-hidden", "\"valueBoolean\":true") +
          "," + fhir("questionnaire-sliderStepValue", "\"valueInteger\":5") + "," +
          fhir("questionnaire-minOccurs", "\"valueInteger\":2") + "," +
          fhir("questionnaire-maxOccurs", "\"valueInteger\":3") + "," + fhir("regex", R"("valueString":"[0-9]+")")));
  const forms::Limits& limits = first(form).limits;
  EXPECT_EQ(limits.least, 1);
  EXPECT_EQ(limits.most, 9.5);
  EXPECT_EQ(limits.decimals, 2);
  EXPECT_EQ(limits.min_occurs, 2);
  EXPECT_EQ(limits.max_occurs, 3);
  EXPECT_EQ(limits.pattern, "[0-9]+");
  EXPECT_EQ(first(form).slider_step, 5);
  EXPECT_TRUE(first(form).hidden);
  for (const auto& [code, control] : {std::pair{"gtable", Control::Grid},
                                      {"radio-button", Control::Radio},
                                      {"check-box", Control::CheckBox},
                                      {"drop-down", Control::DropDown},
                                      {"autocomplete", Control::DropDown},
                                      {"slider", Control::Slider},
                                      {"help", Control::Help},
                                      {"page", Control::Page},
                                      {"signature", Control::Usual}}) {
    const std::string value = R"("valueCodeableConcept":{"coding":[{"code":")" + std::string(code) + "\"}]}";
    EXPECT_EQ(first(form_of(extended("group", fhir("questionnaire-itemControl", value)))).control, control) << code;
  }
}

TEST(ReadForm, FindsWeightsWhereverTheyStand) {
  const std::string options = R"({"valueCoding":{"system":"s","code":"a","display":"A"},"extension":[)" +
                              fhir("ordinalValue", "\"valueDecimal\":3") +
                              R"(]},{"valueCoding":{"system":"s","code":"b","extension":[)" +
                              fhir("itemWeight", "\"valueDecimal\":1.5") +
                              R"(]}},{"valueCoding":{"system":"s","code":"c"},"initialSelected":true,"extension":[)" +
                              fhir("questionnaire-optionExclusive", "\"valueBoolean\":true") + "]}";
  const SharedForm form = form_of(item("choice", "\"answerOption\":[" + options + "]"));
  ASSERT_EQ(first(form).options.size(), 3U);
  EXPECT_EQ(first(form).options[0].weight, 3);
  EXPECT_EQ(first(form).options[1].weight, 1.5);
  EXPECT_EQ(first(form).options[2].weight, std::nullopt);
  EXPECT_TRUE(first(form).options[2].exclusive && first(form).options[2].initial);
  EXPECT_FALSE(first(form).options[0].exclusive || first(form).options[0].initial);
}

TEST(ReadForm, KeepsOptionsOfEveryKind) {
  const SharedForm form = form_of(item("choice", R"("answerOption":[{"valueString":"x"},{"valueInteger":4},
      {"valueDate":"2026-03-05"},{"valueTime":"08:00:00"},{"valueReference":{"reference":"Patient/1"}}])"));
  ASSERT_EQ(first(form).options.size(), 4U);
  EXPECT_EQ(std::get<std::string>(first(form).options[0].value), "x");
  EXPECT_EQ(std::get<std::int64_t>(first(form).options[1].value), 4);
  EXPECT_EQ(std::get<forms::Moment>(first(form).options[2].value).text, "2026-03-05");
  EXPECT_EQ(form->warnings.size(), 1U);
}

TEST(ReadForm, TakesOptionsFromAValueSetInTheFile) {
  const std::string expansion = R"(,"contained":[{"resourceType":"ValueSet","id":"v","expansion":{"contains":[
      {"system":"s","code":"a","display":"A","extension":[)" +
                                fhir("valueset-ordinalValue", "\"valueDecimal\":2") +
                                R"(]},{"abstract":true,"display":"More","contains":[{"system":"s","code":"b"}]}]}}])";
  const std::string compose = R"(,"contained":[{"resourceType":"ValueSet","id":"v","compose":{"include":[
      {"system":"s","concept":[{"code":"a","display":"A"},{"code":"b"}]}]}}])";
  for (const std::string& contained : {expansion, compose}) {
    const SharedForm form = form_of(item("choice", R"("answerValueSet":"#v")"), contained);
    ASSERT_EQ(first(form).options.size(), 2U);
    EXPECT_EQ(std::get<Coding>(first(form).options[0].value).display, "A");
    EXPECT_EQ(std::get<Coding>(first(form).options[1].value).system, "s");
    EXPECT_EQ(first(form).type, ItemType::Choice);
  }
  EXPECT_EQ(first(form_of(item("choice", R"("answerValueSet":"#v")"), expansion)).options[0].weight, 2);
}

TEST(ReadForm, ReadsMarksAndIsCarefulWithoutThem) {
  const forms::Marks without = first(form_of(item("boolean", "\"text\":\"x\""))).marks;
  EXPECT_EQ(without.seen_by, forms::SeenBy::Clinician);
  EXPECT_EQ(without.asked, forms::Asked::Alone);
  EXPECT_EQ(without.paper, forms::Paper::Never);
  EXPECT_FALSE(without.pair);
  const forms::Marks marks =
      first(form_of(extended(
                "integer",
                mark("seen-by", "\"valueCode\":\"owner\"") + "," + mark("asked", "\"valueCode\":\"by-the-clinician\"") +
                    "," + mark("paper", "\"valueCode\":\"home\"") + "," + mark("concept", "\"valueCode\":\"S1\"") +
                    "," + mark("concept", "\"valueCode\":\"S2\"") + "," +
                    mark("dimension", "\"valueCode\":\"emotional\"") + "," + mark("pair", "\"valueBoolean\":true") +
                    "," + mark("signal", R"("extension":[{"url":"operator","valueCode":"<="},
                                                  {"url":"value","valueInteger":6}])"))))
          .marks;
  EXPECT_EQ(marks.seen_by, forms::SeenBy::Owner);
  EXPECT_EQ(marks.asked, forms::Asked::ByTheClinician);
  EXPECT_EQ(marks.paper, forms::Paper::Home);
  EXPECT_EQ(marks.concepts, (std::vector<std::string>{"S1", "S2"}));
  EXPECT_EQ(marks.dimension, "emotional");
  EXPECT_TRUE(marks.pair);
  ASSERT_EQ(marks.signals.size(), 1U);
  EXPECT_EQ(marks.signals[0].op, forms::Operator::LessOrEqual);
  EXPECT_EQ(marks.signals[0].value, 6);
}

TEST(ReadForm, ReadsOlderAndNewerVersionsWhereThatIsPlain) {
  const SharedForm r5 =
      form_of(item("coding", R"("answerConstraint":"optionsOrString","answerOption":[{"valueCoding":{"code":"a"}}])"));
  EXPECT_EQ(first(r5).type, ItemType::OpenChoice);
  EXPECT_EQ(first(form_of(item("coding", R"("answerOption":[{"valueCoding":{"code":"a"}}])"))).type, ItemType::Choice);
  const SharedForm old =
      form_of(item("choice", R"("option":[{"valueCoding":{"code":"a"}}])") +
              R"(,{"linkId":"b","type":"string","enableWhen":[{"question":"a","hasAnswer":false}]})" +
              R"(,{"linkId":"c","type":"string","enableWhen":[{"question":"a","answerCoding":{"code":"a"}}]})");
  EXPECT_EQ(first(old).options.size(), 1U);
  EXPECT_EQ(old->items[1].conditions.at(0).op, forms::Operator::Exists);
  EXPECT_EQ(std::get<bool>(old->items[1].conditions.at(0).value), false);
  EXPECT_EQ(old->items[2].conditions.at(0).op, forms::Operator::Equal);
}

TEST(ReadForm, ReadsUnitsOfAQuantity) {
  const SharedForm form =
      form_of(extended("quantity", fhir("questionnaire-unitOption", R"("valueCoding":{"code":"kg","display":"kg"})") +
                                       "," + fhir("questionnaire-unitOption", R"("valueCoding":{"code":"g"})")));
  EXPECT_EQ(first(form).units, (std::vector<std::string>{"kg", "g"}));
}

}  // namespace
}  // namespace attune::test
