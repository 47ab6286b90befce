// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "domain/time.h"

#include <map>
#include <set>

namespace attune::cli {

/// A command line taken apart and checked against its command: nothing unknown, nothing twice, nothing missing, at most
/// one "-". Every failure is InvalidInput that names the option; what was typed is never repeated in it.
struct Arguments {
  const Command* command = nullptr;                        ///< null: only --help or --version
  std::string help_for;                                    ///< with --help: the group, or empty for the program
  std::vector<std::string> words;                          ///< after the command's name
  std::map<std::string, std::string, std::less<>> values;  ///< options with a value
  std::set<std::string, std::less<>> flags;
  std::optional<domain::LocalTime> clock;

  bool has(std::string_view flag) const { return flags.contains(flag); }
  /// Null when not given.
  const std::string* find(std::string_view option) const;
  /// For options that the command requires.
  const std::string& value(std::string_view option) const;
};

/// A line of `run` shares the practice, the passphrase and the form of output; options on those are refused there.
enum class Where { Program, RunLine };
Arguments parse_arguments(const std::vector<std::string>& typed, Where where);

}  // namespace attune::cli
