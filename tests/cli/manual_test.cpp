// SPDX-License-Identifier: Apache-2.0
// The manual page is the reference: it names every command with its options, every exit and every word.
#include "cli/commands.h"
#include "cli/help.h"
#include "domain/gates.h"
#include "domain/note.h"
#include "domain/path.h"
#include "domain/safeguards.h"
#include "domain/session.h"
#include "practice/search.h"
#include "support/files.h"

#include <gtest/gtest.h>

#include <sstream>

namespace attune::cli {
namespace {

// The page without its escapes and fonts.
std::string read_manual() {
  std::string text = test::read_file(ATTUNE_MANUAL);
  const auto replace = [&](const std::string& from, const std::string& to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
      text.replace(at, from.size(), to);
    }
  };
  replace("\\-", "-");
  replace("\\fB", "");
  replace("\\fR", "");
  return text;
}

const std::string& manual() {
  static const std::string text = read_manual();
  return text;
}

// A command's part: from its heading to the next.
std::string section_of(std::string_view name) {
  const std::string heading = "\n.SS " + std::string(name);
  std::size_t from = manual().find(heading);
  while (from != std::string::npos && manual()[from + heading.size()] != '\n' &&
         (manual()[from + heading.size()] != ' ' || std::islower(manual()[from + heading.size() + 1]) != 0)) {
    from = manual().find(heading, from + 1);
  }
  if (from == std::string::npos) {
    return {};
  }
  const std::size_t to = manual().find("\n.S", from + heading.size());
  return manual().substr(from, to - from);
}

TEST(Manual, HasEveryCommandWithItsOptionsAndAnExample) {
  for (const Command& command : every_command()) {
    const std::string section = section_of(command.name);
    ASSERT_FALSE(section.empty()) << command.name;
    for (const Option& option : command.options) {
      EXPECT_NE(section.find("--" + std::string(option.name)), std::string::npos) << command.name << " " << option.name;
    }
    if (!command.words.empty()) {
      EXPECT_NE(section.find(std::string(command.name) + " " + std::string(command.words) + "\n"), std::string::npos)
          << command.name;
    }
    EXPECT_NE(section.find("attune-cli " + std::string(command.name)), std::string::npos) << command.name;
  }
}

TEST(Manual, HasNoCommandThatIsNotThere) {
  std::istringstream in(manual());
  std::size_t sections = 0;
  for (std::string line; std::getline(in, line);) {
    sections += line.starts_with(".SS ") ? 1U : 0U;
  }
  EXPECT_EQ(sections, every_command().size());
}

TEST(Manual, HasEveryGlobalOption) {
  const std::size_t from = manual().find("\n.SH OPTIONS");
  const std::string options = manual().substr(from, manual().find("\n.SH ", from + 1) - from);
  for (const Option& option : global_options()) {
    EXPECT_NE(options.find("--" + std::string(option.name)), std::string::npos) << option.name;
  }
}

TEST(Manual, TablesEveryErrorWithItsExit) {
  const std::size_t from = manual().find("\n.SH EXIT STATUS");
  const std::string table = manual().substr(from, manual().find("\n.TE", from) - from);
  for (const ErrorCode code : every_error_code()) {
    const std::string row = "\n" + std::to_string(exit_status(code)) + "\t" + std::string(word(code)) + "\t";
    const std::size_t at = table.find(row);
    ASSERT_NE(at, std::string::npos) << word(code);
    EXPECT_NE(table[at + row.size()], '\n') << word(code) << " has no example";
  }
  EXPECT_NE(table.find("\n5\tinvalid-input\t"), std::string::npos);
}

template <class E>
void expect_words() {
  for (const auto& [value, text] : domain::Words<E>::table) {
    EXPECT_NE(manual().find(std::string(text)), std::string::npos) << text;
  }
}

TEST(Manual, NamesEveryWord) {
  expect_words<domain::Status>();
  expect_words<domain::PolicyKind>();
  expect_words<domain::NamesMode>();
  expect_words<domain::Urgency>();
  expect_words<domain::Role>();
  expect_words<domain::ConsentState>();
  expect_words<domain::ScreenKind>();
  expect_words<domain::ScreenOutcome>();
  expect_words<domain::GateLevel>();
  expect_words<domain::GateState>();
  expect_words<domain::CoverKind>();
  expect_words<domain::SessionKind>();
  expect_words<domain::SessionState>();
  expect_words<domain::Place>();
  expect_words<domain::AssignmentState>();
  expect_words<domain::PaperSize>();
  expect_words<domain::GivenPlace>();
  expect_words<domain::Decision>();
  expect_words<domain::PathState>();
  expect_words<domain::NoteTemplate>();
  expect_words<domain::NoteState>();
  expect_words<practice::SearchKind>();
}

TEST(Help, HasAnExampleForEveryCommandAndGroup) {
  const auto help = [](std::vector<std::string> words) {
    words.emplace_back("--help");
    return help_text(parse_arguments(words, Where::Program));
  };
  for (const Command& command : every_command()) {
    std::vector<std::string> words;
    std::istringstream name{std::string(command.name)};
    for (std::string word; name >> word;) {
      words.push_back(word);
    }
    const std::string text = help(words);
    EXPECT_NE(text.find(command.example), std::string_view::npos) << command.name;
    for (const Option& option : command.options) {
      EXPECT_NE(text.find("--" + std::string(option.name)), std::string::npos) << command.name;
    }
    EXPECT_NE(help({}).find(command.name), std::string::npos);
    EXPECT_NE(help({words[0]}).find("Example"), std::string::npos);
  }
}

}  // namespace
}  // namespace attune::cli
