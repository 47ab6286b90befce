// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.h"

#include "domain/error.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace attune::cli {
namespace {

std::atomic<bool> g_interrupted{false};
std::array<int, 2> g_pipe{-1, -1};  // wakes a poll that began just before the signal

extern "C" void on_signal(int) {
  const int saved = errno;
  g_interrupted.store(true);
  const char byte = 1;
  [[maybe_unused]] const ssize_t ignored = ::write(g_pipe[1], &byte, 1);
  errno = saved;
}

void wait(int descriptor, short events) {
  while (true) {
    check_interrupt();
    std::array<pollfd, 2> both{{{descriptor, events, 0}, {g_pipe[0], POLLIN, 0}}};
    if (::poll(both.data(), both.size(), -1) < 0 && errno != EINTR) {
      return;  // the read or write that follows says what is wrong
    }
    if (both[0].revents != 0) {
      check_interrupt();
      return;
    }
  }
}

}  // namespace

void install_signals() {
  if (::pipe2(g_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
    throw Error(ErrorCode::Internal);
  }
  struct sigaction action {};
  action.sa_handler = on_signal;  // no SA_RESTART: a blocked call returns
  sigemptyset(&action.sa_mask);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction before {};
    // What was ignored when we were started (a job in the background, nohup) stays so.
    if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_IGN) {
      continue;
    }
    ::sigaction(signal, &action, nullptr);
  }
  ::signal(SIGPIPE, SIG_IGN);
  ::signal(SIGXFSZ, SIG_IGN);
}

bool interrupted() noexcept {
  return g_interrupted.load();
}

void check_interrupt() {
  if (interrupted()) {
    throw Error(ErrorCode::Cancelled);
  }
}

void wait_readable(int descriptor) {
  wait(descriptor, POLLIN);
}
void wait_writable(int descriptor) {
  wait(descriptor, POLLOUT);
}

}  // namespace attune::cli
