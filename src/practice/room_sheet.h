// SPDX-License-Identifier: Apache-2.0
// Today's sheet in the couple's window, and what of it may be tried in the hour; not for the floors above.
#pragma once

#include "practice/sheets.h"
#include "practice/room.h"

namespace attune::practice {

/// The newest that is prepared, else the newest that was given and stands; through the room's lens and by nothing else,
/// so that a hold that came since changes nothing.
void add_room_sheet(const Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                    const domain::Lens& lens, RoomView& view);

}  // namespace attune::practice
