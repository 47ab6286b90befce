// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"
#include "practice/views.h"

#include <functional>

namespace attune::desktop {

/// "Maya Ortiz" is "Maya" while somebody else may see the screen.
wxString first_name(const practice::PartnerView& person);

/// The header while a session runs, and of an interview: marks and first names, a few words, and Review at the right,
/// which looks the same whatever there is to review. `before_review` adds what stands beside it.
wxWindow* quiet_header(wxWindow* parent, Context& context, const domain::CaseId& couple,
                       const std::vector<practice::PartnerView>& people, const wxString& words,
                       const std::function<void(wxWindow* header, wxSizer* row)>& before_review = {});

}  // namespace attune::desktop
