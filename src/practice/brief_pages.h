// SPDX-License-Identifier: Apache-2.0
// How the page before a session looks: what the paper is made of.
#pragma once

#include "drawing/drawing.h"
#include "practice/briefs.h"

namespace attune::practice {

struct BriefPages {
  std::string title;
  drawing::Paper paper;  ///< always one page
};
/// Keeps nothing. NotFound (part "couple", "session"); MissingGlyph.
BriefPages draw_brief(const Practice& practice, const domain::CaseId& couple, const BriefChoice& choice);

}  // namespace attune::practice
