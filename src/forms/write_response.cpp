// SPDX-License-Identifier: Apache-2.0
#include "forms/moment.h"
#include "forms/response.h"

#include <nlohmann/json.hpp>

namespace attune::forms {
namespace {

using Json = nlohmann::ordered_json;

void add_text(Json& object, const char* key, const std::string& text) {
  if (!text.empty()) {
    object[key] = text;
  }
}

// An option of a choice says by its shape which of the three it is.
const char* moment_key(ItemType type, const std::string& text) {
  if (type == ItemType::DateTime) {
    return "valueDateTime";
  }
  return is_time(text) ? "valueTime" : is_date(text) ? "valueDate" : "valueDateTime";
}

struct ToAnswer {
  ItemType type;

  Json operator()(bool value) const { return {{"valueBoolean", value}}; }
  Json operator()(std::int64_t value) const { return {{"valueInteger", value}}; }
  Json operator()(double value) const { return {{"valueDecimal", value}}; }
  Json operator()(const std::string& value) const { return {{"valueString", value}}; }
  Json operator()(const Moment& value) const { return {{moment_key(type, value.text), value.text}}; }
  Json operator()(const Coding& value) const {
    Json coding = Json::object();
    add_text(coding, "system", value.system);
    add_text(coding, "code", value.code);
    add_text(coding, "display", value.display);
    return {{"valueCoding", coding}};
  }
  Json operator()(const Quantity& value) const {
    Json quantity{{"value", value.value}};
    add_text(quantity, "unit", value.unit);
    return {{"valueQuantity", quantity}};
  }
};

enum class What { Counted, Everything };

class Writer {
 public:
  Writer(const Answers& answers, What what) : m_answers(answers), m_form(answers.form()), m_what(what) {}

  // The items from one up to another that stand side by side; as deep as the form goes, which has a limit.
  Json items(int first, int end) const {
    Json list = Json::array();
    for (int index = first; index < end; index = item(index).end) {
      Json made = one(index);
      if (made.size() > 1) {
        list.push_back(std::move(made));
      }
    }
    return list;
  }

 private:
  const Item& item(int index) const { return m_form.items[static_cast<std::size_t>(index)]; }

  Json one(int index) const {
    Json made{{"linkId", item(index).link_id}};
    for (const Value& value : m_what == What::Counted ? m_answers.counted(index) : m_answers.given(index)) {
      made["answer"].push_back(std::visit(ToAnswer{item(index).type}, value));
    }
    Json below = items(index + 1, item(index).end);
    if (!below.empty()) {
      // What stands under a question goes with its first answer; without an answer, with the question.
      (made.contains("answer") ? made["answer"][0] : made)["item"] = std::move(below);
    }
    return made;
  }

  const Answers& m_answers;
  const Form& m_form;
  What m_what;
};

std::string write(const Answers& answers, const ResponseFacts& facts, What what) {
  const Form& form = answers.form();
  Json response{{"resourceType", "QuestionnaireResponse"}};
  if (!form.url.empty()) {
    response["questionnaire"] = form.version.empty() ? form.url : form.url + "|" + form.version;
  }
  response["status"] = facts.finished ? "completed" : "in-progress";
  add_text(response, "authored", facts.authored);
  Json items = Writer(answers, what).items(0, static_cast<int>(form.items.size()));
  if (!items.empty()) {
    response["item"] = std::move(items);
  }
  return response.dump(2) + "\n";
}

}  // namespace

std::string write_response(const Answers& answers, const ResponseFacts& facts) {
  return write(answers, facts, What::Counted);
}

std::string write_draft(const Answers& answers) {
  ResponseFacts facts;
  facts.finished = false;
  return write(answers, facts, What::Everything);
}

}  // namespace attune::forms
