// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"

namespace attune::desktop {

/// True when something was changed.
bool ask_edit_session(wxWindow* parent, Context& context, const domain::CaseId& couple,
                      const domain::SessionId& session);
/// A planned session that has passed: held, cancelled, no-show.
bool ask_settle_session(wxWindow* parent, Context& context, const domain::CaseId& couple,
                        const domain::SessionId& session);
/// The same for the earliest of a case that waits to be settled; nothing when there is none.
bool ask_settle_oldest(wxWindow* parent, Context& context, const domain::CaseId& couple);

}  // namespace attune::desktop
