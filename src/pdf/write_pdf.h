// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drawing/drawing.h"
#include "pdf/fonts.h"

#include <string>

namespace attune::pdf {

/// A tagged PDF with its fonts embedded, an outline, the language, and no metadata but the title. The same paper gives
/// the same bytes. MissingGlyph; Internal when the library refuses.
std::string write_pdf(const drawing::Paper& paper, const Fonts& fonts);

}  // namespace attune::pdf
