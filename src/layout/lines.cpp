// SPDX-License-Identifier: Apache-2.0
#include "layout/lines.h"

#include "drawing/characters.h"
#include "layout/style.h"

#include <algorithm>
#include <limits>

namespace attune::layout {
namespace {

using drawing::append_character;
using drawing::is_mark;
using drawing::next_character;

// In squares of the share of a line that stays empty: what a break within a word costs, one behind the first word of a
// sentence, and a last line that is too short to look like one.
constexpr double k_within_word = 0.02;
constexpr double k_sentence_begun = 0.015;
constexpr double k_short_end = 0.09;
constexpr double k_lone_word = 0.25;  ///< of a line: one word alone is too short up to here
constexpr double k_few_words = 0.12;  ///< and several up to here

struct Character {
  char32_t code = 0;
  bool bold = false;
};

bool is_blank(char32_t code) {
  return code == ' ' || (code >= 0x2000 && code <= 0x200A && code != 0x2007) || code == 0x205F || code == 0x3000;
}
bool is_digit(char32_t code) {
  return code >= '0' && code <= '9';
}
bool is_letter(char32_t code) {
  return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') ||
         (code >= 0xC0 && !(code >= 0x2000 && code <= 0x2BFF));
}

/// Whether a line may end after the hyphen, dash or stroke at `at`: two letters or more on each side of it.
bool may_end_after(const std::vector<Character>& text, std::size_t at) {
  const char32_t code = text[at].code;
  const bool dash = code == 0x2013 || code == 0x2014;
  if (code != '-' && code != 0x2010 && code != '/' && !dash) {
    return false;
  }
  if (at < 2 || at + 2 >= text.size()) {
    return false;
  }
  const auto fits = [&](std::size_t place) {
    return is_letter(text[place].code) || is_mark(text[place].code) || (dash && is_digit(text[place].code));
  };
  return fits(at - 1) && fits(at - 2) && fits(at + 1) && fits(at + 2);
}

/// What is never broken: a word or a part of one, with the blanks that follow it.
struct Chunk {
  std::size_t first = 0, end = 0, next = 0;  ///< characters: of the word, and where the next chunk begins
  double from = 0, to = 0;                   ///< where the word begins and ends if all stood on one line
};

class Breaker {
 public:
  Breaker(const std::vector<Character>& text, double size, double measure, const drawing::TextMetrics& metrics,
          Shape shape)
      : m_text(text), m_size(size), m_measure(measure), m_metrics(metrics), m_shape(shape) {}

  std::vector<TextLine> lines() {
    find_chunks();
    place_chunks();
    std::vector<TextLine> made;
    std::size_t first = 0;
    for (const std::size_t end : best_ends()) {
      const Chunk& last = m_chunks[end - 1];
      made.push_back(line(m_chunks[first].first, last.end));
      made.back().goes_on = end < m_chunks.size() && last.next > last.end;
      first = end;
    }
    if (made.empty()) {
      made.emplace_back();
    }
    return made;
  }

 private:
  double width(std::size_t first, std::size_t end) const {
    double sum = 0;
    for (const Piece& piece : line(first, end).pieces) {
      sum += piece.width;
    }
    return sum;
  }

  TextLine line(std::size_t first, std::size_t end) const {
    TextLine made;
    for (std::size_t at = first; at < end; ++at) {
      if (made.pieces.empty() || made.pieces.back().bold != m_text[at].bold) {
        made.pieces.push_back({{}, m_text[at].bold});
      }
      append_character(made.pieces.back().text, m_text[at].code);
    }
    for (Piece& piece : made.pieces) {
      piece.x = made.width;
      piece.width =
          m_metrics.width({piece.bold ? drawing::Weight::Bold : drawing::Weight::Regular, m_size}, piece.text);
      made.width += piece.width;
    }
    return made;
  }

  void add_chunk(std::size_t first, std::size_t end, std::size_t next) {
    if (width(first, end) <= m_measure) {
      m_chunks.push_back({first, end, next});
      return;
    }
    // Longer than a line: as many characters as fit, each with its marks; a line takes one, however narrow it is.
    while (first < end) {
      std::size_t last = first;
      for (std::size_t at = first; at < end;) {
        do {
          ++at;
        } while (at < end && is_mark(m_text[at].code));
        if (last > first && width(first, at) > m_measure) {
          break;
        }
        last = at;
      }
      m_chunks.push_back({first, last, last == end ? next : last});
      first = last;
    }
  }

  void find_chunks() {
    std::size_t at = 0;
    while (at < m_text.size() && is_blank(m_text[at].code)) {
      ++at;
    }
    while (at < m_text.size()) {
      const std::size_t first = at;
      while (at < m_text.size() && !is_blank(m_text[at].code)) {
        ++at;
        if (may_end_after(m_text, at - 1)) {
          break;
        }
      }
      std::size_t next = at;
      while (next < m_text.size() && is_blank(m_text[next].code)) {
        ++next;
      }
      add_chunk(first, at, next);
      at = next;
    }
  }

  /// Widths add up but for the kerning where two chunks meet, which is measured there: the sum over any run of chunks
  /// is then the width of the line they make.
  void place_chunks() {
    double x = 0;
    for (std::size_t n = 0; n < m_chunks.size(); ++n) {
      Chunk& chunk = m_chunks[n];
      chunk.from = x;
      chunk.to = x + width(chunk.first, chunk.end);
      if (n + 1 < m_chunks.size()) {
        const Chunk& after = m_chunks[n + 1];
        x += width(chunk.first, after.end) - width(after.first, after.end);
      }
    }
  }

  bool ends_sentence(const Chunk& chunk) const {
    const char32_t last = m_text[chunk.end - 1].code;
    return last == '.' || last == '!' || last == '?' || last == ':';
  }

  double cost(std::size_t first, std::size_t end) const {
    const Chunk& last = m_chunks[end - 1];
    const double length = last.to - m_chunks[first].from;
    const double empty = m_measure > 0 ? (m_measure - length) / m_measure : 0;
    if (end == m_chunks.size() && m_shape == Shape::Ragged) {
      const bool lone = end - first == 1;
      return first > 0 && length < (lone ? k_lone_word : k_few_words) * m_measure ? k_short_end : 0;
    }
    const bool within_word = end < m_chunks.size() && last.next == last.end;
    const bool begun = end < m_chunks.size() && end - first > 1 && ends_sentence(m_chunks[end - 2]);
    return empty * empty + (within_word ? k_within_word : 0) + (begun ? k_sentence_begun : 0);
  }

  /// Where each line ends, in chunks.
  std::vector<std::size_t> best_ends() const {
    const std::size_t count = m_chunks.size();
    std::vector<double> least(count + 1, std::numeric_limits<double>::infinity());
    std::vector<std::size_t> from(count + 1, 0);
    least[0] = 0;
    for (std::size_t end = 1; end <= count; ++end) {
      for (std::size_t first = end; first-- > 0;) {
        if (end - first > 1 && m_chunks[end - 1].to - m_chunks[first].from > m_measure + k_tolerance) {
          break;
        }
        const double sum = least[first] + cost(first, end);
        if (sum < least[end]) {
          least[end] = sum;
          from[end] = first;
        }
      }
    }
    std::vector<std::size_t> ends;
    for (std::size_t end = count; end > 0; end = from[end]) {
      ends.push_back(end);
    }
    std::reverse(ends.begin(), ends.end());
    return ends;
  }

  const std::vector<Character>& m_text;
  double m_size, m_measure;
  const drawing::TextMetrics& m_metrics;
  Shape m_shape;
  std::vector<Chunk> m_chunks;
};

}  // namespace

std::string printable(std::string_view text) {
  std::string made;
  made.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code = next_character(text, at);
    if (code == '\t') {
      made += ' ';
    } else if (code != 0xAD && code != 0x200B && code != 0x200E && code != 0x2060 && code != 0xFEFF) {
      append_character(made, code);
    }
  }
  return made;
}

std::vector<TextLine> break_lines(const document::Inline& text, double size, double measure,
                                  const drawing::TextMetrics& metrics, Shape shape) {
  std::vector<TextLine> made;
  std::vector<Character> line;
  const auto set = [&] {
    for (TextLine& each : Breaker(line, size, measure, metrics, shape).lines()) {
      made.push_back(std::move(each));
    }
    line.clear();
  };
  for (const document::Span& span : text) {
    const std::string words = printable(span.text);
    for (std::size_t at = 0; at < words.size();) {
      const char32_t code = next_character(words, at);
      if (code == '\n') {
        set();
        made.back().goes_on = true;
      } else {
        line.push_back({code, span.bold});
      }
    }
  }
  set();
  return made;
}

}  // namespace attune::layout
