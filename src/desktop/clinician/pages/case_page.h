// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"

namespace attune::desktop {

/// A case: header, tabs, one of them. NotFound when it is gone.
Page* make_case_page(wxWindow* parent, Context& context, const domain::CaseId& couple, CaseTab tab);

}  // namespace attune::desktop
