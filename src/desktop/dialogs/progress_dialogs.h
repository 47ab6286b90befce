// SPDX-License-Identifier: Apache-2.0
// What Progress asks. True when something was kept.
#pragma once

#include "desktop/clinician/context.h"
#include "practice/progress.h"

namespace attune::desktop {

/// A line of her own for the page before a session.
bool ask_brief_note(wxWindow* parent, Context& context, const domain::CaseId& couple);
/// What one person says on the trackers that are followed; those left out stay as they are.
bool ask_trackers(wxWindow* parent, Context& context, const domain::CaseId& couple);
/// Which trackers are followed in this case.
bool ask_choose_trackers(wxWindow* parent, Context& context, const domain::CaseId& couple);
/// The page on paper; lines told alone are asked for twice.
void ask_print_brief(wxWindow* parent, Context& context, const domain::CaseId& couple);

}  // namespace attune::desktop
