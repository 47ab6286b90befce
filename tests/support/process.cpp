// SPDX-License-Identifier: Apache-2.0
#include "support/process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <poll.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace attune::test {
namespace {

struct Pipe {
  std::array<int, 2> ends{-1, -1};
  Pipe() {
    if (::pipe(ends.data()) != 0) {
      throw std::runtime_error("pipe");
    }
  }
  void close_end(std::size_t which) {
    if (ends.at(which) >= 0) {
      ::close(ends.at(which));
      ends.at(which) = -1;
    }
  }
  ~Pipe() {
    close_end(0);
    close_end(1);
  }
};

}  // namespace

Ran run(const std::vector<std::string>& command, const std::string& input,
        const std::map<std::string, std::string>& environment) {
  Pipe in;
  Pipe out;
  Pipe err;
  std::signal(SIGPIPE, SIG_IGN);
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(in.ends[0], 0);
    ::dup2(out.ends[1], 1);
    ::dup2(err.ends[1], 2);
    for (Pipe* each : {&in, &out, &err}) {
      each->close_end(0);
      each->close_end(1);
    }
    std::signal(SIGPIPE, SIG_DFL);
    for (const auto& [name, value] : environment) {
      ::setenv(name.c_str(), value.c_str(), 1);
    }
    std::vector<char*> arguments;
    for (const std::string& word : command) {
      arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    ::execvp(arguments[0], arguments.data());
    ::_exit(127);
  }
  in.close_end(0);
  out.close_end(1);
  err.close_end(1);
  Ran ran;
  std::size_t written = 0;
  if (input.empty()) {
    in.close_end(1);
  }
  while (out.ends[0] >= 0 || err.ends[0] >= 0) {
    std::array<pollfd, 3> wait{{{out.ends[0], POLLIN, 0}, {err.ends[0], POLLIN, 0}, {in.ends[1], POLLOUT, 0}}};
    if (::poll(wait.data(), wait.size(), -1) < 0 && errno != EINTR) {
      break;
    }
    std::array<char, 65536> buffer{};
    const auto drain = [&](Pipe& from, std::string& into, short events) {
      if ((events & (POLLIN | POLLHUP | POLLERR)) == 0) {
        return;
      }
      const ssize_t count = ::read(from.ends[0], buffer.data(), buffer.size());
      if (count <= 0) {
        from.close_end(0);
      } else {
        into.append(buffer.data(), static_cast<std::size_t>(count));
      }
    };
    drain(out, ran.out, wait[0].revents);
    drain(err, ran.err, wait[1].revents);
    if ((wait[2].revents & (POLLOUT | POLLERR)) != 0) {
      const ssize_t count = ::write(in.ends[1], input.data() + written, input.size() - written);
      written += count > 0 ? static_cast<std::size_t>(count) : input.size();
      if (written >= input.size()) {
        in.close_end(1);
      }
    }
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  ran.exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return ran;
}

}  // namespace attune::test
