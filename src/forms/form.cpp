// SPDX-License-Identifier: Apache-2.0
#include "forms/form.h"

#include <algorithm>

namespace attune::forms {

bool Coding::same_as(const Coding& other) const {
  if (code.empty() && other.code.empty()) {
    return display == other.display;
  }
  return code == other.code && (system == other.system || system.empty() || other.system.empty());
}

int Form::find(std::string_view link_id) const {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.link_id == link_id; });
  return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

int Form::question_count() const {
  return static_cast<int>(
      std::count_if(items.begin(), items.end(), [](const Item& item) { return item.is_question(); }));
}

}  // namespace attune::forms
