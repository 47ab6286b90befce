// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/read_context.h"

#include <string>
#include <vector>

namespace attune::forms {

/// A score rule as it stands, with link ids; and where they stand.
struct PendingScore {
  int item = -1;
  std::vector<std::pair<std::string, Place>> link_ids;
};

/// Reads Attune's own marks, which say who may see an answer: what is wrong in one of ours is InvalidForm ("bad-mark",
/// "mark-twice", "bad-score"), never passed over. A mark not known by this version is a warning.
void read_marks(ReadContext& context, JsonNode json, Item& item, PendingScore& score);

/// The relation that a form's word stands for: "=", ">=", "exists"; InvalidForm for any other.
Operator read_operator(const ReadContext& context, JsonNode word);

}  // namespace attune::forms
