// SPDX-License-Identifier: Apache-2.0
#include "forms/read_value.h"

#include "forms/moment.h"

#include <array>
#include <utility>

namespace attune::forms {
namespace {

JsonNode expect(const ReadContext& context, JsonNode node, JsonKind kind) {
  if (!node.is(kind)) {
    throw context.refuse("wrong-type", node.place(), node.key());
  }
  return node;
}

Value read_moment(const ReadContext& context, JsonNode node, ItemType type) {
  Moment moment{context.compared(expect(context, node, JsonKind::String))};
  if (!is_moment_of(type, moment.text)) {
    throw context.refuse("bad-moment", node.place(), node.key());
  }
  return moment;
}

double read_number(const ReadContext& context, JsonNode node) {
  if (!node.is_number()) {
    throw context.refuse("wrong-type", node.place(), node.key());
  }
  return node.number();
}

Value read_quantity(const ReadContext& context, JsonNode node) {
  expect(context, node, JsonKind::Object);
  Quantity quantity;
  quantity.value = context.number(node, "value").value_or(0);
  quantity.unit = context.text(node, "unit").value_or("");
  if (quantity.unit.empty()) {
    quantity.unit = context.code(node, "code").value_or("");
  }
  return quantity;
}

std::optional<Value> read_typed(const ReadContext& context, JsonNode node, std::string_view type) {
  if (type == "Boolean") {
    return expect(context, node, JsonKind::Boolean).boolean();
  }
  if (type == "Integer" || type == "PositiveInt" || type == "UnsignedInt") {
    return expect(context, node, JsonKind::Integer).integer();
  }
  if (type == "Decimal") {
    return read_number(context, node);
  }
  if (type == "String" || type == "Markdown") {
    return context.shown(expect(context, node, JsonKind::String));
  }
  if (type == "Code" || type == "Uri" || type == "Url" || type == "Canonical") {
    return context.compared(expect(context, node, JsonKind::String));
  }
  if (type == "Date" || type == "DateTime" || type == "Time") {
    return read_moment(context, node,
                       type == "Date"   ? ItemType::Date
                       : type == "Time" ? ItemType::Time
                                        : ItemType::DateTime);
  }
  if (type == "Coding") {
    return read_coding(context, expect(context, node, JsonKind::Object));
  }
  if (type == "Quantity") {
    return read_quantity(context, node);
  }
  return std::nullopt;
}

}  // namespace

Coding read_coding(const ReadContext& context, JsonNode coding) {
  Coding made;
  made.system = context.code(coding, "system").value_or("");
  made.code = context.code(coding, "code").value_or("");
  made.display = context.text(coding, "display").value_or("");
  return made;
}

FoundValue read_value(const ReadContext& context, JsonNode object, std::string_view prefix) {
  FoundValue found;
  for (const JsonNode member : children(object)) {
    const std::string_view key = member.key();
    // "answer" itself, and words like "valueSet", do not begin a type.
    if (!key.starts_with(prefix) || key.size() == prefix.size() || key[prefix.size()] < 'A' ||
        key[prefix.size()] > 'Z' || member.is(JsonKind::Null)) {
      continue;
    }
    found.value = read_typed(context, member, key.substr(prefix.size()));
    if (found.value) {
      found.unreadable.reset();
      return found;
    }
    found.unreadable = member.place();
  }
  return found;
}

}  // namespace attune::forms
