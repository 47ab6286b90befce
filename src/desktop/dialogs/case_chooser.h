// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"

namespace attune::desktop {

/// Asks for which case; active ones and enquiries. Empty when cancelled.
std::optional<domain::CaseId> choose_case(wxWindow* parent, Context& context);

}  // namespace attune::desktop
