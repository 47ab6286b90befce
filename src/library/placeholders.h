// SPDX-License-Identifier: Apache-2.0
// The names in double braces that templates may use. They are looked for in text that Markdown has already been read
// from, and what takes their place is never looked at again.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace attune::library {

enum class Placeholder { Precautions, Grounding, BanStands, AskFirst, Invites, Note, OnSf2, OnSf3 };
std::string_view name_of(Placeholder placeholder);

/// A stretch of words, or a placeholder.
struct Piece {
  std::string_view words;
  std::optional<Placeholder> placeholder;
};
struct Pieces {
  std::vector<Piece> all;
  /// The first pair of braces that is no placeholder.
  std::size_t bad = std::string_view::npos;
};
Pieces split_placeholders(std::string_view text);

}  // namespace attune::library
