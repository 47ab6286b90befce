// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/case_tabs.h"
#include "desktop/clinician/pages/progress_parts.h"

namespace attune::desktop {

std::vector<wxWindow*> build_progress(wxWindow* body, Context& context, const practice::CoupleView& view,
                                      ProgressState& state) {
  const practice::ProgressView progress =
      practice::show_progress(context.practice, view.row.id, domain::Lens::clinician());
  auto* sides = new wxBoxSizer(wxHORIZONTAL);
  wxWindow* brief = build_brief(body, context, progress);
  wxWindow* charts = build_charts(body, context, progress, state);
  sides->Add(brief, wxSizerFlags(6).Expand());
  sides->Add(rule_line(body, wxVERTICAL, Colour::StrongLine), wxSizerFlags().Expand());
  sides->Add(charts, wxSizerFlags(5).Expand());
  // The table by its key, wherever on the page the focus is.
  for (wxWindow* side : {brief, charts}) {
    side->Bind(wxEVT_CHAR_HOOK, [&context, &state](wxKeyEvent& event) {
      if (event.GetModifiers() == wxMOD_CONTROL && event.GetKeyCode() == 'T') {
        state.as_table = !state.as_table;
        context.go.refresh();
      } else {
        event.Skip();
      }
    });
  }
  body->GetSizer()->Add(sides, wxSizerFlags(1).Expand());
  return {brief, charts};
}

}  // namespace attune::desktop
