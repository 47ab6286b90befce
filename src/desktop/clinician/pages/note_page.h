// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"

namespace attune::desktop {

/// The note of an hour, once it is over: written, signed, added to. While it runs the session's own page has it.
Page* make_note_page(wxWindow* parent, Context& context, const domain::CaseId& couple,
                     const domain::SessionId& session);

}  // namespace attune::desktop
