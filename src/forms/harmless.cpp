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
  const bool like_a_name = std::adjacent_find(key.begin(), key.end(), [](char before, char after) {
                             return capital(before) && small(after);
                           }) != key.end();
  return plain && !like_a_name ? std::string(key) : "key";
}

}  // namespace attune::forms
