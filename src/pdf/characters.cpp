// SPDX-License-Identifier: Apache-2.0
#include "pdf/characters.h"

#include "pdf/text.h"

#include <algorithm>
#include <array>

namespace attune::pdf {
namespace {

struct Range {
  char32_t first, last;
};
constexpr std::array<Range, 15> k_unpaintable{{
    {0x0000, 0x001F},  // control characters
    {0x007F, 0x009F},
    {0x0590, 0x08FF},  // Hebrew, Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic and their supplements
    {0x200E, 0x200F},  // marks of direction; a lone left-to-right one turns nothing, but has no shape either
    {0x2028, 0x202E},  // separators of lines, embeddings, overrides
    {0x2066, 0x206F},  // isolates
    {0xD800, 0xF8FF},  // surrogates, private use
    {0xFB1D, 0xFB4F},  // presentation forms
    {0xFB50, 0xFDFF},
    {0xFE70, 0xFEFC},
    {0xFEFF, 0xFEFF},
    {0xFFF0, 0xFFFB},
    {0xFFFD, 0xFFFD},  // stands for what could not be read
    {0xFFFE, 0xFFFF},
    {0x10000, 0x7FFFFFFF},
}};

}  // namespace

bool is_paintable(char32_t character) {
  return std::none_of(k_unpaintable.begin(), k_unpaintable.end(),
                      [&](const Range& each) { return character >= each.first && character <= each.last; });
}

std::string name_of(char32_t character) {
  return "U+" + hex_code(character);
}

}  // namespace attune::pdf
