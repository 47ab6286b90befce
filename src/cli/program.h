// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace attune::cli {

/// The whole program: one command, one exit status. Overwrites the words in argv once they are read.
int run_program(int argc, char** argv);

}  // namespace attune::cli
