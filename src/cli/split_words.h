// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace attune::cli {

/// One line of `run` into words: split at blanks and tabs; '…' keeps everything, "…" everything but \" and \\, a
/// backslash outside keeps the next letter. Nothing is expanded. No words for an empty line and for one that begins
/// with #. InvalidInput "line" with "open-quote", "open-backslash" or "nul".
std::vector<std::string> split_words(std::string_view line);

}  // namespace attune::cli
