// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/read_context.h"

#include <optional>
#include <string_view>

namespace attune::forms {

/// What `value[x]` (or `answer[x]`, by the prefix) of an object says; nothing when there is none, or one of a type that
/// no answer has (a reference, an attachment): `place` of such a one is then set. A wrong type is refused.
struct FoundValue {
  std::optional<Value> value;
  std::optional<Place> unreadable;
};
FoundValue read_value(const ReadContext& context, JsonNode object, std::string_view prefix);

Coding read_coding(const ReadContext& context, JsonNode coding);

}  // namespace attune::forms
