// SPDX-License-Identifier: Apache-2.0
#include "domain/text.h"

#include "domain/error.h"
#include "domain/search_words.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace attune::domain {
namespace {

struct Free {
  void operator()(utf8proc_uint8_t* memory) const { std::free(memory); }
};

std::string map_utf8(std::string_view utf8, utf8proc_option_t options) {
  utf8proc_uint8_t* out = nullptr;
  const auto* in = reinterpret_cast<const utf8proc_uint8_t*>(utf8.data());
  const utf8proc_ssize_t length = utf8proc_map(in, static_cast<utf8proc_ssize_t>(utf8.size()), &out, options);
  const std::unique_ptr<utf8proc_uint8_t, Free> owner(out);
  if (length < 0 || out == nullptr) {
    return {};
  }
  return {reinterpret_cast<const char*>(out), static_cast<std::size_t>(length)};
}

enum class Lines { Many, One };

// Characters that are composed whatever stands beside them: none that combines, none that another takes the place of.
bool stays_as_it_is(utf8proc_int32_t code) {
  const bool punctuation = (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e);
  return code < 0x300 || punctuation;
}

// Walks the code points once: what is not UTF-8 or is a control character names itself as the reason. Whether the text
// is in normal form C for certain; a note of many pages mostly is, and making it costs more than all else.
bool check(std::string_view utf8, std::string_view field, Lines lines) {
  bool composed = true;
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(utf8.data());
  auto left = static_cast<utf8proc_ssize_t>(utf8.size());
  while (left > 0) {
    utf8proc_int32_t code = 0;
    constexpr utf8proc_uint8_t k_ascii = 0x80;
    code = *at;
    const utf8proc_ssize_t used = *at < k_ascii ? 1 : utf8proc_iterate(at, left, &code);
    if (used <= 0) {
      throw invalid(std::string(field), "not-utf8");
    }
    const bool breaks = code == '\t' || code == '\n';
    if (code == 0) {
      throw invalid(std::string(field), "nul");
    }
    // C0, DEL and C1, and the line and paragraph separators that no field shows as a line break.
    const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029;
    if (control && (!breaks || lines == Lines::One)) {
      throw invalid(std::string(field), breaks ? "more-than-one-line" : "control-character");
    }
    composed = composed && stays_as_it_is(code);
    at += used;
    left -= used;
  }
  return composed;
}

std::string normalised(std::string_view utf8, bool composed) {
  return utf8.empty() || composed
             ? std::string(utf8)
             : map_utf8(utf8, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
}

std::string with_newlines(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size(); ++at) {
    if (utf8[at] != '\r') {
      out += utf8[at];
    } else {
      out += '\n';
      at += at + 1 < utf8.size() && utf8[at + 1] == '\n' ? 1U : 0U;
    }
  }
  return out;
}

// Letters whose stroke is no combining mark, so that decomposition leaves them: what people type without them.
std::string without_strokes(const std::string& text) {
  static constexpr std::pair<std::string_view, std::string_view> table[] = {
      {"ł", "l"}, {"ø", "o"}, {"đ", "d"}, {"ð", "d"}, {"þ", "th"}, {"æ", "ae"}, {"œ", "oe"}, {"ħ", "h"}, {"ı", "i"},
      {"ŧ", "t"}, {"’", "'"}};
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    bool replaced = false;
    for (const auto& [from, to] : table) {
      if (text.compare(at, from.size(), from) == 0) {
        out += to;
        at += from.size();
        replaced = true;
        break;
      }
    }
    if (!replaced) {
      out += text[at++];
    }
  }
  return out;
}

bool is_ascii_word(char byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

// The bytes of the character here that belongs to a word; 0 for what stands between words and for what is no UTF-8.
std::size_t word_bytes(std::string_view utf8, std::size_t at) {
  if (static_cast<unsigned char>(utf8[at]) < 0x80) {
    return is_ascii_word(utf8[at]) ? 1 : 0;
  }
  utf8proc_int32_t code = 0;
  const utf8proc_ssize_t used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data() + at),
                                                 static_cast<utf8proc_ssize_t>(utf8.size() - at), &code);
  if (used <= 0) {
    return 0;
  }
  const utf8proc_category_t category = utf8proc_category(code);
  const bool letter = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
  const bool mark = category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
  const bool number = category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO;
  return letter || mark || number ? static_cast<std::size_t>(used) : 0;
}

// Nobody types a longer word; what was pasted is told apart by its beginning.
constexpr std::size_t k_longest_word = 96;

// Folding may leave signs that stand between words ("½" has a stroke); they are taken off, so that a word stays one.
std::string folded_word(std::string_view word) {
  std::string folded;
  if (std::all_of(word.begin(), word.end(), is_ascii_word)) {
    folded = word.substr(0, k_longest_word);
    for (char& byte : folded) {
      byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    }
    return folded;
  }
  const std::string all = fold(word);
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t bytes = word_bytes(all, at);
    if (folded.size() + bytes > k_longest_word) {
      break;
    }
    folded.append(all, at, bytes);
    at += std::max<std::size_t>(bytes, 1);
  }
  return folded;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') {
    text.remove_prefix(1);
  }
  while (!text.empty() && text.back() == ' ') {
    text.remove_suffix(1);
  }
  return text;
}

std::optional<TextWord> next_word(std::string_view utf8, std::size_t from) {
  while (from < utf8.size()) {
    if (word_bytes(utf8, from) == 0) {
      ++from;
      continue;
    }
    TextWord word{from, from, {}};
    for (std::size_t bytes = 1; bytes > 0; word.end += bytes) {
      bytes = word.end < utf8.size() ? word_bytes(utf8, word.end) : 0;
    }
    word.folded = folded_word(utf8.substr(word.begin, word.end - word.begin));
    if (!word.folded.empty()) {
      return word;
    }
    from = word.end;  // marks on nothing
  }
  return std::nullopt;
}

Text Text::from(std::string_view utf8, std::string_view field) {
  if (utf8.size() > k_longest) {
    throw invalid(std::string(field), "too-long");
  }
  const std::string text = utf8.find('\r') == std::string_view::npos ? std::string(utf8) : with_newlines(utf8);
  const bool composed = check(text, field, Lines::Many);
  Text made;
  made.m_value = normalised(text, composed);
  return made;
}

Text Text::line(std::string_view utf8, std::string_view field) {
  const std::string_view text = trimmed(utf8);
  if (text.size() > k_longest_line) {
    throw invalid(std::string(field), "too-long");
  }
  const bool composed = check(text, field, Lines::One);
  Text made;
  made.m_value = normalised(text, composed);
  return made;
}

Text Text::first_word() const {
  const std::string_view text = trimmed(m_value);
  Text made;
  made.m_value = std::string(text.substr(0, text.find(' ')));
  return made;
}

std::string Text::folded() const { return fold(m_value); }

std::string fold(std::string_view utf8) {
  if (utf8.empty()) {
    return {};
  }
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                                      UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK);
  return without_strokes(map_utf8(utf8, options));
}

std::optional<std::size_t> compose_within(std::span<std::int32_t> work, std::string_view utf8) {
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
  const auto places = static_cast<utf8proc_ssize_t>(work.size());
  const utf8proc_ssize_t codes =
      utf8proc_decompose(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data()),
                         static_cast<utf8proc_ssize_t>(utf8.size()), work.data(), places, options);
  if (codes < 0 || codes >= places) { // re-encoding needs one place more
    return std::nullopt;
  }
  const utf8proc_ssize_t bytes = utf8proc_reencode(work.data(), codes, options);
  return bytes < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(bytes));
}

}  // namespace attune::domain
