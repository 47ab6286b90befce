// SPDX-License-Identifier: Apache-2.0
#include "library/placeholders.h"

#include <algorithm>
#include <array>
#include <utility>

namespace attune::library {
namespace {

constexpr std::array<std::pair<Placeholder, std::string_view>, 8> k_names{{
    {Placeholder::Precautions, "precautions"},
    {Placeholder::Grounding, "grounding"},
    {Placeholder::BanStands, "ban_stands"},
    {Placeholder::AskFirst, "ask_first"},
    {Placeholder::Invites, "invites"},
    {Placeholder::Note, "note"},
    {Placeholder::OnSf2, "on_sf2"},
    {Placeholder::OnSf3, "on_sf3"},
}};

std::optional<Placeholder> find_name(std::string_view name) {
  for (const auto& [placeholder, known] : k_names) {
    if (known == name) {
      return placeholder;
    }
  }
  return std::nullopt;
}

}  // namespace

std::string_view name_of(Placeholder placeholder) {
  return k_names[static_cast<std::size_t>(placeholder)].second;
}

Pieces split_placeholders(std::string_view text) {
  Pieces pieces;
  std::size_t from = 0;
  while (from < text.size()) {
    const std::size_t open = text.find("{{", from);
    const std::string_view words = text.substr(from, open == std::string_view::npos ? open : open - from);
    if (const std::size_t stray = words.find("}}"); stray != std::string_view::npos) {
      pieces.bad = from + stray;
      return pieces;
    }
    if (!words.empty()) {
      pieces.all.push_back({words, std::nullopt});
    }
    if (open == std::string_view::npos) {
      return pieces;
    }
    const std::size_t close = text.find("}}", open);
    const auto known =
        close == std::string_view::npos ? std::nullopt : find_name(text.substr(open + 2, close - open - 2));
    if (!known) {
      pieces.bad = open;
      return pieces;
    }
    pieces.all.push_back({text.substr(open, close + 2 - open), known});
    from = close + 2;
  }
  return pieces;
}

}  // namespace attune::library
