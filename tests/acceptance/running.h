// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <sys/types.h>
#include <vector>

namespace attune::test {

/// A process of ours that goes on until it is told to end; killed at the latest when this goes.
class Running {
 public:
  /// A program, with a pipe to its standard input and one from its standard output.
  Running(const std::vector<std::string>& command, const std::map<std::string, std::string>& environment);
  /// This program once more, doing a job that says "ready" by calling what it is given, and then waits for its end.
  explicit Running(const std::function<void(const std::function<void()>& ready)>& job);
  ~Running();
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

  void write_line(const std::string& line) const;
  /// Up to a newline or the end.
  std::string read_line();
  pid_t pid() const { return m_pid; }
  /// What the process list shows: the words with zero bytes between.
  std::string command_line() const;
  void kill();

 private:
  pid_t m_pid = -1;
  int m_input = -1;
  int m_output = -1;
};

}  // namespace attune::test
