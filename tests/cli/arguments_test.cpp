// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"

#include "cli/commands.h"
#include "support/errors.h"

namespace attune::cli {
namespace {

using Words = std::vector<std::string>;

Arguments parse(const Words& words) {
  return parse_arguments(words, Where::Program);
}

void expect_refused(const Words& words, std::string_view field, std::string_view reason, Where where = Where::Program) {
  try {
    parse_arguments(words, where);
    ADD_FAILURE() << "not refused: " << field;
  } catch (const Error& error) {
    EXPECT_EQ(error.exit_status(), 2);
    EXPECT_EQ(error.detail("field"), field);
    EXPECT_EQ(error.detail("reason"), reason);
  }
}

TEST(Arguments, TakesOptionsBeforeAndAfterTheCommand) {
  const Arguments arguments = parse({"--practice", "a b", "--json", "couple", "show", "C-1", "--lens=room:A,B"});
  ASSERT_NE(arguments.command, nullptr);
  EXPECT_EQ(arguments.command->name, "couple show");
  EXPECT_EQ(arguments.words, (Words{"C-1"}));
  EXPECT_EQ(arguments.value("practice"), "a b");
  EXPECT_EQ(arguments.value("lens"), "room:A,B");
  EXPECT_TRUE(arguments.has("json"));
  EXPECT_FALSE(arguments.has("quiet"));
}

TEST(Arguments, TakesOneHyphenAsAValue) {
  EXPECT_EQ(parse({"couple", "find", "--from", "-"}).value("from"), "-");
  EXPECT_EQ(parse({"run", "-"}).words, (Words{"-"}));
}

TEST(Arguments, RefusesWhatIsUnknownOrOfLater) {
  expect_refused({}, "command", "missing");
  expect_refused({"couple"}, "command", "incomplete");
  expect_refused({"coupel", "list"}, "command", "unknown-command");
  expect_refused({"letter", "list"}, "command", "unknown-command");
  expect_refused({"couple", "delete"}, "command", "unknown-command");
  expect_refused({"couple", "list", "--colour", "red"}, "colour", "unknown-option");
  expect_refused({"couple", "list", "-x"}, "option", "unknown-option");
  expect_refused({"couple", "list", "--pract", "x"}, "pract", "unknown-option");
}

TEST(Arguments, RepeatsNothingThatCouldBeAName) {
  expect_refused({"couple", "list", "--Maya Okafor"}, "option", "unknown-option");
  expect_refused({"couple", "show", "C-1", "Maya"}, "argument", "not-expected");
  expect_refused({"Maya"}, "command", "unknown-command");
}

TEST(Arguments, RefusesWhatDoesNotFitTheCommand) {
  expect_refused({"couple", "show"}, "CODE", "missing");
  expect_refused({"couple", "add"}, "from", "missing");
  expect_refused({"couple", "list", "--seed", "3"}, "seed", "not-for-command");
  expect_refused({"couple", "pause", "C-1", "--lens", "clinician"}, "lens", "not-for-command");
  expect_refused({"couple", "list", "--lens", "window"}, "lens", "not-a-lens");
  expect_refused({"couple", "list", "--status"}, "status", "value-missing");
  expect_refused({"couple", "list", "--json=yes"}, "json", "takes-no-value");
  expect_refused({"couple", "list", "--status", "active", "--status", "closed"}, "status", "twice");
  expect_refused({"couple", "list", "--clock", "2026-02-30"}, "clock", "not-a-date");
}

TEST(Arguments, GivesStandardInputToOneOnly) {
  expect_refused({"couple", "add", "--from", "-", "--passphrase-file", "-"}, "passphrase-file", "standard-input-twice");
  expect_refused({"practice", "create", "--name", "@-", "--clinician", "@-"}, "name", "standard-input-twice");
  expect_refused({"run", "-", "--passphrase-file", "-"}, "argument", "standard-input-twice");
}

TEST(Arguments, ReadsTheClock) {
  const Arguments arguments = parse({"couple", "list", "--clock", "2026-03-05T14:00"});
  ASSERT_TRUE(arguments.clock.has_value());
  EXPECT_EQ(domain::date_text(arguments.clock->date), "2026-03-05");
  EXPECT_EQ(arguments.clock->time.minutes, 14 * 60);
}

TEST(Arguments, KeepsTheProgramsOptionsOffALineOfRun) {
  const auto line = Where::RunLine;
  EXPECT_EQ(parse_arguments({"couple", "list", "--lens", "home", "--clock", "2026-03-05"}, line).command->name,
            "couple list");
  expect_refused({"couple", "list", "--practice", "x"}, "practice", "not-in-run", line);
  expect_refused({"couple", "list", "--json"}, "json", "not-in-run", line);
  expect_refused({"run", "x"}, "command", "not-in-run", line);
  expect_refused({"demo", "x"}, "command", "not-in-run", line);
  expect_refused({"couple", "--help"}, "command", "not-in-run", line);
}

TEST(Arguments, HelpsWithoutTheRest) {
  EXPECT_EQ(parse({"--help"}).command, nullptr);
  EXPECT_EQ(parse({"couple", "--help"}).help_for, "couple");
  EXPECT_EQ(parse({"couple", "add", "--help"}).command->name, "couple add");
  EXPECT_TRUE(parse({"--version"}).has("version"));
}

TEST(Commands, AreWholeAndNamedOnce) {
  std::set<std::string_view> names;
  for (const Command& command : every_command()) {
    EXPECT_TRUE(names.insert(command.name).second) << command.name;
    EXPECT_FALSE(command.summary.empty()) << command.name;
    EXPECT_TRUE(command.example.find("attune-cli " + std::string(command.name)) != std::string_view::npos)
        << command.name;
    EXPECT_NE(command.run, nullptr) << command.name;
  }
}

}  // namespace
}  // namespace attune::cli
