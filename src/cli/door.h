// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.h"
#include "cli/clock.h"
#include "cli/input.h"
#include "practice/practices.h"

namespace attune::cli {

/// The way into the practice: opened when a command first asks for it, once for all lines of a `run`.
class Door {
 public:
  /// `arguments` are the program's own, not a line's.
  Door(const Arguments& arguments, Input& input) : m_arguments(arguments), m_input(input) {}

  /// --practice or ATTUNE_PRACTICE; InvalidInput naming the option when neither is given.
  std::filesystem::path folder() const;
  /// Read or asked for once, then kept in guarded memory.
  const crypto::Secret& passphrase();
  /// For what has an asking of its own: typed anew on a terminal each time; the one given by file was read already.
  crypto::Secret passphrase_again(std::string_view prompt);
  /// For something new: typed twice on a terminal.
  const crypto::Secret& new_passphrase();
  /// The one given by file, else none: nobody is asked.
  const crypto::Secret* given_passphrase();
  void replace_passphrase(crypto::Secret passphrase) { m_passphrase = std::move(passphrase); }

  practice::Practice& practice();
  void adopt(practice::Practice practice) { m_practice.emplace(std::move(practice)); }
  /// Anchors, keys, lock. What fails is thrown, and the practice is closed all the same.
  void close();

  practice::Environment environment() const;
  CommandClock& clock() { return *m_clock; }

 private:
  const Arguments& m_arguments;
  Input& m_input;
  std::shared_ptr<CommandClock> m_clock = std::make_shared<CommandClock>();
  std::optional<crypto::Secret> m_passphrase;
  std::optional<practice::Practice> m_practice;
};

}  // namespace attune::cli
