// SPDX-License-Identifier: Apache-2.0
#include "domain/measure.h"

#include "domain/error.h"

#include <algorithm>

namespace attune::domain {

const std::vector<Tracker>& trackers() {
  static const std::vector<Tracker> all{
      {"T-a", "Known and accepted", "I feel known and accepted by my partner."},
      {"T-b", "Free to say no", "I feel safe to say no or stop.", true, true},
      {"T-c", "Heard when we disagree", "I feel heard when we disagree."},
      {"T-d", "Affectionate touch", "I enjoy affectionate touch with my partner."},
      {"T-e", "More pleasure than performance", "Closeness feels more like pleasure than performance."},
      {"T-f", "Pressure about sex or touch", "I feel pressure about sex or touch.", false, true},
      {"T-g", "Close", "I feel close."},
      {"T-h", "Free to be my own person", "I feel free to be my own person."},
      {"T-i", "Stress in the way", "Stress gets in the way.", false},
      {"T-j", "Bothered by the difference", "I am bothered by the difference between what we each want.", false},
      {"T-k", "Hopeful about us", "I am hopeful about us."},
  };
  return all;
}

const Tracker* find_tracker(std::string_view id) {
  const auto found =
      std::find_if(trackers().begin(), trackers().end(), [&](const Tracker& each) { return each.id == id; });
  return found == trackers().end() ? nullptr : &*found;
}

const Tracker& parse_tracker(std::string_view text, std::string_view field) {
  constexpr std::size_t k_length = 3;
  if (text.size() == k_length && (text[0] == 't' || text[0] == 'T')) {
    const char last = text[2] >= 'A' && text[2] <= 'Z' ? static_cast<char>(text[2] - 'A' + 'a') : text[2];
    if (const Tracker* found = find_tracker("T" + std::string(1, text[1]) + last)) {
      return *found;
    }
  }
  throw invalid(std::string(field), "unknown-word");
}

std::vector<std::string> usual_trackers() { return {"T-a", "T-e", "T-b", "T-g", "T-k"}; }

bool is_signal(const Tracker& tracker, int score) {
  constexpr int k_free_to_say_no = 6;
  constexpr int k_pressure = 7;
  return (tracker.id == "T-b" && score <= k_free_to_say_no) || (tracker.id == "T-f" && score >= k_pressure);
}

}  // namespace attune::domain
