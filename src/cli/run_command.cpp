// SPDX-License-Identifier: Apache-2.0
#include "cli/run_command.h"

#include "cli/commands.h"
#include "cli/error_words.h"
#include "cli/interrupt.h"
#include "cli/line_reader.h"
#include "cli/output.h"
#include "cli/split_words.h"

#include <new>

namespace attune::cli {
namespace {

struct LineOutcome {
  Result result;
  bool has_output = false;
  std::optional<Error> error;
};

LineOutcome try_line(const Arguments& program, const std::vector<std::string>& words, Door& door, Input& input) {
  LineOutcome outcome;
  try {
    const Arguments arguments = parse_arguments(words, Where::RunLine);
    door.clock().set_event(arguments.clock ? arguments.clock : program.clock);
    outcome.result = carry_out(program, arguments, door, input);
    outcome.has_output = true;
    outcome.error = outcome.result.error;
  } catch (const Error& error) {
    outcome.error = error;
  } catch (const std::exception&) {
    outcome.error = Error(ErrorCode::Internal);
  }
  return outcome;
}

void write_line(const Arguments& program, int line, const LineOutcome& outcome) {
  const int exit = outcome.error ? outcome.error->exit_status() : 0;
  if (program.has("json")) {
    write_output(json_line({{"line", line},
                            {"exit", exit},
                            {"output", outcome.has_output ? outcome.result.json : Json(nullptr)},
                            {"error", outcome.error ? error_json(*outcome.error) : Json(nullptr)}}) +
                 "\n");
    return;
  }
  if (outcome.error) {
    write_message("attune-cli: line " + std::to_string(line) + ": " + describe(*outcome.error) + "\n");
  }
  write_output((outcome.has_output ? outcome.result.text : std::string()) + "line " + std::to_string(line) + ": exit " +
               std::to_string(exit) + "\n");
}

Result not_here(Context&) {
  throw Error(ErrorCode::Internal);
}  // run_lines does it, writing as it goes

}  // namespace

Result carry_out(const Arguments& program, const Arguments& arguments, Door& door, Input& input) {
  Context context(program, arguments, door, input);
  check_interrupt();
  return arguments.command->run(context);
}

std::optional<Error> run_lines(const Arguments& program, Door& door, Input& input) {
  const std::string& path = program.words.at(0);
  LineReader reader(input.open(path, "argument"), path);
  door.practice();
  std::optional<Error> first;
  int number = 0;
  while (const auto line = reader.next()) {
    ++number;
    LineOutcome outcome;
    std::vector<std::string> words;
    try {
      if (line->too_long) {
        throw invalid("line", "too-long");
      }
      words = split_words(line->text);
    } catch (const Error& error) {
      outcome.error = error;
    }
    if (!outcome.error) {
      if (words.empty()) {
        continue;
      }
      outcome = try_line(program, words, door, input);
    }
    if (outcome.error && outcome.error->code() == ErrorCode::Cancelled) {
      throw *outcome.error;
    }
    write_line(program, number, outcome);
    if (!first) {
      first = outcome.error;
    }
  }
  return first;
}

std::vector<Command> run_commands() {
  return {{"run",
           "FILE",
           {},
           "carry out one command a line, with one unlock; - reads standard input",
           "attune-cli run commands.txt --practice ~/Ines.attune --passphrase-file key --json",
           not_here,
           Looks::AsClinician,
           InRun::No}};
}

}  // namespace attune::cli
