// SPDX-License-Identifier: Apache-2.0
#include "domain/search_words.h"

#include "domain/text.h"

#include <algorithm>
#include <set>

namespace attune::domain {
namespace {

struct Mark {
  std::size_t begin;
  std::size_t end;
};

bool continues(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::size_t next_character(std::string_view text, std::size_t at) {
  ++at;
  while (at < text.size() && continues(text[at])) {
    ++at;
  }
  return at;
}

bool goes_on(const SearchQuery& query, std::size_t phrase, std::size_t word) {
  return phrase + 1 == query.phrases.size() && word + 1 == query.phrases[phrase].size();
}

// How far into a word the beginning reaches that was typed; a letter that folds to two is taken whole, and so are marks
// that stand on it.
std::size_t end_of_beginning(std::string_view text, const TextWord& word, std::size_t typed) {
  const std::string_view whole = text.substr(word.begin, word.end - word.begin);
  if (typed >= word.folded.size()) {
    return word.end;
  }
  if (std::all_of(whole.begin(), whole.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; })) {
    return word.begin + typed;
  }
  std::size_t at = 0;
  while (at < whole.size() && fold(whole.substr(0, at)).size() < typed) {
    at = next_character(whole, at);
  }
  while (at < whole.size() &&
         fold(whole.substr(0, next_character(whole, at))).size() == fold(whole.substr(0, at)).size()) {
    at = next_character(whole, at);
  }
  return word.begin + at;
}

/// Reads words one after the other and knows those that were read.
class WordReader {
 public:
  explicit WordReader(std::string_view text) : m_text(text) {}
  const TextWord* at(std::size_t index) {
    while (index >= m_words.size()) {
      auto word = next_word(m_text, m_words.empty() ? 0 : m_words.back().end);
      if (!word) {
        return nullptr;
      }
      m_words.push_back(std::move(*word));
    }
    return &m_words[index];
  }
  std::size_t end_of_mark(std::size_t index, std::size_t typed) {
    return end_of_beginning(m_text, m_words[index], typed);
  }

 private:
  std::string_view m_text;
  std::vector<TextWord> m_words;
};

// The marks of a phrase that begins with this word; none when it does not.
std::vector<Mark> match_at(WordReader& words, std::size_t index, const SearchQuery& query, std::size_t phrase) {
  std::vector<Mark> marks;
  const auto& wanted = query.phrases[phrase];
  for (std::size_t each = 0; each < wanted.size(); ++each) {
    const TextWord* word = words.at(index + each);
    if (word == nullptr) {
      return {};
    }
    const bool open = goes_on(query, phrase, each);
    if (open ? !word->folded.starts_with(wanted[each]) : word->folded != wanted[each]) {
      return {};
    }
    const std::size_t begin = word->begin;
    const std::size_t end = word->end;
    marks.push_back({begin, open ? words.end_of_mark(index + each, wanted[each].size()) : end});
  }
  return marks;
}

// In order, up to the first word that begins past `stop` once there is a mark.
template <class Stop>
std::vector<Mark> marks_until(std::string_view text, const SearchQuery& query, Stop stop) {
  WordReader words(text);
  std::vector<Mark> marks;
  for (std::size_t index = 0; const TextWord* word = words.at(index); ++index) {
    if (stop(marks, word->begin)) {
      break;
    }
    for (std::size_t phrase = 0; phrase < query.phrases.size(); ++phrase) {
      for (const Mark& mark : match_at(words, index, query, phrase)) {
        marks.push_back(mark);
      }
    }
  }
  std::sort(marks.begin(), marks.end(),
            [](const Mark& a, const Mark& b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
  // Two phrases may meet in one word.
  std::vector<Mark> apart;
  for (const Mark& mark : marks) {
    if (apart.empty() || mark.begin >= apart.back().end) {
      apart.push_back(mark);
    }
  }
  return apart;
}

std::vector<CharRange> in_characters(std::string_view text, const std::vector<Mark>& marks, std::size_t from,
                                     std::size_t to) {
  std::vector<CharRange> ranges;
  std::size_t at = from;
  int characters = 0;
  const auto count_to = [&](std::size_t byte) {
    for (; at < byte; at = next_character(text, at)) {
      ++characters;
    }
    return characters;
  };
  for (const Mark& mark : marks) {
    if (mark.begin >= from && mark.end <= to) {
      const int begin = count_to(mark.begin);
      ranges.push_back({begin, count_to(mark.end)});
    }
  }
  return ranges;
}

std::size_t forward(std::string_view text, std::size_t at, int characters) {
  for (; characters > 0 && at < text.size(); --characters) {
    at = next_character(text, at);
  }
  return at;
}

std::size_t back(std::string_view text, std::size_t at, int characters) {
  for (; characters > 0 && at > 0; --characters) {
    --at;
    while (at > 0 && continues(text[at])) {
      --at;
    }
  }
  return at;
}

bool is_gap(char byte) {
  return byte == ' ' || byte == '\n' || byte == '\t';
}

}  // namespace

int count_characters(std::string_view utf8) {
  return static_cast<int>(std::count_if(utf8.begin(), utf8.end(), [](char byte) { return !continues(byte); }));
}

std::string folded_words(std::string_view utf8) {
  std::string all;
  all.reserve(utf8.size());
  std::size_t from = 0;
  while (const auto word = next_word(utf8, from)) {
    all += all.empty() ? "" : " ";
    all += word->folded;
    from = word->end;
  }
  return all;
}

SearchQuery parse_query(std::string_view typed) {
  SearchQuery query;
  std::size_t words = 0;
  std::size_t end = 0;
  while (words < k_most_query_words) {
    auto word = next_word(typed, end);
    if (!word) {
      break;
    }
    const std::string_view between = typed.substr(end, word->begin - end);
    const bool apart = query.empty() || std::any_of(between.begin(), between.end(), is_gap);
    if (apart) {
      query.phrases.emplace_back();
    }
    query.phrases.back().push_back(std::move(word->folded));
    end = word->end;
    ++words;
  }
  // A word twice says nothing more; the last one stays where it is, for it may go on.
  std::set<std::vector<std::string>> seen;
  std::vector<std::vector<std::string>> once;
  for (std::size_t each = 0; each < query.phrases.size(); ++each) {
    if (each + 1 == query.phrases.size() || seen.insert(query.phrases[each]).second) {
      once.push_back(std::move(query.phrases[each]));
    }
  }
  query.phrases = std::move(once);
  return query;
}

std::vector<CharRange> find_marks(std::string_view utf8, const SearchQuery& query) {
  const auto never = [](const std::vector<Mark>&, std::size_t) { return false; };
  return in_characters(utf8, marks_until(utf8, query, never), 0, utf8.size());
}

Snippet make_snippet(std::string_view utf8, const SearchQuery& query, int longest) {
  // Twice as many bytes as characters could need: what is further on is not looked at.
  const std::size_t room = static_cast<std::size_t>(longest) * 4;
  const std::vector<Mark> marks = marks_until(utf8, query, [&](const std::vector<Mark>& found, std::size_t at) {
    return !found.empty() && at > found.front().begin + room;
  });
  const std::size_t first = marks.empty() ? 0 : marks.front().begin;
  std::size_t begin = back(utf8, first, longest / 3);
  while (begin > 0 && begin < first && !is_gap(utf8[begin - 1])) {
    ++begin;
  }
  std::size_t end = forward(utf8, begin, longest);
  if (end < utf8.size()) {
    std::size_t gap = end;
    while (gap > first && !is_gap(utf8[gap])) {
      --gap;
    }
    end = gap > first ? gap : end;  // one long word is cut where the room ends
  }
  Snippet snippet;
  snippet.marks = in_characters(utf8, marks, begin, end);
  snippet.text = std::string(utf8.substr(begin, end - begin));
  std::replace_if(snippet.text.begin(), snippet.text.end(), is_gap, ' ');
  snippet.cut_before = begin > 0;
  snippet.cut_after = end < utf8.size();
  return snippet;
}

}  // namespace attune::domain
