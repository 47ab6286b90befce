// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/room.h"

#include <wx/window.h>

#include <functional>

namespace attune::desktop {

/// A sheet to read, its pages large, one below the other.
wxWindow* make_reading_page(wxWindow* parent, const practice::RoomSheet& sheet, const std::function<void()>& back);

}  // namespace attune::desktop
