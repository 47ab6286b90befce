// SPDX-License-Identifier: Apache-2.0
// The page before a session, on paper. The clinician's: never given to anybody, and never kept.
#pragma once

#include "practice/homework.h"
#include "practice/progress.h"

namespace attune::practice {

/// Left out: lines that rest on what somebody told alone, and the trackers that stay with the clinician.
enum class ToldAlone { LeftOut, Printed };
struct BriefChoice {
  std::optional<domain::SessionId> session;  ///< left out: the next planned hour
  ToldAlone told_alone = ToldAlone::LeftOut;
  domain::PaperSize paper = domain::PaperSize::A4;
};
/// As a PDF of one page, delivered. Audited, without a word of what stands in it. NotFound (part "couple", "session");
/// MissingGlyph; what deliver throws.
void give_brief(Practice& practice, const domain::CaseId& couple, const BriefChoice& choice, const Deliver& deliver);

}  // namespace attune::practice
