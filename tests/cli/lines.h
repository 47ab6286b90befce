// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "program.h"

namespace attune::cli::test {

/// What one line of `run` ended with; `output` or `error` is null.
struct Line {
  int exit = -1;
  Json output;
  Json error;
};

/// What `run --json` wrote, which has to be this many lines.
std::vector<Line> run_lines(const Ran& ran, std::size_t expected);

/// The words of `held` in a refusal, in order; empty when it is none.
Words held_by(const Line& line);

/// What a program of the system says of a file; expects exit 0.
std::string said_of(const Words& command);
/// The words of a PDF in reading order, white space as one blank.
std::string words_of_pdf(const std::filesystem::path& file);

}  // namespace attune::cli::test
