// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/panel.h>
#include <wx/stattext.h>

#include <functional>
#include <vector>

namespace attune::desktop {

/// The dark band over everything in the couple's window: who is in the room, and Hide.
class RoomBand final : public wxPanel {
 public:
  RoomBand(wxWindow* parent, bool sample, std::function<void()> hide);
  void set_room(const std::vector<wxString>& names);

 private:
  wxStaticText* m_names = nullptr;
};

}  // namespace attune::desktop
