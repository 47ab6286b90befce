// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"

namespace attune::desktop {

/// What is to be looked at in a case, alone.
Page* make_review_page(wxWindow* parent, Context& context, const domain::CaseId& couple);

}  // namespace attune::desktop
