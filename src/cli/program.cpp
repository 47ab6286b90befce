// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "cli/error_words.h"
#include "cli/help.h"
#include "cli/interrupt.h"
#include "cli/output.h"
#include "cli/run_command.h"

#include <algorithm>
#include <cstring>

namespace attune::cli {
namespace {

// What was typed is taken out of the process list as soon as it is read.
std::vector<std::string> take_words(int argc, char** argv) {
  std::vector<std::string> typed;
  for (int i = 1; i < argc; ++i) {
    typed.emplace_back(argv[i]);
    crypto::wipe(argv[i], std::strlen(argv[i]));
  }
  return typed;
}

// A command's words stay in memory until everything is kept and the keys are gone: what is said was done.
std::optional<Error> one_command(const Arguments& arguments, Door& door, Input& input) {
  Result result = carry_out(arguments, arguments, door, input);
  door.close();
  const bool json = arguments.has("json");
  write_output(json ? json_line(result.json) + "\n" : result.text);
  if (!json && !arguments.has("quiet")) {
    for (const std::string& remark : result.remarks) {
      write_message(remark + "\n");
    }
  }
  return result.error;
}

std::optional<Error> every_line(const Arguments& arguments, Door& door, Input& input) {
  const std::optional<Error> failed = run_lines(arguments, door, input);
  door.close();
  return failed;
}

// After one with words for each line, only the exit is left to say.
enum class Say { Error, Nothing };
struct ProgramOutcome {
  std::optional<Error> error;
  Say say = Say::Error;
};

ProgramOutcome carry_out_all(const std::vector<std::string>& typed) {
  const Arguments arguments = parse_arguments(typed, Where::Program);
  if (arguments.has("help")) {
    write_output(help_text(arguments));
    return {};
  }
  if (arguments.has("version")) {
    write_output("attune-cli " ATTUNE_VERSION "\n");
    return {};
  }
  crypto::initialize();
  Input input;
  Door door(arguments, input);
  door.clock().set_event(arguments.clock);
  if (arguments.command->name == "run") {
    return {every_line(arguments, door, input), Say::Nothing};
  }
  return {one_command(arguments, door, input), Say::Error};
}

ProgramOutcome at_the_edge(const std::vector<std::string>& typed) {
  try {
    ProgramOutcome outcome = carry_out_all(typed);
    finish_output();
    return outcome;
  } catch (const Error& error) {
    return {error, Say::Error};
  } catch (const std::exception&) {
    return {Error(ErrorCode::Internal), Say::Error};
  }
}

}  // namespace

int run_program(int argc, char** argv) {
  hold_standard_descriptors();
  const std::vector<std::string> typed = take_words(argc, argv);
  const bool json = std::find(typed.begin(), typed.end(), "--json") != typed.end();
  try {
    install_signals();
  } catch (const Error& error) {
    return error.exit_status();
  }
  const ProgramOutcome outcome = at_the_edge(typed);
  if (!outcome.error) {
    return 0;
  }
  if (outcome.say == Say::Error) {
    write_message(json ? json_line(error_json(*outcome.error)) + "\n"
                       : "attune-cli: " + describe(*outcome.error) + "\n");
  }
  return outcome.error->exit_status();
}

}  // namespace attune::cli
