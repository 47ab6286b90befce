// SPDX-License-Identifier: Apache-2.0
#include "cli/output.h"

#include "cli/interrupt.h"
#include "domain/error.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace attune::cli {

void hold_standard_descriptors() noexcept {
  for (int descriptor = 0; descriptor <= 2; ++descriptor) {
    if (::fcntl(descriptor, F_GETFD) < 0 && errno == EBADF) {
      // Opened the wrong way round on purpose: using it fails with EBADF, as the closed one would have.
      [[maybe_unused]] const int held = ::open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY);
    }
  }
}

void write_output(std::string_view text) {
  while (!text.empty()) {
    wait_writable(STDOUT_FILENO);
    const ssize_t count = ::write(STDOUT_FILENO, text.data(), text.size());
    if (count >= 0) {
      text.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno != EINTR && errno != EAGAIN) {
      throw system_error(ErrorCode::CannotWrite, errno, "-");
    }
  }
}

void finish_output() {
  const int copy = ::dup(STDOUT_FILENO);
  if (copy >= 0 && ::close(copy) != 0 && errno != EINTR) {
    throw system_error(ErrorCode::CannotWrite, errno, "-");
  }
}

void write_message(std::string_view text) noexcept {
  while (!text.empty()) {
    const ssize_t count = ::write(STDERR_FILENO, text.data(), text.size());
    if (count <= 0 && errno != EINTR) {
      return;
    }
    text.remove_prefix(count > 0 ? static_cast<std::size_t>(count) : 0);
  }
}

}  // namespace attune::cli
