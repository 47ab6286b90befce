// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/text.h"
#include "domain/time.h"

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

/// "{-14}" becomes the date of that day of a plan, as one writes it by hand: "3 March".
std::string with_dates(const std::string& words, domain::Date today);

}  // namespace attune::practice::demo
