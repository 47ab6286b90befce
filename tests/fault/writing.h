// SPDX-License-Identifier: Apache-2.0
// The built program while it writes, to be killed at any moment.
#pragma once

#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <poll.h>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace attune::test {

/// A program that reads commands and says, a line each, which of them are kept.
class Writing {
 public:
  explicit Writing(std::vector<std::string> command) {
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    if (::pipe(in.data()) != 0 || ::pipe(out.data()) != 0) {
      throw std::runtime_error("pipe");
    }
    m_process = ::fork();
    if (m_process == 0) {
      ::dup2(in[0], 0);
      ::dup2(out[1], 1);
      for (const int each : {in[0], in[1], out[0], out[1]}) {
        ::close(each);
      }
      std::vector<char*> words;
      for (std::string& word : command) {
        words.push_back(word.data());
      }
      words.push_back(nullptr);
      ::execv(words[0], words.data());
      ::_exit(127);
    }
    ::close(in[0]);
    ::close(out[1]);
    m_in = in[1];
    m_out = out[0];
  }
  ~Writing() {
    ::close(m_in);
    ::close(m_out);
  }
  Writing(const Writing&) = delete;
  Writing& operator=(const Writing&) = delete;

  void send(const std::string& lines) {
    if (::write(m_in, lines.data(), lines.size()) != static_cast<ssize_t>(lines.size())) {
      throw std::runtime_error("write");
    }
  }

  /// Reads until so many commands are kept, or so long nothing came, or the end.
  void read_until(std::size_t kept, int patience_ms) {
    while (m_kept < kept) {
      pollfd waiting{m_out, POLLIN, 0};
      if (::poll(&waiting, 1, patience_ms) <= 0 || !read_some()) {
        return;
      }
    }
  }

  /// Kills it, and counts what it had still said.
  std::size_t kill() {
    ::kill(m_process, SIGKILL);
    while (read_some()) {
    }
    ::waitpid(m_process, nullptr, 0);
    return m_kept;
  }

 private:
  bool read_some() {
    std::array<char, 4096> buffer{};
    const ssize_t count = ::read(m_out, buffer.data(), buffer.size());
    if (count <= 0) {
      return false;
    }
    m_text.append(buffer.data(), static_cast<std::size_t>(count));
    for (std::size_t end = m_text.find('\n'); end != std::string::npos; end = m_text.find('\n')) {
      const std::string line = m_text.substr(0, end);
      m_text.erase(0, end + 1);
      EXPECT_NE(line.find("\"exit\":0"), std::string::npos) << line;
      ++m_kept;
    }
    return true;
  }

  pid_t m_process = -1;
  int m_in = -1;
  int m_out = -1;
  std::string m_text;
  std::size_t m_kept = 0;
};

}  // namespace attune::test
