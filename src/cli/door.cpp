// SPDX-License-Identifier: Apache-2.0
#include "cli/door.h"

#include "cli/interrupt.h"
#include "cli/passphrase.h"

#include <cstdlib>

namespace attune::cli {

std::filesystem::path Door::folder() const {
  if (const std::string* given = m_arguments.find("practice")) {
    if (given->empty()) {
      throw invalid("practice", "empty");
    }
    return *given;
  }
  const char* variable = std::getenv("ATTUNE_PRACTICE");  // one thread, and nobody sets variables here
  if (variable == nullptr || *variable == '\0') {
    throw invalid("practice", "missing");
  }
  return variable;
}

const crypto::Secret* Door::given_passphrase() {
  const std::string* file = m_arguments.find("passphrase-file");
  if (!m_passphrase && file != nullptr) {
    m_passphrase = m_input.read_secret(*file, "passphrase-file");
  }
  return m_passphrase ? &*m_passphrase : nullptr;
}

const crypto::Secret& Door::passphrase() {
  if (given_passphrase() == nullptr) {
    m_passphrase = ask_passphrase("Passphrase: ", "passphrase-file");
  }
  return *m_passphrase;
}

crypto::Secret Door::passphrase_again(std::string_view prompt) {
  const crypto::Secret* given = m_arguments.find("passphrase-file") == nullptr ? nullptr : given_passphrase();
  return given == nullptr ? ask_passphrase(prompt, "passphrase-file") : crypto::Secret::copy_of(given->view());
}

const crypto::Secret& Door::new_passphrase() {
  if (given_passphrase() == nullptr) {
    m_passphrase = ask_new_passphrase("New passphrase: ", "passphrase-file");
  }
  return *m_passphrase;
}

practice::Practice& Door::practice() {
  if (!m_practice) {
    const std::filesystem::path where = folder();
    practice::peek_practice(where);  // nobody types a passphrase for a folder that holds no practice
    const crypto::Secret& key = passphrase();
    check_interrupt();
    m_practice.emplace(practice::open_practice(where, key, environment()));
    check_interrupt();
  }
  return *m_practice;
}

void Door::close() {
  if (m_practice) {
    practice::Practice open = std::move(*m_practice);
    m_practice.reset();
    open.close();
  }
}

practice::Environment Door::environment() const {
  practice::Environment environment;
  environment.clock = m_clock;
  environment.allow_network_folder = m_arguments.has("network-folder");
  environment.take_over = m_arguments.has("take-over");
  return environment;
}

}  // namespace attune::cli
