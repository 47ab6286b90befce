// SPDX-License-Identifier: Apache-2.0
#include "domain/safeguards.h"

#include <algorithm>

namespace attune::domain {
namespace {

// Clinical page 5.7, in our words.
constexpr std::array<std::string_view, k_consent_kinds> k_consent_meanings{
    "treatment and its goals",
    "the confidentiality policy chosen",
    "hours alone: what for, and what stays private",
    "practice at home with touch, for this step",
    "how names stand on sheets",
    "how and when to be reached",
    "release of information to somebody named",
    "recording or supervision",
    "sessions by video or telephone",
    "keeping of the record, and rights to it",
    "questionnaires on outcome, and who sees them",
    "fees",
    "limits of confidentiality and duties to report",
};

}  // namespace

int parse_consent_kind(std::string_view text, std::string_view field) {
  for (int kind = 1; kind <= k_consent_kinds; ++kind) {
    if (text == consent_kind_text(kind)) {
      return kind;
    }
  }
  throw invalid(std::string(field), "not-a-consent");
}

std::string consent_kind_text(int kind) { return "C" + std::to_string(kind); }

std::string_view consent_kind_meaning(int kind) { return k_consent_meanings.at(static_cast<std::size_t>(kind - 1)); }

std::string parse_scope(std::string_view text, std::string_view field) {
  const auto sound = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
  };
  if (text.empty() || text.size() > 24 || !std::all_of(text.begin(), text.end(), sound)) {
    throw invalid(std::string(field), "not-a-scope");
  }
  return std::string(text);
}

}  // namespace attune::domain
