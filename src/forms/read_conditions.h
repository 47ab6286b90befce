// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/read_context.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace attune::forms {

/// A condition whose question is only known once every item has been read.
struct PendingCondition {
  int item = -1;
  int index = 0;  ///< in the item's conditions
  std::string question;
  Place place;
};

/// Reads `enableWhen` and `enableBehavior` of an item.
void read_conditions(ReadContext& context, JsonNode json, int index, Item& item,
                     std::vector<PendingCondition>& pending);

/// Points the conditions to their questions. What points nowhere, or to what cannot be answered, stays -1 with a
/// warning.
void resolve_conditions(ReadContext& context, const std::vector<PendingCondition>& pending,
                        const std::unordered_map<std::string_view, int>& by_link_id);

}  // namespace attune::forms
