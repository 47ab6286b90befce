// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/room.h"

#include <wx/window.h>

#include <functional>

namespace attune::desktop {

struct TogetherCalls {
  std::function<void()> read;  ///< today's sheet, large
  std::function<void()> begin; ///< what is tried here
};
/// What everyone in the room may see of their work: what they work on, today's sheet, something to try, what each has
/// shared. A part with nothing in it is absent.
wxWindow* make_together_page(wxWindow* parent, const practice::RoomView& view, const TogetherCalls& calls);

}  // namespace attune::desktop
