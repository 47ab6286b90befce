// SPDX-License-Identifier: Apache-2.0
#include "forms/read_conditions.h"

#include "forms/read_marks.h"
#include "forms/read_value.h"

namespace attune::forms {
namespace {

Condition read_condition(ReadContext& context, JsonNode json) {
  Condition condition;
  // Before R4: hasAnswer, and equality without a word for it.
  if (const std::optional<bool> has_answer = context.flag(json, "hasAnswer")) {
    condition.value = *has_answer;
    return condition;
  }
  const JsonNode word = json.member("operator");
  condition.op = word ? read_operator(context, word) : Operator::Equal;
  const FoundValue found = read_value(context, json, "answer");
  if (found.unreadable) {
    throw context.refuse("wrong-type", *found.unreadable, "answer");
  }
  if (!found.value) {
    throw context.refuse("no-condition-answer", json.place());
  }
  if (condition.op == Operator::Exists && !std::holds_alternative<bool>(*found.value)) {
    throw context.refuse("wrong-type", json.place(), "answer");
  }
  condition.value = *found.value;
  return condition;
}

}  // namespace

void read_conditions(ReadContext& context, JsonNode json, int index, Item& item,
                     std::vector<PendingCondition>& pending) {
  const JsonNode list = context.list(json, "enableWhen");
  context.expect_objects(list);
  for (const JsonNode each : children(list)) {
    const std::optional<std::string> question = context.code(each, "question");
    pending.push_back({index, static_cast<int>(item.conditions.size()), question.value_or(""), each.place()});
    item.conditions.push_back(read_condition(context, each));
  }
  const JsonNode behavior = json.member("enableBehavior");
  const std::string word = context.code(json, "enableBehavior").value_or("");
  if (behavior && word != "any" && word != "all") {
    throw context.refuse("unknown-behavior", behavior.place());
  }
  item.all_conditions = word == "all";
  if (!behavior && item.conditions.size() > 1) {
    context.warn(json.place(),
                 in_quotes(item.link_id) + " does not say whether all of its conditions are needed; one is enough.");
  }
}

void resolve_conditions(ReadContext& context, const std::vector<PendingCondition>& pending,
                        const std::unordered_map<std::string_view, int>& by_link_id) {
  for (const PendingCondition& each : pending) {
    Item& item = context.form.items[static_cast<std::size_t>(each.item)];
    const auto found = by_link_id.find(each.question);
    if (found == by_link_id.end()) {
      context.warn(each.place,
                   "A condition of " + in_quotes(item.link_id) + " points to an item that is not there; it is never met.");
    } else if (!context.form.items[static_cast<std::size_t>(found->second)].is_question()) {
      context.warn(each.place,
                   "A condition of " + in_quotes(item.link_id) + " points to what cannot be answered; it is never met.");
    } else {
      item.conditions[static_cast<std::size_t>(each.index)].question = found->second;
    }
  }
}

}  // namespace attune::forms
