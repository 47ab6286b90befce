// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace attune::cli {

/// Keys stay in the order in which the man page lists them.
using Json = nlohmann::ordered_json;

/// On one line without a newline. Bytes that are no UTF-8 (a path's) become U+FFFD.
std::string json_line(const Json& value);

/// Absent is null.
template <class T, class Make>
Json or_null(const std::optional<T>& value, Make make) {
  return value ? Json(make(*value)) : Json(nullptr);
}

}  // namespace attune::cli
