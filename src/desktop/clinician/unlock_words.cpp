// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/unlock_words.h"

#include "practice/practices.h"

#include <algorithm>

namespace attune::desktop {

int seconds_to_wait(int tries) {
  constexpr int k_first = 5;
  constexpr int k_most = 300;
  constexpr int k_doublings = 6;
  const int doublings = std::clamp(tries - k_tries_before_waiting, 0, k_doublings);
  return std::min(k_first << doublings, k_most);
}

wxString wait_words(int seconds) {
  constexpr int k_minute = 60;
  if (seconds < k_minute) {
    return wxString::Format("%d seconds", seconds);
  }
  const int minutes = (seconds + k_minute - 1) / k_minute;
  return minutes == 1 ? wxString("a minute") : wxString::Format("%d minutes", minutes);
}

bool is_sample(const std::filesystem::path& folder) {
  try {
    return practice::peek_practice(folder).sample;
  } catch (const Error&) {
    return false;
  }
}

}  // namespace attune::desktop
