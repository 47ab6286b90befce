// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/practice.h"

#include <string>
#include <vector>

namespace attune::desktop {

/// The policy's text as one person reads it: the clinician and the others by name.
std::string policy_text_for(const practice::Practice& practice, domain::PolicyKind kind,
                            const std::vector<practice::PartnerView>& people, domain::Letter reader);

}  // namespace attune::desktop
