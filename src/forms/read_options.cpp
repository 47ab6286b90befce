// SPDX-License-Identifier: Apache-2.0
#include "forms/read_options.h"

#include "forms/fit_values.h"
#include "forms/read_extensions.h"
#include "forms/read_value.h"

#include <algorithm>

namespace attune::forms {
namespace {

bool is_exclusive(const ReadContext& context, JsonNode option) {
  for (const JsonNode extension : children(context.list(option, "extension"))) {
    if (fhir_extension(extension) == "optionExclusive") {
      return context.flag(extension, "valueBoolean").value_or(false);
    }
  }
  return false;
}

void read_answer_option(ReadContext& context, JsonNode json, std::vector<Option>& options) {
  FoundValue found = read_value(context, json, "value");
  const auto* coding = found.value ? std::get_if<Coding>(&*found.value) : nullptr;
  const bool says_nothing = coding != nullptr && coding->code.empty() && coding->display.empty();
  if (!found.value || says_nothing) {
    context.warn(json.place(), "An option of a kind that cannot be chosen here is left out.");
    return;
  }
  Option option;
  option.weight = read_weight(context, json);
  if (!option.weight) {
    option.weight = read_weight(context, context.object(json, "valueCoding"));
  }
  option.exclusive = is_exclusive(context, json);
  option.initial = context.flag(json, "initialSelected").value_or(false);
  option.value = std::move(*found.value);
  options.push_back(std::move(option));
}

void warn_of_systems(ReadContext& context, JsonNode json, const Item& item) {
  const bool without = std::any_of(item.options.begin(), item.options.end(), [](const Option& option) {
    const auto* coding = std::get_if<Coding>(&option.value);
    return coding != nullptr && coding->system.empty();
  });
  if (without) {
    context.warn(json.place(),
                 "Options of " + in_quotes(item.link_id) + " name no code system; they are told apart by their codes.");
  }
}

bool fits(const Item& item, const Value& value) {
  try {
    return !fit_values(item, {value}).empty();
  } catch (const Error&) {
    return false;
  }
}

bool takes_options(const Item& item) {
  return item.type == ItemType::Choice || item.type == ItemType::OpenChoice;
}

}  // namespace

void read_options(ReadContext& context, JsonNode json, ValueSets& sets, Item& item) {
  JsonNode list = context.list(json, "answerOption");
  list = list ? list : context.list(json, "option");
  context.expect_objects(list);
  std::vector<Option> options;
  for (const JsonNode each : children(list)) {
    context.count_options(1, each.place());
    read_answer_option(context, each, options);
  }
  std::string address = context.code(json, "answerValueSet").value_or("");
  if (address.empty() && json.member("options").is(JsonKind::Object)) {
    address = context.code(json.member("options"), "reference").value_or("");
  }
  if (address.starts_with('#')) {
    if (const std::vector<Option>* set = sets.find(context, address.substr(1))) {
      context.count_options(set->size(), json.place());
      options.insert(options.end(), set->begin(), set->end());
    }
  }
  item.options = std::move(options);
  const bool numbers_or_texts = item.type == ItemType::Integer || item.type == ItemType::String ||
                                item.type == ItemType::Date || item.type == ItemType::Time ||
                                item.type == ItemType::Text;
  if (!item.options.empty() && numbers_or_texts) {
    item.type = item.type == ItemType::Text ? ItemType::OpenChoice : ItemType::Choice;
  }
  if (!takes_options(item)) {
    return;
  }
  if (item.options.empty()) {
    item.type = ItemType::OpenChoice;
    context.warn(json.place(),
                 "The options of " + in_quotes(item.link_id) + " do not stand in the file; any text is taken.");
  }
  warn_of_systems(context, json, item);
}

void read_initial(ReadContext& context, JsonNode json, Item& item) {
  const JsonNode list = context.list(json, "initial");
  context.expect_objects(list);
  for (const JsonNode each : children(list)) {
    FoundValue found = read_value(context, each, "value");
    if (!found.value || !fits(item, *found.value)) {
      context.warn(each.place(), "What is set beforehand in " + in_quotes(item.link_id) + " cannot be; it starts empty.");
    } else {
      item.initial.push_back(std::move(*found.value));
    }
  }
}

}  // namespace attune::forms
