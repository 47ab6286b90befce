// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"
#include "domain/homework.h"
#include "practice/views.h"

namespace attune::desktop {

/// One row for a whole week of one person: how many times, how it was at the end. Kept as so many occasions of the day
/// on which the week ends. True when something was kept.
bool ask_whole_week(wxWindow* parent, Context& context, const std::vector<practice::PartnerView>& people,
                    const domain::Assignment& sheet);

}  // namespace attune::desktop
