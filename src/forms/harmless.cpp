// SPDX-License-Identifier: Apache-2.0
#include "forms/harmless.h"

#include <algorithm>

namespace attune::forms {
namespace {

bool small(char c) {
  return c >= 'a' && c <= 'z';
}
bool capital(char c) {
  return c >= 'A' && c <= 'Z';
}

}  // namespace

std::string harmless(std::string_view key) {
  const bool plain = !key.empty() && key.size() <= 64 && std::all_of(key.begin(), key.end(), [](char c) {
    return small(c) || capital(c) || (c >= '0' && c <= '9') ||
           std::string_view("._-/:").find(c) != std::string_view::npos;
  });
  // In the middle of a word a capital is no beginning of a name: linkId.
  bool like_a_name = false;
  for (std::size_t at = 0; at + 1 < key.size(); ++at) {
    const bool begins = at == 0 || !small(key[at - 1]);
    like_a_name = like_a_name || (begins && capital(key[at]) && small(key[at + 1]));
  }
  return plain && !like_a_name ? std::string(key) : "key";
}

}  // namespace attune::forms
