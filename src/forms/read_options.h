// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/read_context.h"
#include "forms/read_value_sets.h"

namespace attune::forms {

/// Reads the options of an item from where the form has them: `answerOption`, a ValueSet in the form, `option` and
/// `options` before R4. A ValueSet elsewhere cannot be had: a choice then takes any text.
void read_options(ReadContext& context, JsonNode json, ValueSets& sets, Item& item);

/// Reads `initial` of an item.
void read_initial(ReadContext& context, JsonNode json, Item& item);

}  // namespace attune::forms
