// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "domain/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace attune::cli {

class Context;

/// What a command has to say. `remarks` go to standard error on the way, never with --json. `error` is set when there
/// is something to show and a failure all the same (a verify that found damage).
struct Result {
  Json json;
  std::string text;
  std::vector<std::string> remarks;
  std::optional<Error> error;
};

enum class Need { Optional, Required };

struct Option {
  std::string_view name;   ///< without the hyphens
  std::string_view value;  ///< what stands for the value in the help; empty: a flag
  std::string_view help;
  Need need = Need::Optional;
};

/// Whether --lens is taken.
enum class Looks { AsClinician, ThroughLens };
/// Whether the command may stand on a line of `run`.
enum class InRun { Yes, No };

struct Command {
  std::string_view name;   ///< "couple add"
  std::string_view words;  ///< "CODE [ID]": what follows, optional ones in brackets; "FILE…" is one or more
  std::vector<Option> options;
  std::string_view summary;
  std::string_view example;
  Result (*run)(Context&) = nullptr;
  Looks looks = Looks::AsClinician;
  InRun in_run = InRun::Yes;
};

}  // namespace attune::cli
