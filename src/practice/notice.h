// SPDX-License-Identifier: Apache-2.0
// The notice beside what people answer in the room; not for the floors above.
#pragma once

#include "practice/practice.h"

namespace attune::practice {

/// Of the policy version that this person signed last. `room`: the case as this person alone may see it.
std::string notice_of(const Practice& practice, const domain::CaseId& couple, domain::Letter partner,
                      const domain::Text& clinician, const CoupleView& room);

}  // namespace attune::practice
