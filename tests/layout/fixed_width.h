// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "drawing/characters.h"
#include "drawing/text_metrics.h"

namespace attune::test {

/// Every character one size wide, bold ones a tenth more, marks nothing; "AV" is kerned by a fifth. Has no 'ʭ'.
class FixedWidth final : public drawing::TextMetrics {
 public:
  double width(const drawing::Font& font, std::string_view text) const override {
    double sum = 0;
    char32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
      const char32_t code = drawing::next_character(text, at);
      sum += drawing::is_mark(code) ? 0 : font.weight == drawing::Weight::Bold ? 1.1 : 1;
      sum -= before == 'A' && code == 'V' ? 0.2 : 0;
      before = code;
    }
    return sum * font.size * 0.5;
  }
  double ascent(const drawing::Font& font) const override { return font.size * 0.9; }
  double descent(const drawing::Font& font) const override { return font.size * 0.2; }
  void require(std::string_view text) const override {
    int column = 0;
    for (std::size_t at = 0; at < text.size();) {
      const char32_t code = drawing::next_character(text, at);
      ++column;
      if (code == 0x02AD || code < ' ') {
        throw Error(ErrorCode::MissingGlyph, {{"character", "U+02AD"}, {"column", std::to_string(column)}});
      }
    }
  }
};

}  // namespace attune::test
