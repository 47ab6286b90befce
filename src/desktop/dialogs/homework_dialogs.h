// SPDX-License-Identifier: Apache-2.0
// What Homework asks. True when something was said or recorded.
#pragma once

#include "desktop/clinician/context.h"
#include "desktop/models/homework_choice.h"
#include "practice/views.h"

namespace attune::desktop {

/// The clinician's decision about the path, with a reason that is filled in from what is known.
bool ask_decide(wxWindow* parent, Context& context, const domain::CaseId& couple, domain::MemberSet pair,
                domain::Decision decision, const std::string& reason);
/// Dose, paper and names of one sheet.
bool ask_terms(wxWindow* parent, Context& context, const domain::CaseId& couple, HomeworkChoice& choice);
/// Who of the pair said today that they are willing and agree to this step; recorded when the sheet is given.
bool ask_agreed(wxWindow* parent, Context& context, const std::vector<practice::PartnerView>& people,
                HomeworkChoice& choice);
/// Overrides gates for this one sheet, with the reason.
bool ask_override(wxWindow* parent, Context& context, const std::vector<int>& gates, HomeworkChoice& choice);
/// What a pair agreed on about touch, and its card.
bool ask_agreement(wxWindow* parent, Context& context, const domain::CaseId& couple, domain::MemberSet pair);

}  // namespace attune::desktop
