// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include <algorithm>
#include <iterator>

namespace attune::cli {

const std::vector<Command>& every_command() {
  static const std::vector<Command> commands = [] {
    std::vector<Command> all;
    for (auto* group : {practice_commands, practice_keys_commands, couple_commands, policy_commands, consent_commands,
                        screen_commands, willing_commands, form_commands, intake_commands, signal_commands,
                        gate_commands, exercise_commands, homework_commands, log_commands, path_commands, casework_commands, session_commands, note_commands, measure_commands, progress_commands, search_commands, audit_commands, backup_commands,
                        demo_commands, run_commands}) {
      std::vector<Command> some = group();
      std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return all;
  }();
  return commands;
}

const std::vector<Option>& global_options() {
  static const std::vector<Option> options{
      {"practice", "FOLDER", "the practice; else the environment's ATTUNE_PRACTICE"},
      {"passphrase-file", "FILE", "read the passphrase or a printed key from FILE, - for standard input"},
      {"lens", "LENS", "look as clinician, room:A,B, home, home:A,B or release:A"},
      {"clock", "TIME", "date of the event, 2026-03-05 or 2026-03-05T14:00"},
      {"data", "FOLDER", "where forms and templates are; else those that came with the program"},
      {"json", "", "JSON on standard output, errors as JSON on standard error"},
      {"quiet", "", "no progress and no remarks"},
      {"force", "", "write over a file that is there"},
      {"take-over", "", "open although another computer's lock is less than a day old"},
      {"network-folder", "", "allow a practice on a network file system"},
      {"help", "", "say how a command is used"},
      {"version", "", "say which version this is"}};
  return options;
}

const Command* find_command(std::string_view name) {
  const auto& all = every_command();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Command& each) { return each.name == name; });
  return found == all.end() ? nullptr : &*found;
}

bool is_group(std::string_view word) {
  const auto& all = every_command();
  return std::any_of(all.begin(), all.end(), [&](const Command& each) {
    return each.name.size() > word.size() && each.name.starts_with(word) && each.name[word.size()] == ' ';
  });
}

bool is_option(std::string_view name) {
  const auto named = [&](const Option& option) { return option.name == name; };
  const auto& global = global_options();
  const auto& all = every_command();
  return std::any_of(global.begin(), global.end(), named) ||
         std::any_of(all.begin(), all.end(), [&](const Command& command) {
           return std::any_of(command.options.begin(), command.options.end(), named);
         });
}

}  // namespace attune::cli
