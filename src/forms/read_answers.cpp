// SPDX-License-Identifier: Apache-2.0
#include "forms/answer_sink.h"
#include "forms/response.h"

namespace attune::forms {
namespace {

Answers read(std::shared_ptr<const Form> form, std::string_view json, std::string_view name, bool flat_too) {
  const JsonTree tree(json, name, ErrorCode::InvalidInput);
  const ReadContext context(std::string(name), ErrorCode::InvalidInput);
  const JsonNode root = tree.root();
  AnswerSink sink(std::move(form), context);
  const bool is_response = root.is(JsonKind::Object) && context.code(root, "resourceType") == "QuestionnaireResponse";
  if (is_response) {
    read_response(context, root, sink);
  } else if (flat_too && root.is(JsonKind::Object) && !root.member("resourceType")) {
    read_flat(root, sink);
  } else {
    throw context.refuse("not-answers", root.place());
  }
  return sink.take();
}

}  // namespace

Answers read_answers(std::shared_ptr<const Form> form, std::string_view json, std::string_view name) {
  return read(std::move(form), json, name, true);
}

Answers read_draft(std::shared_ptr<const Form> form, std::string_view json, std::string_view name) {
  return read(std::move(form), json, name, false);
}

}  // namespace attune::forms
