// SPDX-License-Identifier: Apache-2.0
// One item's sharing, and one person's answers to read.
#pragma once

#include "desktop/clinician/context.h"

namespace attune::desktop {

/// Who shares this item with whom, by their word; true when something was kept.
bool ask_share_answer(wxWindow* parent, Context& context, const domain::CaseId& couple, const std::string& form,
                      const std::string& item);
/// Everything that a person answered, on each occasion, to be read.
void show_answers(wxWindow* parent, Context& context, const domain::CaseId& couple, domain::Letter who);

}  // namespace attune::desktop
