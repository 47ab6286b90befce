// SPDX-License-Identifier: Apache-2.0
#include "domain/told_alone.h"

#include "domain/search_words.h"

#include <cctype>
#include <cstdint>
#include <map>
#include <set>

namespace attune::domain {
namespace {

constexpr std::size_t k_long = 7;
constexpr std::size_t k_name = 3;

// They stand in any note, and in no list of what somebody told.
const std::set<std::string_view>& everyday_words() {
  static const std::set<std::string_view> words{
      "afraid",     "afternoon", "already",   "another",  "anything",  "anyone",    "anymore",    "because",
      "become",     "becomes",   "before",    "believe",  "believes",  "between",   "bedroom",    "brought",
      "children",   "closeness", "comfortable", "different", "difficult", "distance", "during",   "evening",
      "evenings",   "everyone",  "everything", "exactly", "exercise",  "feeling",   "feelings",   "finally",
      "friday",     "happened",  "happens",   "herself",  "himself",   "however",   "important",  "instead",
      "intimacy",   "listened",  "meanwhile", "monday",   "morning",   "mornings",  "myself",     "noticed",
      "notices",    "nothing",   "nobody",    "partner",  "perhaps",   "practice",  "pressure",   "probably",
      "question",   "questions", "quickly",   "rather",   "really",    "relationship", "remember", "saturday",
      "session",    "sessions",  "several",   "sexuality", "somebody", "someone",   "something",  "sometimes",
      "somewhere",  "started",   "straight",  "sunday",   "talking",   "themselves", "thinking",  "thought",
      "thoughts",   "through",   "thursday",  "together", "tomorrow",  "tonight",   "touched",    "touching",
      "towards",    "tuesday",   "usually",   "wanting",  "wednesday", "weekend",   "weekends",   "whatever",
      "whenever",   "whether",   "without",   "worried",  "yesterday", "january",   "february",   "march",
      "april",      "june",      "july",      "august",   "september", "october",   "november",   "december"};
  return words;
}

std::uint32_t first_character(std::string_view word) {
  const auto byte = [&](std::size_t at) { return static_cast<std::uint32_t>(static_cast<unsigned char>(word[at])); };
  return word.size() < 2 || byte(0) < 0x80 ? (word.empty() ? 0 : byte(0)) : ((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU);
}

// Of the scripts that have capitals in two bytes of UTF-8.
bool begins_with_capital(std::string_view word) {
  const std::uint32_t c = first_character(word);
  const auto within = [c](std::uint32_t from, std::uint32_t to) { return c >= from && c <= to; };
  const bool odd = c % 2 == 1;
  return within('A', 'Z') || (within(0xC0, 0xDE) && c != 0xD7) || (within(0x100, 0x137) && !odd) ||
         (within(0x139, 0x148) && odd) || (within(0x14A, 0x177) && !odd) || (within(0x179, 0x17E) && odd) ||
         within(0x391, 0x3A9) || within(0x400, 0x42F);
}

bool begins_sentence(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) {
    --at;
  }
  // What is no letter, digit or comma ends something: a stop, a line, a quotation mark.
  return at == 0 || (std::string_view(",;-/)&").find(text[at - 1]) == std::string_view::npos &&
                     static_cast<unsigned char>(text[at - 1]) < 0x80 &&
                     std::isalnum(static_cast<unsigned char>(text[at - 1])) == 0);
}

template <class Each>
void for_words(std::string_view text, Each each) {
  for (auto word = next_word(text, 0); word; word = next_word(text, word->end)) {
    each(*word);
  }
}

bool tells(std::string_view text, const TextWord& word) {
  const std::string_view written = text.substr(word.begin, word.end - word.begin);
  if (everyday_words().contains(word.folded)) {
    return false;
  }
  const auto letters = static_cast<std::size_t>(count_characters(written));
  return letters >= k_long || (letters >= k_name && begins_with_capital(written) && !begins_sentence(text, word.begin));
}

}  // namespace

std::vector<RepeatedWord> repeated_words(const std::vector<NoteSection>& note, const std::vector<ToldAlone>& told,
                                         const std::vector<Text>& known) {
  std::set<std::string> heard;
  for (const Text& each : known) {
    for_words(each.str(), [&](const TextWord& word) { heard.insert(word.folded); });
  }
  std::map<std::string, std::set<Letter>> alone;
  for (const ToldAlone& each : told) {
    for_words(each.words.str(), [&](const TextWord& word) {
      if (!heard.contains(word.folded) && tells(each.words.str(), word)) {
        alone[word.folded].insert(each.who);
      }
    });
  }
  std::vector<RepeatedWord> repeated;
  std::set<std::pair<std::string, Letter>> there;
  for (const NoteSection& section : note) {
    const std::string& text = section.words.str();
    for_words(text, [&](const TextWord& word) {
      const auto found = alone.find(word.folded);
      if (found == alone.end()) {
        return;
      }
      for (const Letter who : found->second) {
        if (there.emplace(word.folded, who).second) {
          repeated.push_back({section.key, word.begin, text.substr(word.begin, word.end - word.begin), who});
        }
      }
    });
  }
  return repeated;
}

}  // namespace attune::domain
