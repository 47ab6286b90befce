// SPDX-License-Identifier: Apache-2.0
// How sheets look: the pages on the screen, which are those of the paper.
#pragma once

#include "drawing/drawing.h"
#include "practice/homework.h"

namespace attune::practice {

/// A sheet on the screen; there is no file of it, so what is held cannot leave this way.
struct Preview {
  domain::Text title;
  drawing::Paper paper;
};
/// Draws it; keeps nothing, and does so whether or not it is held: this is what the clinician looks at. NotFound (part
/// "exercise", "partner"); InvalidInput; MissingGlyph.
Preview draw_sheet(const Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                   const NewHomework& what);
/// The pages of one that is kept, prepared, given or stopped, as they were drawn. NotFound (part "assignment") also for
/// what the lens may not see.
drawing::Paper sheet_pages(const Practice& practice, const domain::CaseId& couple, const domain::AssignmentId& id,
                           const domain::Lens& lens);
/// The page with the cards of the standing agreement. NotFound (part "agreement").
Preview draw_agreement_card(const Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                            domain::MemberSet pair, domain::PaperSize paper);

}  // namespace attune::practice
