// SPDX-License-Identifier: Apache-2.0
// What stands under each tab of a case. Each fills a body and gives back its panes in reading order.
#pragma once

#include "desktop/clinician/context.h"
#include "practice/couples.h"

namespace attune::desktop {

std::vector<wxWindow*> build_overview(wxWindow* body, Context& context, const practice::CoupleView& view);
std::vector<wxWindow*> build_sessions(wxWindow* body, Context& context, const practice::CoupleView& view);
std::vector<wxWindow*> build_documents(wxWindow* body, Context& context, const practice::CoupleView& view);

/// One person's panel in Overview; `seen_alone` is the date of the last interview alone.
void add_person_panel(wxWindow* parent, wxSizer* into, Context& context, const practice::CoupleView& view,
                      const practice::PartnerView& person, std::optional<domain::Date> seen_alone);

}  // namespace attune::desktop
