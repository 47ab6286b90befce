// SPDX-License-Identifier: Apache-2.0
// What people said on arriving, for the clinician alone. Plain UTF-8.
#pragma once

#include "domain/check_in.h"
#include "practice/views.h"

#include <string>
#include <vector>

namespace attune::desktop {

/// "Maya asks for it today.", "Nobody asks for it.", "Not asked."
std::string time_alone_words(const std::vector<domain::CheckIn>& check_ins,
                             const std::vector<practice::PartnerView>& people);
/// "Daniel would not go on now.", "All would go on.", "Not asked."
std::string go_on_words(const std::vector<domain::CheckIn>& check_ins,
                        const std::vector<practice::PartnerView>& people);

}  // namespace attune::desktop
