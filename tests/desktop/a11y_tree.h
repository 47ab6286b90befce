// SPDX-License-Identifier: Apache-2.0
// What assistive technology reads of the running program, all of it.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace attune::test {

struct Spoken {
  std::string path;  ///< role and name of everything around it, and its own
  std::string role, name, description, text;
  bool showing = false;  ///< now, on the screen
  bool shown = false;    ///< or would be when scrolled to
  bool focusable = false;
  bool focused = false;
  std::vector<std::vector<std::string>> cells;  ///< of a table, row by row
};

class Tree {
 public:
  /// Asks a process of its own, while the main loop turns. Empty when that failed, which is a failure of the test.
  static Tree read();

  const std::vector<Spoken>& all() const { return m_all; }
  /// Anywhere: names, descriptions, texts, values, attributes; of what is not showing too.
  bool says(std::string_view words) const { return m_raw.find(words) != std::string::npos; }
  std::set<std::string> canaries() const;
  /// The only one with this name that is showing; an empty one and a failure otherwise.
  const Spoken& showing(const std::string& name) const;
  /// What lies below it, in reading order.
  std::vector<Spoken> below(const Spoken& above) const;

 private:
  std::string m_raw;
  std::vector<Spoken> m_all;
};

}  // namespace attune::test
