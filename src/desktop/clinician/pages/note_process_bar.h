// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"

#include <wx/panel.h>

namespace attune::desktop {

/// The closed bar at the foot of a note. It looks the same with and without a process note: whether there is one is
/// known only to who asks for it with the passphrase.
wxWindow* make_process_bar(wxWindow* parent, Context& context);
/// The hatched edge of what is kept apart.
wxWindow* make_hatch(wxWindow* parent);

}  // namespace attune::desktop
