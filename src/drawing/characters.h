// SPDX-License-Identifier: Apache-2.0
// Characters within a line of text, for who measures, breaks or paints one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace attune::drawing {

/// What a byte that is no UTF-8 reads as; no font of ours has to have it.
inline constexpr char32_t k_no_character = 0xFFFD;

/// The character that begins at `at`, and past it. A byte that begins none reads as k_no_character.
inline char32_t next_character(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t place) { return static_cast<unsigned char>(text[place]); };
  const unsigned lead = byte(at++);
  if (lead < 0x80) {
    return lead;
  }
  const int more = lead >= 0xF0 && lead < 0xF5 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
  char32_t read = more == 3 ? lead & 0x07U : more == 2 ? lead & 0x0FU : lead & 0x1FU;
  std::size_t end = at;
  for (int n = 0; n < more; ++n, ++end) {
    if (end >= text.size() || (byte(end) & 0xC0U) != 0x80U) {
      return k_no_character;
    }
    read = (read << 6U) | (byte(end) & 0x3FU);
  }
  if (more == 0 || lead >= 0xF5) {
    return k_no_character;
  }
  at = end;
  return read;
}

inline void append_character(std::string& text, char32_t character) {
  const auto add = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (character < 0x80) {
    add(character);
  } else if (character < 0x800) {
    add(0xC0U | (character >> 6U));
    add(0x80U | (character & 0x3FU));
  } else if (character < 0x10000) {
    add(0xE0U | (character >> 12U));
    add(0x80U | ((character >> 6U) & 0x3FU));
    add(0x80U | (character & 0x3FU));
  } else {
    add(0xF0U | (character >> 18U));
    add(0x80U | ((character >> 12U) & 0x3FU));
    add(0x80U | ((character >> 6U) & 0x3FU));
    add(0x80U | (character & 0x3FU));
  }
}

/// Stands on the character before it: nothing may come between the two.
inline bool is_mark(char32_t character) {
  const auto within = [&](char32_t first, char32_t last) { return character >= first && character <= last; };
  return within(0x0300, 0x036F) || within(0x0483, 0x0489) || within(0x0EB1, 0x0EB1) || within(0x0EB4, 0x0EBC) ||
         within(0x0EC8, 0x0ECD) || within(0x1AB0, 0x1AFF) || within(0x1DC0, 0x1DFF) || within(0x200C, 0x200D) ||
         within(0x20D0, 0x20FF) || within(0x302A, 0x302F) || within(0x3099, 0x309A) || within(0xFE00, 0xFE0F) ||
         within(0xFE20, 0xFE2F);
}

}  // namespace attune::drawing
