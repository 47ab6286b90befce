// SPDX-License-Identifier: Apache-2.0
// The include matrix of ARCHITECTURE.md as data, and the check of sources against it.
#pragma once

#include "arch/source.h"

#include <string_view>

namespace attune::arch {

/// A folder under src/ and what its files may include of ours: a floor ("domain/") or one header ("crypto/secret.h").
struct Floor {
  std::string_view name;
  std::vector<std::string_view> may_include;
};
const std::vector<Floor>& floors();

/// A library of somebody else, and where its headers may be named.
struct ThirdParty {
  std::string_view name;
  std::vector<std::string_view> headers;       ///< prefixes of what stands between < and >
  std::vector<std::string_view> places;        ///< prefixes of paths under src/
  std::vector<std::string_view> in_headers{};  ///< where also in headers: the programs, which no other floor includes
  int most_files = 0;                          ///< 0: any number
};
const std::vector<ThirdParty>& third_parties();

/// Every include that the matrix does not allow, and every folder that is no floor.
std::vector<Finding> check_includes(const std::vector<Source>& sources);
/// What the programs and the couple's window reach through the headers they include, checked the same way.
std::vector<Finding> check_reach(const std::vector<Source>& sources);

}  // namespace attune::arch
