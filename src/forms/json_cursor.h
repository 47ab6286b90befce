// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/form.h"

#include <cstddef>
#include <string_view>

namespace attune::forms {

/// Follows a reader through the tokens of a JSON text and tells where each begins, counted in code points. It relies on
/// the reader having accepted the token.
class JsonCursor {
 public:
  explicit JsonCursor(std::string_view text) : m_text(text) {
    if (text.starts_with("\xEF\xBB\xBF")) {
      m_at = 3;
    }
  }
  /// Steps to the next token and over it; returns where it begins.
  Place step();
  /// The place of a byte at or after what was stepped over.
  Place place_of(std::size_t byte);

 private:
  void advance();
  void skip_string();

  std::string_view m_text;
  std::size_t m_at = 0;
  Place m_place{1, 1};
};

}  // namespace attune::forms
