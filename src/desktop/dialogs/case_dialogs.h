// SPDX-License-Identifier: Apache-2.0
// The dialogs that the command table opens. Each asks, saves through a use case, tells the navigator and returns.
#pragma once

#include "desktop/clinician/context.h"

namespace attune::desktop {

/// The new case, when one was made.
std::optional<domain::CaseId> ask_new_case(wxWindow* parent, Context& context);
std::optional<domain::CaseId> ask_new_enquiry(wxWindow* parent, Context& context);
/// True when something was changed.
bool ask_edit_case(wxWindow* parent, Context& context, const domain::CaseId& couple);
bool ask_edit_enquiry(wxWindow* parent, Context& context, const domain::CaseId& couple);
/// Without a case it is asked which.
bool ask_new_session(wxWindow* parent, Context& context, const std::optional<domain::CaseId>& couple);

/// Asks once more, then does it. Reopening also makes a paused case or an enquiry active.
bool ask_pause_case(wxWindow* parent, Context& context, const domain::CaseId& couple);
bool ask_close_case(wxWindow* parent, Context& context, const domain::CaseId& couple);
bool ask_reopen_case(wxWindow* parent, Context& context, const domain::CaseId& couple);

}  // namespace attune::desktop
