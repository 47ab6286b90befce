// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/twelve.h"

#include <array>

namespace attune::practice::demo {
namespace {

struct Made {
  CasePlan (*course)();
  void (*tell)(CasePlan&) = nullptr;
  void (*give)(CasePlan&) = nullptr;
};

constexpr std::array k_cases{Made{ivy_and_alex, tell_ivy_and_alex, give_ivy_and_alex},
                             Made{maya_and_daniel, tell_maya_and_daniel, give_maya_and_daniel},
                             Made{enquiry_of_zofia},
                             Made{hannah_and_lea, tell_hannah_and_lea, give_hannah_and_lea},
                             Made{noor_and_sam, tell_noor_and_sam, give_noor_and_sam},
                             Made{wren_jo_and_idris, tell_wren_jo_and_idris, give_wren_jo_and_idris},
                             Made{ana_and_rui, tell_ana_and_rui, give_ana_and_rui},
                             Made{elena_and_james, tell_elena_and_james, give_elena_and_james},
                             Made{marcus_and_owen, tell_marcus_and_owen, give_marcus_and_owen},
                             Made{grace_and_peter, tell_grace_and_peter, give_grace_and_peter},
                             Made{priya_and_tom, tell_priya_and_tom, give_priya_and_tom},
                             Made{adjoa, tell_adjoa}};

}  // namespace

std::vector<CasePlan> first_cases(int count) {
  std::vector<CasePlan> plans;
  for (const Made& made : k_cases) {
    if (static_cast<int>(plans.size()) < count) {
      plans.push_back(made.course());
      if (made.tell != nullptr) {
        made.tell(plans.back());
      }
      if (made.give != nullptr) {
        made.give(plans.back());
      }
      add_contact_data(plans.back(), static_cast<int>(plans.size()));
    }
  }
  return plans;
}

}  // namespace attune::practice::demo
