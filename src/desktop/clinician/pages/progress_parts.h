// SPDX-License-Identifier: Apache-2.0
// The two sides of Progress.
#pragma once

#include "desktop/clinician/context.h"
#include "practice/progress.h"

#include <wx/scrolwin.h>

namespace attune::desktop {

/// What is kept of Progress while its page is built anew.
struct ProgressState {
  bool as_table = false;
};

/// The page before a session: its lines by group, each with how it may be brought up and the way to its rows.
wxWindow* build_brief(wxWindow* parent, Context& context, const practice::ProgressView& view);
/// A panel of charts for each person, both accounts of practice, ratings then and now; or all of it as a table.
wxWindow* build_charts(wxWindow* parent, Context& context, const practice::ProgressView& view, ProgressState& state);

}  // namespace attune::desktop
