// SPDX-License-Identifier: Apache-2.0
#include "domain/couple_case.h"

#include <algorithm>

namespace attune::domain {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// The run of digits at `at`, without leading zeros.
std::string_view digits(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) {
    ++end;
  }
  while (at + 1 < end && text[at] == '0') {
    ++at;
  }
  return text.substr(at, end - at);
}

std::size_t after_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) {
    ++at;
  }
  return at;
}

}  // namespace

MemberSet CoupleCase::current_members() const {
  MemberSet set;
  for (const Member& member : members) {
    if (!member.to && member.role != Role::NamedOnly) {
      set = set.with(member.letter);
    }
  }
  return set;
}

const Member* CoupleCase::find_member(Letter letter) const {
  const auto found = std::find_if(members.begin(), members.end(), [&](const Member& m) { return m.letter == letter; });
  return found == members.end() ? nullptr : &*found;
}

std::string parse_case_code(std::string_view text, std::string_view field) {
  const bool sound = !text.empty() && text.size() <= 16 && std::all_of(text.begin(), text.end(), [](char c) {
    return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z') || c == '-';
  });
  if (!sound) {
    throw invalid(std::string(field), "not-a-code");
  }
  return std::string(text);
}

bool code_before(std::string_view left, std::string_view right) {
  std::size_t l = 0;
  std::size_t r = 0;
  while (l < left.size() && r < right.size()) {
    if (is_digit(left[l]) && is_digit(right[r])) {
      const std::string_view a = digits(left, l);
      const std::string_view b = digits(right, r);
      if (a != b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
      }
      l = after_digits(left, l);
      r = after_digits(right, r);
    } else {
      if (lower(left[l]) != lower(right[r])) {
        return lower(left[l]) < lower(right[r]);
      }
      ++l;
      ++r;
    }
  }
  if (l < left.size() || r < right.size()) {
    return l == left.size();
  }
  return left < right;
}

}  // namespace attune::domain
