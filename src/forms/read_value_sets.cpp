// SPDX-License-Identifier: Apache-2.0
#include "forms/read_value_sets.h"

#include "forms/read_extensions.h"

namespace attune::forms {
namespace {

void add_concept(ReadContext& context, JsonNode json, const std::string& system, std::vector<Option>& options) {
  Coding coding;
  coding.system = context.code(json, "system").value_or(system);
  coding.code = context.code(json, "code").value_or("");
  coding.display = context.text(json, "display").value_or("");
  if (coding.code.empty() && coding.display.empty()) {
    return;
  }
  Option option;
  option.weight = read_weight(context, json);
  option.value = std::move(coding);
  options.push_back(std::move(option));
}

// An expansion may nest; what is abstract in it is a heading. The file's depth limits how far this goes.
void add_expansion(ReadContext& context, JsonNode list, std::vector<Option>& options) {
  context.expect_objects(list);
  for (const JsonNode each : children(list)) {
    if (!context.flag(each, "abstract").value_or(false)) {
      add_concept(context, each, {}, options);
    }
    add_expansion(context, context.list(each, "contains"), options);
  }
}

std::vector<Option> read_set(ReadContext& context, JsonNode set) {
  std::vector<Option> options;
  add_expansion(context, context.list(context.object(set, "expansion"), "contains"), options);
  if (!options.empty()) {
    return options;
  }
  const JsonNode compose = context.object(set, "compose");
  const JsonNode includes = context.list(compose, "include");
  context.expect_objects(includes);
  for (const JsonNode include : children(includes)) {
    const std::string system = context.code(include, "system").value_or("");
    const JsonNode concepts = context.list(include, "concept");
    context.expect_objects(concepts);
    for (const JsonNode each : children(concepts)) {
      add_concept(context, each, system, options);
    }
    if (!concepts) {
      context.warn(include.place(), "A value set takes in options that do not stand in the file; they are missing.");
    }
  }
  return options;
}

}  // namespace

ValueSets::ValueSets(const ReadContext& context, JsonNode form) {
  const JsonNode contained = context.list(form, "contained");
  context.expect_objects(contained);
  for (const JsonNode each : children(contained)) {
    if (context.code(each, "resourceType") == "ValueSet") {
      m_sets.emplace(context.code(each, "id").value_or(""), each);
    }
  }
}

const std::vector<Option>* ValueSets::find(ReadContext& context, const std::string& id) {
  const auto set = m_sets.find(id);
  if (set == m_sets.end()) {
    return nullptr;
  }
  auto read = m_read.find(id);
  if (read == m_read.end()) {
    read = m_read.emplace(id, read_set(context, set->second)).first;
  }
  return &read->second;
}

}  // namespace attune::forms
