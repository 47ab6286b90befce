// SPDX-License-Identifier: Apache-2.0
#include "terminal.h"

#include <array>
#include <chrono>
#include <csignal>
#include <poll.h>
#include <pty.h>
#include <stdexcept>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace attune::cli::test {

Terminal::Terminal(const std::vector<std::string>& command) {
  m_child = ::forkpty(&m_master, nullptr, nullptr, nullptr);
  if (m_child < 0) {
    throw std::runtime_error("forkpty");
  }
  if (m_child == 0) {
    std::vector<char*> arguments;
    for (const std::string& word : command) {
      arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    ::execvp(arguments[0], arguments.data());
    ::_exit(127);
  }
}

Terminal::~Terminal() {
  if (m_child > 0) {
    ::kill(m_child, SIGKILL);
    ::waitpid(m_child, nullptr, 0);
  }
  ::close(m_master);
}

bool Terminal::read_some() {
  std::array<pollfd, 1> wait{{{m_master, POLLIN, 0}}};
  if (::poll(wait.data(), wait.size(), 60000) <= 0) {
    return false;
  }
  std::array<char, 4096> buffer{};
  const ssize_t count = ::read(m_master, buffer.data(), buffer.size());
  if (count <= 0) {
    return false;
  }
  m_seen.append(buffer.data(), static_cast<std::size_t>(count));
  return true;
}

bool Terminal::wait_for(const std::string& text) {
  while (m_seen.find(text) == std::string::npos) {
    if (!read_some()) {
      return false;
    }
  }
  return true;
}

void Terminal::type(const std::string& keys) const {
  if (::write(m_master, keys.data(), keys.size()) != static_cast<ssize_t>(keys.size())) {
    throw std::runtime_error("write");
  }
}

bool Terminal::echoes() const {
  termios mode{};
  ::tcgetattr(m_master, &mode);
  return (mode.c_lflag & static_cast<tcflag_t>(ECHO)) != 0;
}

int Terminal::finish() {
  while (read_some()) {
  }
  int status = 0;
  ::waitpid(m_child, &status, 0);
  m_child = -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace attune::cli::test
