// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "practice/arrival.h"

#include <wx/window.h>

#include <functional>

namespace attune::desktop {

/// Five fixed questions for one person, big buttons, each of which may be left out; always the same page. What is
/// chosen is the arrival's at once. `done`: this person is through.
wxWindow* make_check_in_page(wxWindow* parent, practice::Arrival& arrival, std::size_t person,
                             const std::function<void()>& done);

}  // namespace attune::desktop
