// SPDX-License-Identifier: Apache-2.0
#include "forms/support.h"

#include "forms/read_form.h"
#include "forms/response.h"
#include "support/files.h"

namespace attune::test {

std::string questionnaire(const std::string& items, const std::string& more) {
  return R"({"resourceType":"Questionnaire","url":"https://forms.example/q","version":"1")" + more + R"(,"item":[)" +
         items + "]}";
}

SharedForm read(const std::string& json) {
  return std::make_shared<const forms::Form>(forms::read_form(json, "q.json"));
}

SharedForm form_of(const std::string& items, const std::string& more) {
  return read(questionnaire(items, more));
}

Error refusal(std::string_view json) {
  try {
    forms::read_form(json, "folder/q.json");
  } catch (const Error& error) {
    EXPECT_EQ(word(error.code()), word(ErrorCode::InvalidForm));
    EXPECT_EQ(error.detail("path"), "folder/q.json");
    return error;
  }
  ADD_FAILURE() << "not refused: " << json.substr(0, 80);
  return Error(ErrorCode::Internal);
}

Error answers_refusal(const SharedForm& form, std::string_view json) {
  try {
    forms::read_answers(form, json, "answers.json");
  } catch (const Error& error) {
    EXPECT_EQ(word(error.code()), word(ErrorCode::InvalidInput));
    EXPECT_EQ(error.detail("path"), "answers.json");
    EXPECT_EQ(error.exit_status(), 5);
    return error;
  }
  ADD_FAILURE() << "not refused: " << json.substr(0, 80);
  return Error(ErrorCode::Internal);
}

SharedForm shipped() {
  static const SharedForm form = std::make_shared<const forms::Form>(
      forms::read_form(read_file(ATTUNE_FORMS "/barriers-and-brakes.json"), "forms/barriers-and-brakes.json"));
  return form;
}

forms::Answers answer(const SharedForm& form, std::string_view flat) {
  return forms::read_answers(form, flat, "answers.json");
}

bool is_open(const forms::Answers& answers, std::string_view link_id) {
  const int item = answers.form().find(link_id);
  EXPECT_GE(item, 0) << link_id;
  return item >= 0 && answers.enabled(item);
}

std::vector<forms::Value> given(const forms::Answers& answers, std::string_view link_id) {
  const int item = answers.form().find(link_id);
  EXPECT_GE(item, 0) << link_id;
  return item >= 0 ? answers.given(item) : std::vector<forms::Value>();
}

std::vector<std::string> link_ids(const forms::Form& form, const std::vector<int>& items) {
  std::vector<std::string> ids;
  for (const int item : items) {
    ids.push_back(form.items[static_cast<std::size_t>(item)].link_id);
  }
  return ids;
}

std::string scale_item(const std::string& link_id, const std::string& more) {
  std::string options;
  for (const char* weight : {"0", "1", "2", "3"}) {
    options += std::string(options.empty() ? "" : ",") +
               R"({"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":)" +
               weight + R"(}],"valueCoding":{"system":"https://codes.example/much","code":"m)" + weight +
               R"(","display":"Much )" + weight + R"("}})";
  }
  return R"({"linkId":")" + link_id + R"(","text":"How much?","type":"choice","answerOption":[)" + options +
         R"(,{"valueCoding":{"system":"https://codes.example/much","code":"rather-not-say",)" +
         R"("display":"Rather not say"}}])" + more + "}";
}

}  // namespace attune::test
