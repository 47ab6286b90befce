// SPDX-License-Identifier: Apache-2.0
// The rules on sources that are no includes.
#pragma once

#include "arch/source.h"

namespace attune::arch {

constexpr int k_long_file = 500;
constexpr int k_most_long_files = 5;

/// Files past k_long_file lines, the longest first.
std::vector<Finding> long_files(const std::vector<Source>& sources);
/// Words of SQL outside store/.
std::vector<Finding> check_sql(const std::vector<Source>& sources);
/// The licence line, `#pragma once`, no `using namespace` at file scope.
std::vector<Finding> check_manners(const std::vector<Source>& sources);

}  // namespace attune::arch
