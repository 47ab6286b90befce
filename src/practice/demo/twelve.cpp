// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/twelve.h"

#include <array>

namespace attune::practice::demo {

std::vector<CasePlan> first_cases(int count) {
  constexpr std::array k_cases{ivy_and_alex,    maya_and_daniel,   enquiry_of_zofia, hannah_and_lea,
                               noor_and_sam,    wren_jo_and_idris, ana_and_rui,      elena_and_james,
                               marcus_and_owen, grace_and_peter,   priya_and_tom,    adjoa};
  std::vector<CasePlan> plans;
  for (const auto& made : k_cases) {
    if (static_cast<int>(plans.size()) < count) {
      plans.push_back(made());
      add_contact_data(plans.back(), static_cast<int>(plans.size()));
    }
  }
  return plans;
}

}  // namespace attune::practice::demo
