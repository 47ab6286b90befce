// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/sentences.h"

#include <algorithm>

namespace attune::practice::demo {
namespace {

constexpr int k_tries = 12;
constexpr int k_most_tries = 60;
constexpr std::size_t k_long = 5;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_letter(char c) {
  const char small = lower(c);
  return (small >= 'a' && small <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

std::set<std::string> long_words(std::string_view text) {
  std::set<std::string> words;
  std::string word;
  for (const char c : std::string(text) + " ") {
    if (is_letter(c)) {
      word += lower(c);
      continue;
    }
    if (word.size() >= k_long) {
      words.insert(word);
    }
    word.clear();
  }
  return words;
}

bool Sentences::has_kept_out(std::string_view sentence) const {
  if (m_kept_out.empty()) {
    return false;
  }
  const std::set<std::string> words = long_words(sentence);
  return std::any_of(words.begin(), words.end(), [&](const std::string& each) { return m_kept_out.contains(each); });
}

std::string Sentences::say(const SentenceParts& parts, std::string_view before) {
  std::string sentence;
  // First with something that was not said yet; when that is used up, with something that was not said so.
  for (int tries = 0; tries < k_most_tries; ++tries) {
    const std::string middle = m_random.pick(parts.second);
    sentence = std::string(before) + m_random.pick(parts.first) + middle + m_random.pick(parts.third) + ".";
    if (!m_said.contains(tries < k_tries ? middle : sentence) && !has_kept_out(sentence)) {
      m_said.insert(middle);
      m_said.insert(sentence);
      break;
    }
  }
  if (sentence.front() >= 'a' && sentence.front() <= 'z') {
    sentence.front() = static_cast<char>(sentence.front() - 'a' + 'A');
  }
  return sentence;
}

}  // namespace attune::practice::demo
