// SPDX-License-Identifier: Apache-2.0
#include "arch/manners.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace attune::arch {
namespace {

bool part_of_a_word(const std::string& line, std::size_t at) {
  return at < line.size() && (std::isalnum(static_cast<unsigned char>(line[at])) != 0 || line[at] == '_');
}

bool has_word(const std::string& line, const std::string& word) {
  for (std::size_t at = line.find(word); at != std::string::npos; at = line.find(word, at + 1)) {
    if ((at == 0 || !part_of_a_word(line, at - 1)) && !part_of_a_word(line, at + word.size())) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::vector<Finding> long_files(const std::vector<Source>& sources) {
  std::vector<Finding> findings;
  for (const Source& source : sources) {
    const int lines = static_cast<int>(source.code.size());
    if (lines > k_long_file) {
      findings.push_back({source.path, lines, "is long"});
    }
  }
  std::sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) { return a.line > b.line; });
  return findings;
}

std::vector<Finding> check_sql(const std::vector<Source>& sources) {
  static const std::array<std::string, 5> words{"SELECT", "INSERT", "UPDATE", "DELETE", "PRAGMA"};
  std::vector<Finding> findings;
  for (const Source& source : sources) {
    if (source.floor() == "store") {
      continue;
    }
    for (std::size_t i = 0; i < source.code.size(); ++i) {
      for (const std::string& word : words) {
        if (has_word(source.code[i], word)) {
          findings.push_back({source.path, static_cast<int>(i + 1), word + ": SQL lives in store/ only"});
        }
      }
    }
  }
  return findings;
}

std::vector<Finding> check_manners(const std::vector<Source>& sources) {
  std::vector<Finding> findings;
  for (const Source& source : sources) {
    if (source.first_line != "// SPDX-License-Identifier: Apache-2.0") {
      findings.push_back({source.path, 1, "the first line is not the licence's"});
    }
    bool once = false;
    for (std::size_t i = 0; i < source.code.size(); ++i) {
      const std::string& line = source.code[i];
      once = once || line.starts_with("#pragma once");
      if (line.starts_with("using namespace")) {
        findings.push_back({source.path, static_cast<int>(i + 1), "using namespace at file scope"});
      }
    }
    if (source.is_header() && !once) {
      findings.push_back({source.path, 1, "no #pragma once"});
    }
  }
  return findings;
}

}  // namespace attune::arch
