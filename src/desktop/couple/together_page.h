// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/room.h"

#include <wx/window.h>

namespace attune::desktop {

/// What everyone in the room may see of their work: what they work on, what each has shared. A part with nothing in it
/// is absent.
wxWindow* make_together_page(wxWindow* parent, const practice::RoomView& view);

}  // namespace attune::desktop
