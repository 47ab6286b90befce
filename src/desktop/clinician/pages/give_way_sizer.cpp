// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/pieces.h"

#include <algorithm>

namespace attune::desktop {
namespace {

int natural_width(wxSizerItem& item) {
  const int least = item.CalcMin().x;
  if (!item.IsWindow()) {
    return least;
  }
  const wxWindow* window = item.GetWindow();
  return least + std::max(0, window->GetBestSize().x - window->GetEffectiveMinSize().x);
}

/// The width above which items are cut so that all of them fit into `room`.
int widest_that_fits(std::vector<int> widths, int room) {
  std::sort(widths.begin(), widths.end());
  int left = room;
  for (std::size_t each = 0; each < widths.size(); ++each) {
    const int share = left / static_cast<int>(widths.size() - each);
    if (widths[each] > share) {
      return std::max(0, share);
    }
    left -= widths[each];
  }
  return widths.empty() ? room : widths.back();
}

}  // namespace

wxSize GiveWaySizer::CalcMin() {
  wxSize size;
  for (wxSizerItem* item : GetChildren()) {
    if (item->IsShown()) {
      const wxSize least = item->CalcMin();
      size.x += least.x;
      size.y = std::max(size.y, least.y);
    }
  }
  return size;
}

void GiveWaySizer::RepositionChildren(const wxSize&) {
  std::vector<int> giving;
  int room = m_size.x;
  for (wxSizerItem* item : GetChildren()) {
    if (item->IsShown() && item->GetProportion() == 0) {
      room -= item->CalcMin().x;
    } else if (item->IsShown()) {
      giving.push_back(natural_width(*item));
    }
  }
  const int widest = widest_that_fits(giving, room);
  int at = m_position.x;
  for (wxSizerItem* item : GetChildren()) {
    if (!item->IsShown()) {
      continue;
    }
    const wxSize least = item->CalcMin();
    const int width = item->GetProportion() == 0 ? least.x : std::min(natural_width(*item), widest);
    const bool bottom = (item->GetFlag() & wxALIGN_BOTTOM) != 0;
    const int below = m_size.y - least.y;
    item->SetDimension(wxPoint(at, m_position.y + (bottom ? below : below / 2)), wxSize(width, least.y));
    at += width;
  }
}

}  // namespace attune::desktop
