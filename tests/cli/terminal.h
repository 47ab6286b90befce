// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace attune::cli::test {

/// A program on a terminal of its own, typed at like a person would.
class Terminal {
 public:
  explicit Terminal(const std::vector<std::string>& command);
  ~Terminal();
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  /// Reads until the text stands there; false when the program ended before or a minute passed.
  bool wait_for(const std::string& text);
  void type(const std::string& keys) const;
  /// Whether what is typed is shown.
  bool echoes() const;
  /// Reads to the end; the exit status.
  int finish();
  const std::string& seen() const { return m_seen; }
  pid_t process() const { return m_child; }

 private:
  bool read_some();
  int m_master = -1;
  pid_t m_child = -1;
  std::string m_seen;
};

}  // namespace attune::cli::test
