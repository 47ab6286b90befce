// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"

namespace attune::desktop {

/// Caseload left, today's sessions and what needs attention right.
Page* make_today_page(wxWindow* parent, Context& context);

}  // namespace attune::desktop
