// SPDX-License-Identifier: Apache-2.0
// The built command line on one practice, in a home of its own.
#pragma once

#include "support/process.h"

#include <filesystem>
#include <string>
#include <vector>

namespace attune::test {

using Words = std::vector<std::string>;

class Program {
 public:
  /// Makes in `place` an empty home with its XDG folders, an empty folder for temporary files, and the passphrase's
  /// file.
  Program(std::filesystem::path place, std::string_view passphrase);

  /// With --practice, --passphrase-file and a clock that stands.
  Ran on(const std::filesystem::path& practice, Words words, const std::string& input = {}) const;
  Ran plain(const Words& words, const std::string& input = {}) const;
  /// The words and the environment that `on` uses.
  Words words_on(const std::filesystem::path& practice, Words words) const;
  std::map<std::string, std::string> environment() const;

  std::filesystem::path file(const std::string& name, const std::string& content) const;
  std::filesystem::path key_file() const { return m_place / "key"; }
  std::filesystem::path home() const { return m_place / "home"; }
  std::filesystem::path temporary() const { return m_place / "temporary"; }

 private:
  std::filesystem::path m_place;
};

/// Whom each line of `run` printed for: exit and output of every line, in order.
struct Line {
  int exit = -1;
  std::string output;
};
std::vector<Line> json_lines(const std::string& out);
std::vector<Line> text_lines(const std::string& out);

}  // namespace attune::test
