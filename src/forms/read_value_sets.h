// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/read_context.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace attune::forms {

/// The ValueSets that a form carries in `contained`, read when an item first asks for one.
class ValueSets {
 public:
  ValueSets(const ReadContext& context, JsonNode form);
  /// The options of a set by its id; null when the form carries no such set.
  const std::vector<Option>* find(ReadContext& context, const std::string& id);

 private:
  std::unordered_map<std::string, JsonNode> m_sets;
  std::unordered_map<std::string, std::vector<Option>> m_read;
};

}  // namespace attune::forms
