// SPDX-License-Identifier: Apache-2.0
#include "practice/notice.h"

#include "practice/safeguards.h"

#include <algorithm>

namespace attune::practice {

std::string notice_of(const Practice& practice, const domain::CaseId& couple, domain::Letter partner,
                      const domain::Text& clinician, const CoupleView& room) {
  std::vector<domain::Text> others;
  for (const PartnerView& each : room.row.partners) {
    if (each.letter != partner) {
      others.push_back(each.display_name);
    }
  }
  const auto signatures = list_policy(practice, couple, domain::Lens::clinician());
  const auto mine = std::find_if(signatures.begin(), signatures.end(),
                                 [&](const domain::PolicySignature& each) { return each.partner == partner; });
  return policy_notice(mine == signatures.end() ? room.row.policy : mine->kind, clinician, others);
}

}  // namespace attune::practice
