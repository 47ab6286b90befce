// SPDX-License-Identifier: Apache-2.0
// How to reach the people of a case, and who else treats them.
#pragma once

#include "desktop/clinician/context.h"
#include "domain/members.h"

namespace attune::desktop {

/// True when something was changed.
bool ask_contact_card(wxWindow* parent, Context& context, const domain::CaseId& couple, domain::Letter who);
bool ask_care_team(wxWindow* parent, Context& context, const domain::CaseId& couple);

}  // namespace attune::desktop
