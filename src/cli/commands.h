// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace attune::cli {

/// Every command, by group, in the order of the man page.
const std::vector<Command>& every_command();
/// The options that every command takes, before or after it.
const std::vector<Option>& global_options();
/// Null when there is none.
const Command* find_command(std::string_view name);
/// Whether some command's name begins with this word.
bool is_group(std::string_view word);
/// Whether any command or the program has an option of this name.
bool is_option(std::string_view name);

std::vector<Command> practice_commands();
std::vector<Command> practice_keys_commands();
std::vector<Command> couple_commands();
std::vector<Command> policy_commands();
std::vector<Command> consent_commands();
std::vector<Command> screen_commands();
std::vector<Command> willing_commands();
std::vector<Command> form_commands();
std::vector<Command> intake_commands();
std::vector<Command> signal_commands();
std::vector<Command> gate_commands();
std::vector<Command> casework_commands();
std::vector<Command> exercise_commands();
std::vector<Command> homework_commands();
std::vector<Command> log_commands();
std::vector<Command> path_commands();
std::vector<Command> session_commands();
std::vector<Command> note_commands();
std::vector<Command> measure_commands();
std::vector<Command> progress_commands();
std::vector<Command> search_commands();
std::vector<Command> audit_commands();
std::vector<Command> backup_commands();
std::vector<Command> demo_commands();
std::vector<Command> run_commands();

}  // namespace attune::cli
