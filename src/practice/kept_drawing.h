// SPDX-License-Identifier: Apache-2.0
// The pages of a sheet as bytes, so that what was given looks the same on the screen for ever, whatever its template
// says by then; not for the floors above.
#pragma once

#include "drawing/drawing.h"

#include <string>
#include <string_view>

namespace attune::practice {

std::string keep_drawing(const drawing::Paper& paper);
/// Damaged (part "records", reason "sheet"), also where an index leads nowhere or a number is none: who paints may rely
/// on what is given back.
drawing::Paper read_drawing(std::string_view bytes);

}  // namespace attune::practice
