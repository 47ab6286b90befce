// SPDX-License-Identifier: Apache-2.0
// A new output joins the registry or it does not land.
#include "outputs.h"

#include "cli/commands.h"
#include "support/files.h"

#include <gtest/gtest.h>

#include <set>

namespace attune::test {
namespace {

using Names = std::set<std::string>;

template <class Outputs>
Names names_of(const Outputs& outputs) {
  Names names;
  for (const auto& output : outputs) {
    names.insert(output.name);
  }
  return names;
}

TEST(OutputRegistry, HoldsEveryCommandThatTakesALens) {
  Names commands;
  for (const cli::Command& command : cli::every_command()) {
    if (command.looks == cli::Looks::ThroughLens) {
      commands.insert(std::string(command.name));
    }
  }
  Names outputs;
  for (const CommandOutput& output : command_outputs()) {
    outputs.insert(output.person ? output.name.substr(0, output.name.rfind(' ')) : output.name);
  }
  EXPECT_EQ(outputs, commands);
}

TEST(OutputRegistry, KnowsOfEveryOtherCommandThatItIsTheClinicians) {
  Names commands;
  for (const cli::Command& command : cli::every_command()) {
    if (command.looks != cli::Looks::ThroughLens) {
      commands.insert(std::string(command.name));
    }
  }
  EXPECT_EQ(Names(commands_without_lens().begin(), commands_without_lens().end()), commands);
}

bool is_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// The names before a bracket after which this is among the parameters.
Names functions_with(const std::string& parameter, const std::filesystem::path& header) {
  const std::string text = test::read_file(header);
  Names names;
  for (std::size_t at = text.find(parameter); at != std::string::npos; at = text.find(parameter, at + 1)) {
    const std::size_t open = text.rfind('(', at);
    if (open == std::string::npos || text.find(';', open) < at) {
      continue;
    }
    std::size_t start = open;
    while (start > 0 && is_name(text[start - 1])) {
      --start;
    }
    names.insert(text.substr(start, open - start));
  }
  return names;
}

// In the headers of all use cases; what they share among themselves is no output.
Names use_cases_with(const std::string& parameter) {
  Names functions;
  for (const auto& entry : std::filesystem::directory_iterator(ATTUNE_PRACTICE_DIR)) {
    const std::string name = entry.path().filename();
    if (entry.path().extension() == ".h" && name != "support.h" && name != "asked_forms.h" &&
        name != "room_sheet.h") {
      functions.merge(functions_with(parameter, entry.path()));
    }
  }
  return functions;
}

TEST(OutputRegistry, HoldsEveryUseCaseThatTakesALens) {
  EXPECT_EQ(names_of(view_outputs()), use_cases_with("Lens&"));
}

TEST(OutputRegistry, HoldsEveryPaperThatIsDrawn) {
  Names drawn;
  for (const auto& entry : std::filesystem::directory_iterator(ATTUNE_PRACTICE_DIR)) {
    if (entry.path().extension() != ".h") {
      continue;
    }
    const std::string text = test::read_file(entry.path());
    for (std::size_t at = text.find("\nPreview "); at != std::string::npos; at = text.find("\nPreview ", at + 1)) {
      const std::size_t start = at + std::string("\nPreview ").size();
      drawn.insert(text.substr(start, text.find('(', start) - start));
    }
  }
  EXPECT_EQ(names_of(paper_outputs()), drawn);
}

TEST(OutputRegistry, HoldsEveryUseCaseThatIsMadeForARoom) {
  EXPECT_EQ(names_of(room_outputs()), use_cases_with("MemberSet room"));
}

}  // namespace
}  // namespace attune::test
