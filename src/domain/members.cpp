// SPDX-License-Identifier: Apache-2.0
#include "domain/members.h"

#include "domain/error.h"

#include <bit>

namespace attune::domain {

Letter Letter::parse(std::string_view text, std::string_view field) {
  if (text.size() == 1 && text[0] >= 'A' && text[0] <= 'Z') {
    return Letter(text[0]);
  }
  if (text.size() == 1 && text[0] >= 'a' && text[0] <= 'z') {
    return Letter(static_cast<char>(text[0] - 'a' + 'A'));
  }
  throw invalid(std::string(field), "not-a-letter");
}

MemberSet MemberSet::of(std::initializer_list<Letter> letters) { return of(std::vector<Letter>(letters)); }

MemberSet MemberSet::of(const std::vector<Letter>& letters) {
  MemberSet set;
  for (const Letter letter : letters) {
    set = set.with(letter);
  }
  return set;
}

MemberSet MemberSet::parse(std::string_view text, std::string_view field) {
  MemberSet set;
  while (true) {
    const std::size_t comma = text.find(',');
    std::string_view word = text.substr(0, comma);
    while (!word.empty() && word.front() == ' ') {
      word.remove_prefix(1);
    }
    while (!word.empty() && word.back() == ' ') {
      word.remove_suffix(1);
    }
    const Letter letter = Letter::parse(word, field);
    if (set.has(letter)) {
      throw invalid(std::string(field), "twice");
    }
    set = set.with(letter);
    if (comma == std::string_view::npos) {
      return set;
    }
    text.remove_prefix(comma + 1);
  }
}

int MemberSet::size() const noexcept { return std::popcount(m_bits); }

std::vector<Letter> MemberSet::letters() const {
  std::vector<Letter> all;
  for (int index = 0; index < 26; ++index) {
    if ((m_bits >> index & 1U) != 0) {
      all.push_back(Letter::at(index));
    }
  }
  return all;
}

std::string MemberSet::str() const {
  std::string text;
  for (const Letter letter : letters()) {
    text += text.empty() ? "" : ",";
    text += letter.value();
  }
  return text;
}

}  // namespace attune::domain
