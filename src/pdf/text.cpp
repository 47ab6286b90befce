// SPDX-License-Identifier: Apache-2.0
#include "pdf/text.h"

#include "drawing/characters.h"

namespace attune::pdf {

std::string pdf_text(std::string_view text) {
  std::string wide = "\xFE\xFF";
  bool ascii = true;
  const auto add = [&](char32_t unit) {
    wide += static_cast<char>((unit >> 8U) & 0xFFU);
    wide += static_cast<char>(unit & 0xFFU);
  };
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code = drawing::next_character(text, at);
    ascii = ascii && code < 0x80;
    if (code >= 0x10000) {
      add(0xD800U + ((code - 0x10000U) >> 10U));
      add(0xDC00U + ((code - 0x10000U) & 0x3FFU));
    } else {
      add(code);
    }
  }
  return ascii ? std::string(text) : wide;
}

std::string hex_code(char32_t character) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string hex;
  for (char32_t left = character; left > 0 || hex.size() < 4; left >>= 4U) {
    hex.insert(hex.begin(), digits[left & 0xFU]);
  }
  return hex;
}

}  // namespace attune::pdf
