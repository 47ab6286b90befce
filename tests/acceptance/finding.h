// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace attune::test {

/// Every canary begins so; nothing else does.
inline constexpr std::string_view k_canary = "zqcan";

/// The canaries in some text or bytes, also cut ones, in any case.
std::set<std::string> canaries_in(std::string_view bytes);

/// Canaries in the names and the bytes of everything under a folder, each with where it is; and how much was read.
struct DiskSearch {
  std::vector<std::string> found;
  std::size_t files = 0;
  std::size_t bytes = 0;
};
DiskSearch search_disk(const std::filesystem::path& folder);

}  // namespace attune::test
