// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/read_context.h"

#include <optional>
#include <string_view>

namespace attune::forms {

/// The last word of the address of one of FHIR's own extensions, without "questionnaire-"; empty for other addresses.
std::string_view fhir_extension(JsonNode extension);

/// The number in an extension of a weight: ordinalValue, itemWeight, weight. Nothing when the object has none.
std::optional<double> read_weight(const ReadContext& context, JsonNode object);

/// Reads what FHIR's extensions say of an item: how it is shown, its limits, its units. What is an expression, or
/// something else that changes what the item means and is not run, becomes a warning.
void read_item_extensions(ReadContext& context, JsonNode json, Item& item);

}  // namespace attune::forms
