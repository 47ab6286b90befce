// SPDX-License-Identifier: Apache-2.0
#include "cli/help.h"

#include "cli/commands.h"
#include "cli/table.h"

namespace attune::cli {
namespace {

std::string with_value(const Option& option) {
  return "--" + std::string(option.name) + (option.value.empty() ? "" : " " + std::string(option.value));
}

std::string option_lines(const std::vector<Option>& options) {
  Table table;
  for (const Option& option : options) {
    table.add({"  " + with_value(option), std::string(option.help)});
  }
  return table.str();
}

std::string command_help(const Command& command) {
  std::string usage = "attune-cli " + std::string(command.name);
  if (!command.words.empty()) {
    usage += " " + std::string(command.words);
  }
  for (const Option& option : command.options) {
    usage += option.need == Need::Required ? " " + with_value(option) : " [" + with_value(option) + "]";
  }
  std::string text = "Usage: " + usage + "\n" + std::string(command.summary) + "\n\n";
  if (!command.options.empty()) {
    text += option_lines(command.options) + "\n";
  }
  std::vector<Option> global;
  for (const Option& option : global_options()) {
    if (option.name != "lens" || command.looks == Looks::ThroughLens) {
      global.push_back(option);
    }
  }
  return text + "With every command:\n" + option_lines(global) + "\nExample:\n  " + std::string(command.example) + "\n";
}

std::string list_help(std::string_view group) {
  Table table;
  for (const Command& command : every_command()) {
    if (group.empty() || command.name.starts_with(std::string(group) + " ")) {
      const std::string words = command.words.empty() ? "" : " " + std::string(command.words);
      table.add({"  " + std::string(command.name) + words, std::string(command.summary)});
    }
  }
  return table.str();
}

}  // namespace

std::string help_text(const Arguments& arguments) {
  if (arguments.command != nullptr) {
    return command_help(*arguments.command);
  }
  const std::string group = arguments.help_for;
  const std::string example = group.empty() ? std::string("attune-cli couple list --practice ~/Ines.attune") : [&] {
    for (const Command& command : every_command()) {
      if (command.name.starts_with(group + " ")) {
        return std::string(command.example);
      }
    }
    return std::string();
  }();
  return "Usage: attune-cli " + (group.empty() ? "COMMAND" : group + " COMMAND") + " [OPTIONS]\n\n" + list_help(group) +
         "\nWith every command:\n" + option_lines(global_options()) + "\nExample:\n  " + example +
         "\n\nMore of one: attune-cli COMMAND --help. All of it: man attune-cli.\n";
}

}  // namespace attune::cli
