// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/panel.h>

namespace attune::desktop {

/// A neutral outline around one or two words; the same for all kinds.
class Badge final : public wxPanel {
 public:
  Badge(wxWindow* parent, const wxString& words);
};

}  // namespace attune::desktop
