// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace attune::arch {

struct Include {
  int line = 0;
  std::string name;
  bool quoted = false;  ///< "…" is ours, <…> is the system's or a third party's
};

/// One .h or .cpp file under src/, as far as the rules need it.
struct Source {
  std::string path;  ///< from src/, with forward slashes
  std::vector<Include> includes;
  std::vector<std::string> code;  ///< the lines without comments; line n is at n - 1
  std::string first_line;

  bool is_header() const { return path.ends_with(".h"); }
  std::string floor() const { return path.substr(0, path.find('/')); }
};

/// Every source file under `root`, by path.
std::vector<Source> read_sources(const std::filesystem::path& root);
Source parse_source(std::string path, const std::string& text);

struct Finding {
  std::string path;
  int line = 0;
  std::string what;
};
std::string describe(const Finding& finding);

}  // namespace attune::arch
