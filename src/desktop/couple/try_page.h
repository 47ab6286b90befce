// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/room.h"

#include <wx/window.h>

#include <functional>

namespace attune::desktop {

/// Something tried in the hour: one prompt at a time, whose turn it is, a clock where a turn has a length, and a pause
/// for either. Nothing of it is kept.
wxWindow* make_try_page(wxWindow* parent, const practice::RoomTry& what, const std::vector<domain::Text>& people,
                        const std::function<void()>& end);

}  // namespace attune::desktop
