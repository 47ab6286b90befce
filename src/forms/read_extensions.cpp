// SPDX-License-Identifier: Apache-2.0
#include "forms/read_extensions.h"

#include "forms/pattern.h"
#include "forms/read_value.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace attune::forms {
namespace {

constexpr std::pair<std::string_view, Control> k_controls[]{{"gtable", Control::Grid},
                                                            {"table", Control::Grid},
                                                            {"radio", Control::Radio},
                                                            {"radio-button", Control::Radio},
                                                            {"check-box", Control::CheckBox},
                                                            {"drop-down", Control::DropDown},
                                                            {"autocomplete", Control::DropDown},
                                                            {"lookup", Control::DropDown},
                                                            {"slider", Control::Slider},
                                                            {"help", Control::Help},
                                                            {"flyover", Control::Help},
                                                            {"page", Control::Page},
                                                            {"instructions", Control::Instructions},
                                                            {"help-text", Control::Help}};

constexpr std::string_view k_expressions[]{"calculatedExpression", "initialExpression", "variable",
                                           "cqf-calculatedValue"};

void read_control(const ReadContext& context, JsonNode extension, Item& item) {
  const JsonNode codeable = context.object(extension, "valueCodeableConcept");
  const JsonNode codings = context.list(codeable, "coding");
  context.expect_objects(codings);
  for (const JsonNode coding : children(codings)) {
    const std::string code = context.code(coding, "code").value_or("");
    const auto known = std::find_if(std::begin(k_controls), std::end(k_controls),
                                    [&](const auto& each) { return each.first == code; });
    if (known != std::end(k_controls)) {
      item.control = known->second;
      return;
    }
  }
}

// A number in whatever type it stands; nothing for a date, whose limits are not checked.
std::optional<double> number_in(const ReadContext& context, JsonNode extension) {
  const FoundValue found = read_value(context, extension, "value");
  if (!found.value) {
    return std::nullopt;
  }
  if (const auto* whole = std::get_if<std::int64_t>(&*found.value)) {
    return static_cast<double>(*whole);
  }
  if (const auto* decimal = std::get_if<double>(&*found.value)) {
    return *decimal;
  }
  if (const auto* quantity = std::get_if<Quantity>(&*found.value)) {
    return quantity->value;
  }
  return std::nullopt;
}

void read_regex(ReadContext& context, JsonNode extension, Item& item) {
  const std::string pattern = context.code(extension, "valueString").value_or("");
  if (is_pattern(pattern)) {
    item.limits.pattern = pattern;
  } else {
    context.warn(extension.place(), "The pattern of " + in_quotes(item.link_id) + " cannot be used; any text is taken.");
  }
}

void read_unit(const ReadContext& context, JsonNode extension, Item& item) {
  const JsonNode json = context.object(extension, "valueCoding");
  if (json) {
    const Coding unit = read_coding(context, json);
    item.units.push_back(unit.display.empty() ? unit.code : unit.display);
  }
}

void read_bound(ReadContext& context, JsonNode extension, std::string_view name, Item& item) {
  const std::optional<double> number = number_in(context, extension);
  if (!number) {
    context.warn(extension.place(), "A limit of " + in_quotes(item.link_id) + " is no number and is not checked.");
    return;
  }
  (name == "minValue" ? item.limits.least : item.limits.most) = number;
}

void read_one(ReadContext& context, JsonNode extension, std::string_view name, Item& item) {
  if (name == "itemControl" || name == "displayCategory") {
    read_control(context, extension, item);
  } else if (name == "hidden") {
    item.hidden = context.flag(extension, "valueBoolean").value_or(false);
  } else if (name == "minValue" || name == "maxValue") {
    read_bound(context, extension, name, item);
  } else if (name == "maxDecimalPlaces") {
    item.limits.decimals = context.count(extension, "valueInteger");
  } else if (name == "minOccurs") {
    item.limits.min_occurs = context.count(extension, "valueInteger");
  } else if (name == "maxOccurs") {
    item.limits.max_occurs = context.count(extension, "valueInteger");
  } else if (name == "sliderStepValue") {
    item.slider_step = number_in(context, extension);
  } else if (name == "regex") {
    read_regex(context, extension, item);
  } else if (name == "unit" || name == "unitOption") {
    read_unit(context, extension, item);
  }
}

// One sentence an item, however many expressions it has.
void warn_of_expressions(ReadContext& context, JsonNode extensions, const Item& item) {
  Place calculated;
  for (const JsonNode extension : children(extensions)) {
    const std::string_view name = fhir_extension(extension);
    if (name == "enableWhenExpression") {
      context.warn(extension.place(),
                   in_quotes(item.link_id) + " is shown by an expression, which is not run: it is always shown.");
    } else if (calculated.line == 0 &&
               std::find(std::begin(k_expressions), std::end(k_expressions), name) != std::end(k_expressions)) {
      calculated = extension.place();
      context.warn(calculated, "An expression of " + in_quotes(item.link_id) + " is not calculated.");
    }
  }
}

}  // namespace

std::string_view fhir_extension(JsonNode extension) {
  const JsonNode url = extension.member("url");
  if (!url.is(JsonKind::String) || !url.text().starts_with("http://hl7.org/fhir/")) {
    return {};
  }
  std::string_view name = url.text().substr(url.text().rfind('/') + 1);
  for (const std::string_view prefix : {"sdc-questionnaire-", "questionnaire-", "valueset-", "codesystem-"}) {
    if (name.starts_with(prefix)) {
      name.remove_prefix(prefix.size());
      break;
    }
  }
  return name;
}

std::optional<double> read_weight(const ReadContext& context, JsonNode object) {
  const JsonNode list = context.list(object, "extension");
  context.expect_objects(list);
  for (const JsonNode extension : children(list)) {
    const std::string_view name = fhir_extension(extension);
    if (name == "ordinalValue" || name == "itemWeight" || name == "weight") {
      return number_in(context, extension);
    }
  }
  return std::nullopt;
}

void read_item_extensions(ReadContext& context, JsonNode json, Item& item) {
  if (context.list(json, "modifierExtension")) {
    context.warn(json.place(), in_quotes(item.link_id) + " has a mark that may change its meaning and is not known here.");
  }
  const JsonNode list = context.list(json, "extension");
  context.expect_objects(list);
  for (const JsonNode extension : children(list)) {
    read_one(context, extension, fhir_extension(extension), item);
  }
  warn_of_expressions(context, list, item);
}

}  // namespace attune::forms
