// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace attune::test {

/// The bytes of a file, also of one of /proc; empty where it cannot be read.
std::string read_file(const std::filesystem::path& path);

/// Makes the file these bytes, whatever it was.
void write_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace attune::test
