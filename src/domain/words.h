// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace attune::domain {

/// The lower-case words of an enum, the same on the command line, in JSON and in the store. Each enum specialises it
/// with `static constexpr std::array<std::pair<E, std::string_view>, n> table`.
template <class E>
struct Words;

template <class E>
constexpr std::string_view word(E value) {
  for (const auto& [each, text] : Words<E>::table) {
    if (each == value) {
      return text;
    }
  }
  return {};
}

/// The value of a word; InvalidInput naming the field for any other.
template <class E>
E parse_word(std::string_view text, std::string_view field) {
  for (const auto& [each, known] : Words<E>::table) {
    if (known == text) {
      return each;
    }
  }
  throw invalid(std::string(field), "unknown-word");
}

}  // namespace attune::domain
