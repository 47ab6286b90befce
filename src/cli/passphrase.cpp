// SPDX-License-Identifier: Apache-2.0
#include "cli/passphrase.h"

#include "cli/input.h"
#include "cli/interrupt.h"
#include "domain/error.h"

#include <fcntl.h>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace attune::cli {
namespace {

class Terminal {
 public:
  explicit Terminal(std::string_view option) : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)) {
    if (m_descriptor < 0) {
      throw invalid(std::string(option), "no-terminal");
    }
    if (::tcgetattr(m_descriptor, &m_before) != 0) {
      ::close(m_descriptor);
      throw invalid(std::string(option), "no-terminal");
    }
    termios silent = m_before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    silent.c_lflag |= static_cast<tcflag_t>(ICANON | ISIG);
    ::tcsetattr(m_descriptor, TCSAFLUSH, &silent);
  }
  ~Terminal() {
    ::tcsetattr(m_descriptor, TCSADRAIN, &m_before);
    ::close(m_descriptor);
  }
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  void say(std::string_view text) const {
    [[maybe_unused]] const ssize_t ignored = ::write(m_descriptor, text.data(), text.size());
  }
  int descriptor() const { return m_descriptor; }

 private:
  int m_descriptor;
  termios m_before{};
};

crypto::Secret ask(const Terminal& terminal, std::string_view prompt, std::string_view option) {
  terminal.say(prompt);
  crypto::Secret buffer(Input::k_longest_secret + 1);
  std::size_t size = 0;
  while (true) {
    char one = 0;
    try {
      if (read_some(terminal.descriptor(), &one, 1, "/dev/tty") == 0 || one == '\n') {
        break;
      }
    } catch (const Error&) {
      terminal.say("\n");
      throw;
    }
    if (size >= Input::k_longest_secret) {
      terminal.say("\n");
      throw invalid(std::string(option), "too-long");
    }
    buffer.bytes()[size++] = static_cast<std::uint8_t>(one);
  }
  terminal.say("\n");
  return crypto::Secret::copy_of(buffer.view().substr(0, size));
}

}  // namespace

crypto::Secret ask_passphrase(std::string_view prompt, std::string_view option) {
  return ask(Terminal(option), prompt, option);
}

crypto::Secret ask_new_passphrase(std::string_view prompt, std::string_view option) {
  const Terminal terminal(option);
  for (int attempt = 0; attempt < 3; ++attempt) {
    crypto::Secret first = ask(terminal, prompt, option);
    const crypto::Secret second = ask(terminal, "Once more: ", option);
    if (first.equals(second)) {
      return first;
    }
    terminal.say("The two are not the same.\n");
  }
  throw invalid(std::string(option), "differ");
}

}  // namespace attune::cli
