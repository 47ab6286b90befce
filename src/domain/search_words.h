// SPDX-License-Identifier: Apache-2.0
// Words of a text as they are searched: cut apart and folded in the same way for what is kept, what is asked and what
// is shown of it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attune::domain {

/// Letters, digits and the marks on them; everything else stands between words.
struct TextWord {
  std::size_t begin = 0;  ///< in bytes
  std::size_t end = 0;
  std::string folded;  ///< ASCII letters and digits, and other scripts; cut where it is too long to be typed
};
/// The first one that begins at `from` or after it.
std::optional<TextWord> next_word(std::string_view utf8, std::size_t from);
/// How many code points there are; what is no UTF-8 counts by bytes.
int count_characters(std::string_view utf8);
/// All words folded, a blank between them.
std::string folded_words(std::string_view utf8);

/// What somebody looks for. Every word has to be there; what was typed without a blank between ("C-014") has to stand
/// so. The last word may be the beginning of one. Without a letter or digit there is nothing to look for.
struct SearchQuery {
  std::vector<std::vector<std::string>> phrases;  ///< of at least one word each
  bool empty() const noexcept { return phrases.empty(); }
};
/// Of a longer one the first 64 words count.
SearchQuery parse_query(std::string_view typed);
constexpr std::size_t k_most_query_words = 64;

/// From a character (code point) up to one.
struct CharRange {
  int begin = 0;
  int end = 0;
  friend bool operator==(const CharRange&, const CharRange&) = default;
};
/// Where the query's words stand in a text: whole words, of the last one as much as was typed.
std::vector<CharRange> find_marks(std::string_view utf8, const SearchQuery& query);

/// The words around the first match, on one line.
struct Snippet {
  std::string text;
  std::vector<CharRange> marks;
  bool cut_before = false;
  bool cut_after = false;
};
/// The beginning when nothing matches.
Snippet make_snippet(std::string_view utf8, const SearchQuery& query, int longest = 120);

}  // namespace attune::domain
