// SPDX-License-Identifier: Apache-2.0
// A page of a paper on the screen: the same shapes that go into the file, white in every theme.
#pragma once

#include "drawing/drawing.h"

#include <wx/graphics.h>
#include <wx/string.h>

#include <cstddef>

namespace attune::desktop {

/// Paints a page with its upper left corner at a point; `zoom` is pixels a point. Each run is as wide as it was
/// measured, whatever fonts this computer has.
void paint_page(wxGraphicsContext& on, const drawing::Page& page, double x, double y, double zoom);

/// Paints a picture of a chart with its upper left corner at a point, its lengths as pixels, its words in the system's
/// font as ScreenMetrics measures them.
void paint_picture(wxGraphicsContext& on, const drawing::Picture& picture, double x, double y);

/// What stands on some pages, in reading order, a block a line; what is said instead of a drawing is said.
wxString page_words(const drawing::Paper& paper, std::size_t first, std::size_t count);

}  // namespace attune::desktop
