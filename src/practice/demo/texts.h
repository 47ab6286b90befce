// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/text.h"

#include <optional>
#include <string>

namespace attune::practice::demo {

inline domain::Text text(const std::string& words) {
  return domain::Text::from(words, "sample");
}
/// Empty: absent.
inline std::optional<domain::Text> maybe(const std::string& words) {
  return words.empty() ? std::nullopt : std::optional(text(words));
}

}  // namespace attune::practice::demo
