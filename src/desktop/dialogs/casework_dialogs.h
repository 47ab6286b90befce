// SPDX-License-Identifier: Apache-2.0
// Goals, and who knows what.
#pragma once

#include "desktop/clinician/context.h"
#include "domain/casework.h"

namespace attune::desktop {

// True when something was kept. Without one that is there, a new one.
bool ask_goal(wxWindow* parent, Context& context, const domain::CaseId& couple,
              const std::optional<domain::Goal>& goal);
bool ask_confidence(wxWindow* parent, Context& context, const domain::CaseId& couple,
                    const std::optional<domain::Confidence>& confidence);

}  // namespace attune::desktop
