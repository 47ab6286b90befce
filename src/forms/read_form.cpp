// SPDX-License-Identifier: Apache-2.0
#include "forms/read_form.h"

#include "forms/read_context.h"
#include "forms/read_items.h"

namespace attune::forms {
namespace {

std::string id_of(std::string_view name) {
  if (const std::size_t slash = name.rfind('/'); slash != std::string_view::npos) {
    name.remove_prefix(slash + 1);
  }
  if (name.ends_with(".json")) {
    name.remove_suffix(5);
  }
  return std::string(name);
}

}  // namespace

Form read_form(std::string_view json, std::string_view name) {
  const JsonTree tree(json, name, ErrorCode::InvalidForm);
  ReadContext context(std::string(name), ErrorCode::InvalidForm);
  const JsonNode root = tree.root();
  const JsonNode type = root.member("resourceType");
  if (!type.is(JsonKind::String) || type.text() != "Questionnaire") {
    throw context.refuse("not-a-questionnaire", root.place());
  }
  Form& form = context.form;
  form.id = id_of(name);
  form.url = context.code(root, "url").value_or("");
  form.version = context.code(root, "version").value_or("");
  form.title = context.text(root, "title").value_or("");
  form.language = context.code(root, "language").value_or("");
  form.description = context.text(root, "description").value_or("");
  if (context.list(root, "modifierExtension")) {
    context.warn(root.place(), "The form has a mark that may change its meaning and is not known here.");
  }
  read_items(context, root);
  context.close_warnings();
  form.source = json;
  return std::move(context.form);
}

}  // namespace attune::forms
