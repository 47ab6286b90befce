// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"
#include "domain/members.h"

namespace attune::desktop {

/// One person's interview. `session`: it runs in a session, quiet; else it stands by itself, and leads back to the case.
Page* make_interview_page(wxWindow* parent, Context& context, const domain::CaseId& couple, domain::Letter partner,
                          bool session, int block);

}  // namespace attune::desktop
