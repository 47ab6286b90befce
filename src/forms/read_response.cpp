// SPDX-License-Identifier: Apache-2.0
#include "forms/answer_sink.h"
#include "forms/read_value.h"

namespace attune::forms {
namespace {

void expect_this_form(const ReadContext& context, JsonNode response, const Form& form) {
  const std::string address = context.code(response, "questionnaire").value_or("");
  const bool is_this = address == form.url || address.starts_with(form.url + "|");
  if (!address.empty() && !form.url.empty() && !is_this) {
    throw context.refuse("another-form", response.member("questionnaire").place(), "questionnaire");
  }
}

void read_list(const ReadContext& context, JsonNode list, AnswerSink& sink);

void read_item(const ReadContext& context, JsonNode json, AnswerSink& sink) {
  const JsonNode link_id = json.member("linkId");
  if (!link_id.is(JsonKind::String)) {
    throw context.refuse("no-link-id", json.place());
  }
  const int index = sink.find(link_id.text(), link_id.place());
  const JsonNode answers = context.list(json, "answer");
  context.expect_objects(answers);
  std::vector<Value> values;
  for (const JsonNode answer : children(answers)) {
    FoundValue found = read_value(context, answer, "value");
    if (found.unreadable) {
      throw sink.refuse("wrong-type", *found.unreadable, index);
    }
    if (found.value) {
      values.push_back(std::move(*found.value));
    }
  }
  if (!values.empty()) {
    sink.give(index, std::move(values), answers.place());
  }
  for (const JsonNode answer : children(answers)) {
    read_list(context, context.list(answer, "item"), sink);
  }
  read_list(context, context.list(json, "item"), sink);
}

// As deep as the file goes, which has a limit.
void read_list(const ReadContext& context, JsonNode list, AnswerSink& sink) {
  context.expect_objects(list);
  for (const JsonNode each : children(list)) {
    read_item(context, each, sink);
  }
}

}  // namespace

void read_response(const ReadContext& context, JsonNode response, AnswerSink& sink) {
  expect_this_form(context, response, sink.form());
  read_list(context, context.list(response, "item"), sink);
}

}  // namespace attune::forms
