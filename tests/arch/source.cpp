// SPDX-License-Identifier: Apache-2.0
#include "arch/source.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace attune::arch {
namespace {

// Blanks out comments and keeps line ends; string literals stay, so that what looks like a comment in one does too.
std::string without_comments(const std::string& text) {
  enum class In { Code, Line, Block, String, Character };
  std::string out;
  In in = In::Code;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const char next = i + 1 < text.size() ? text[i + 1] : '\0';
    if (in == In::Code && text.compare(i, 3, "R\"(") == 0) {
      const std::size_t end = std::min(text.find(")\"", i + 3), text.size());
      out.append(text, i, end - i);
      i = end - 1;
      continue;
    }
    if (in == In::Code && c == '/' && next == '/') {
      in = In::Line;
    } else if (in == In::Code && c == '/' && next == '*') {
      in = In::Block;
    } else if (in == In::Code && c == '"') {
      in = In::String;
    } else if (in == In::Code && c == '\'' && (i == 0 || std::isalnum(static_cast<unsigned char>(text[i - 1])) == 0)) {
      in = In::Character;
    } else if ((in == In::String || in == In::Character) && c == '\\') {
      out.append(text, i, 2);
      ++i;
      continue;
    } else if ((in == In::String && c == '"') || (in == In::Character && c == '\'')) {
      in = In::Code;
    } else if (in == In::Line && c == '\n') {
      in = In::Code;
    } else if (in == In::Block && c == '*' && next == '/') {
      in = In::Code;
      ++i;
      continue;
    }
    if (c == '\n' || (in != In::Line && in != In::Block)) {
      out.push_back(c);
    }
  }
  return out;
}

void find_include(const std::string& line, int number, std::vector<Include>& into) {
  const std::size_t hash = line.find_first_not_of(" \t");
  if (hash == std::string::npos || line[hash] != '#') {
    return;
  }
  const std::size_t word = line.find_first_not_of(" \t", hash + 1);
  if (word == std::string::npos || line.compare(word, 7, "include") != 0) {
    return;
  }
  const std::size_t open = line.find_first_of("<\"", word + 7);
  if (open == std::string::npos) {
    into.push_back({number, line.substr(word), false});  // a macro: no rule allows it
    return;
  }
  const bool quoted = line[open] == '"';
  const std::size_t close = line.find(quoted ? '"' : '>', open + 1);
  into.push_back({number, line.substr(open + 1, close - open - 1), quoted});
}

}  // namespace

Source parse_source(std::string path, const std::string& text) {
  Source source;
  source.path = std::move(path);
  source.first_line = text.substr(0, text.find('\n'));
  std::istringstream lines(without_comments(text));
  for (std::string line; std::getline(lines, line);) {
    source.code.push_back(line);
    find_include(line, static_cast<int>(source.code.size()), source.includes);
  }
  return source;
}

std::vector<Source> read_sources(const std::filesystem::path& root) {
  std::vector<Source> sources;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    const std::filesystem::path& path = entry.path();
    if (entry.is_regular_file() && (path.extension() == ".h" || path.extension() == ".cpp")) {
      std::ifstream file(path, std::ios::binary);
      std::ostringstream text;
      text << file.rdbuf();
      sources.push_back(parse_source(path.lexically_relative(root).generic_string(), text.str()));
    }
  }
  std::sort(sources.begin(), sources.end(), [](const Source& a, const Source& b) { return a.path < b.path; });
  return sources;
}

std::string describe(const Finding& finding) {
  return "src/" + finding.path + ":" + std::to_string(finding.line) + ": " + finding.what;
}

}  // namespace attune::arch
