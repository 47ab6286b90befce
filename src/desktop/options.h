// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace attune::desktop {

/// `attune [FOLDER] [--demo] [--help] [--version]`, read before the toolkit starts.
struct Options {
  std::optional<std::filesystem::path> folder;
  bool demo = false;
  /// Set when there is only something to print: help, version, or what is wrong with the line.
  std::optional<std::string> print;
  int exit = 0; ///< with `print`
};

Options read_options(int argc, const char* const* argv);
/// Where `--demo` keeps its practice when no folder is named.
std::filesystem::path sample_folder();

}  // namespace attune::desktop
