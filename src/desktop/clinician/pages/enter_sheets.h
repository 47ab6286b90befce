// SPDX-License-Identifier: Apache-2.0
// Enter sheets: what came back on paper, typed in by letters and digits, for each person of the pair on their own.
#pragma once

#include "desktop/clinician/context.h"
#include "practice/couples.h"
#include "practice/homework.h"

#include <exception>

namespace attune::desktop {

struct EnterSheets {
  bool shown = false;
  std::optional<domain::AssignmentId> assignment;  ///< chosen; else the newest
  std::function<bool()> keep;                      ///< of the page that is shown: keeps the row that is typed in
  std::function<DraftKeeper::Fields()> typed;      ///< of the same: where it stands, and a row that is not kept
  DraftKeeper::Fields draft;                       ///< what `typed` gave before a cover or a lock, to be put back
  std::exception_ptr wrong;                        ///< why `keep` did not
};
/// Its page in its case, wherever it is asked for.
void enter_sheet(Context& context, const domain::CaseId& couple, const domain::AssignmentId& sheet);
/// What the page of a case keeps it under, for the keeper of drafts.
std::string sheets_draft(const domain::CaseId& couple);
/// The sheets that may be entered: given, newest first.
std::vector<practice::AssignmentView> sheets_to_enter(Context& context, const domain::CaseId& couple);
std::vector<wxWindow*> build_enter_sheets(wxWindow* body, Context& context, const practice::CoupleView& view,
                                          EnterSheets& state);

}  // namespace attune::desktop
