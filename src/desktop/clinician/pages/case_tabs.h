// SPDX-License-Identifier: Apache-2.0
// What stands under each tab of a case. Each fills a body and gives back its panes in reading order.
#pragma once

#include "desktop/clinician/context.h"
#include "desktop/clinician/pages/pieces.h"
#include "practice/couples.h"

namespace attune::desktop {

std::vector<wxWindow*> build_overview(wxWindow* body, Context& context, const practice::CoupleView& view);
/// `shown` is whose view is drawn, kept while the page is rebuilt: nobody for what the clinician sees.
std::vector<wxWindow*> build_interviews(wxWindow* body, Context& context, const practice::CoupleView& view,
                                        domain::MemberSet& shown);
std::vector<wxWindow*> build_sessions(wxWindow* body, Context& context, const practice::CoupleView& view);
struct ProgressState;
std::vector<wxWindow*> build_progress(wxWindow* body, Context& context, const practice::CoupleView& view,
                                      ProgressState& state);
/// What is kept of the Documents tab while its page is built anew.
struct DocumentsState {
  int filter = 0;              ///< 0: all
  std::function<void()> print; ///< the chosen sheet again
};
std::vector<wxWindow*> build_documents(wxWindow* body, Context& context, const practice::CoupleView& view,
                                       DocumentsState& state);

/// "Maya's interview": asks, or goes on with what was begun. `name` is the wx name.
Verb interview_verb(Context& context, const domain::CaseId& couple, const practice::PartnerView& person,
                    const wxString& name);
/// What one person's answers show: wanting, strongest, closeness.
void add_person_answers(wxWindow* parent, wxSizer* into, Context& context, const practice::CoupleView& view,
                        const practice::PartnerView& person);
/// One person's panel in Overview; `seen_alone` is the date of the last interview alone.
void add_person_panel(wxWindow* parent, wxSizer* into, Context& context, const practice::CoupleView& view,
                      const practice::PartnerView& person, std::optional<domain::Date> seen_alone);

}  // namespace attune::desktop
