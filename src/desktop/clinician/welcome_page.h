// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/panel.h>

#include <functional>

namespace attune::desktop {

/// Where there is no practice yet: make one, or open one that lies elsewhere.
class WelcomePage final : public wxPanel {
 public:
  WelcomePage(wxWindow* parent, std::function<void()> make, std::function<void()> open);
};

}  // namespace attune::desktop
