// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/free_code.h"

#include "practice/couples.h"

#include <algorithm>
#include <charconv>

namespace attune::desktop {

std::string next_free_code(const practice::Practice& practice) {
  int highest = 0;
  for (const practice::CoupleRow& row : practice::list_couples(practice, domain::Lens::clinician())) {
    const std::string_view code = row.code;
    int number = 0;
    if (code.size() > 2 && (code.starts_with("C-") || code.starts_with("c-"))) {
      const auto [end, failed] = std::from_chars(code.data() + 2, code.data() + code.size(), number);
      highest = failed == std::errc() && end == code.data() + code.size() ? std::max(highest, number) : highest;
    }
  }
  const std::string digits = std::to_string(highest + 1);
  return "C-" + std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0') + digits;
}

}  // namespace attune::desktop
