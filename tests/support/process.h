// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

namespace attune::test {

struct Ran {
  int exit = -1; ///< exit status, or 128 + the signal
  std::string out;
  std::string err;
};

/// Runs a program with standard input, waits for it, keeps both outputs. `environment` is added to the caller's.
Ran run(const std::vector<std::string>& command, const std::string& input = {},
        const std::map<std::string, std::string>& environment = {});

}  // namespace attune::test
