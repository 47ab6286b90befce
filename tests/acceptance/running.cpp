// SPDX-License-Identifier: Apache-2.0
#include "running.h"

#include "support/files.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace attune::test {
namespace {

std::array<int, 2> make_pipe() {
  std::array<int, 2> ends{-1, -1};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
    throw std::runtime_error("pipe");
  }
  return ends;
}

}  // namespace

Running::Running(const std::vector<std::string>& command, const std::map<std::string, std::string>& environment) {
  std::signal(SIGPIPE, SIG_IGN);
  const auto in = make_pipe();
  const auto out = make_pipe();
  m_pid = ::fork();
  if (m_pid == 0) {
    ::dup2(in[0], STDIN_FILENO);
    ::dup2(out[1], STDOUT_FILENO);
    for (const auto& [name, value] : environment) {
      ::setenv(name.c_str(), value.c_str(), 1);
    }
    std::vector<char*> words;
    for (const std::string& word : command) {
      words.push_back(const_cast<char*>(word.c_str()));
    }
    words.push_back(nullptr);
    ::execv(words[0], words.data());
    ::_exit(127);
  }
  ::close(in[0]);
  ::close(out[1]);
  m_input = in[1];
  m_output = out[0];
}

Running::Running(const std::function<void(const std::function<void()>& ready)>& job) {
  const auto out = make_pipe();
  m_pid = ::fork();
  if (m_pid == 0) {
    try {
      job([&] { [[maybe_unused]] const ssize_t count = ::write(out[1], "ready\n", 6); });
    } catch (const std::exception&) {
      ::_exit(1);
    }
    while (true) {
      ::pause();
    }
  }
  ::close(out[1]);
  m_output = out[0];
}

Running::~Running() {
  kill();
  for (const int end : {m_input, m_output}) {
    if (end >= 0) {
      ::close(end);
    }
  }
}

void Running::write_line(const std::string& line) const {
  const std::string bytes = line + "\n";
  if (::write(m_input, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) {
    throw std::runtime_error("write");
  }
}

std::string Running::read_line() {
  std::string line;
  char one = 0;
  while (::read(m_output, &one, 1) == 1 && one != '\n') {
    line += one;
  }
  return line;
}

std::string Running::command_line() const {
  return test::read_file("/proc/" + std::to_string(m_pid) + "/cmdline");
}

void Running::kill() {
  if (m_pid > 0) {
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
    m_pid = -1;
  }
}

}  // namespace attune::test
