// SPDX-License-Identifier: Apache-2.0
// What pages of the couple's window are put together from: large type, room around it, one verb at most.
#pragma once

#include "desktop/support/layout.h"

#include <wx/scrolwin.h>

namespace attune::desktop {

constexpr int k_room_edge = 24;       ///< DIP: the least around anything
constexpr int k_room_column = 1080;   ///< DIP: how wide a page of words is at most

/// Twice the size of text, bold.
wxStaticText* room_heading(wxWindow* parent, const wxString& text);
/// 44 px high; `primary`: at most one on a page.
wxButton* room_button(wxWindow* parent, const wxString& label, const wxString& name, bool primary = false,
                      std::optional<Icon> picture = {});
/// A column in the middle of a page, no wider than a line of words is read well; add to `column`.
struct RoomColumn {
  wxScrolledWindow* page = nullptr;
  wxSizer* column = nullptr;
};
RoomColumn room_column(wxWindow* parent, const wxString& name, int width = k_room_column);

}  // namespace attune::desktop
