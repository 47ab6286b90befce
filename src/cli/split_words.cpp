// SPDX-License-Identifier: Apache-2.0
#include "cli/split_words.h"

#include "domain/error.h"

#include <optional>
#include <utility>

namespace attune::cli {
namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

// Takes the quoted part that begins at `at`, both marks included; returns where to go on.
std::size_t take_quoted(std::string_view line, std::size_t at, std::string& word) {
  const char mark = line[at];
  for (++at; at < line.size(); ++at) {
    if (line[at] == mark) {
      return at + 1;
    }
    if (mark == '"' && line[at] == '\\' && at + 1 < line.size() && (line[at + 1] == '"' || line[at + 1] == '\\')) {
      ++at;
    }
    word += line[at];
  }
  throw invalid("line", "open-quote");
}

}  // namespace

std::vector<std::string> split_words(std::string_view line) {
  if (line.find('\0') != std::string_view::npos) {
    throw invalid("line", "nul");
  }
  std::vector<std::string> words;
  std::optional<std::string> word;  // an empty pair of quotes is a word too
  std::size_t at = 0;
  while (at < line.size()) {
    const char c = line[at];
    if (is_blank(c)) {
      if (word) {
        words.push_back(*std::exchange(word, std::nullopt));
      }
      ++at;
    } else if (c == '#' && words.empty() && !word) {
      return {};
    } else if (c == '\'' || c == '"') {
      at = take_quoted(line, at, word ? *word : word.emplace());
    } else if (c == '\\' && at + 1 == line.size()) {
      throw invalid("line", "open-backslash");
    } else {
      at += c == '\\' ? 1 : 0;
      (word ? *word : word.emplace()) += line[at++];
    }
  }
  if (word) {
    words.push_back(*std::move(word));
  }
  return words;
}

}  // namespace attune::cli
