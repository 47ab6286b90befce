// SPDX-License-Identifier: Apache-2.0
// The right side of Today: its sessions as large rows, and what needs attention with one button a row.
#pragma once

#include "desktop/clinician/context.h"

#include <wx/sizer.h>

namespace attune::desktop {

/// Today's sessions; the next one is marked.
wxWindow* make_session_rows(wxWindow* parent, Context& context, const practice::Today& today);

/// At most this many rows are shown at once; a button shows the rest.
constexpr std::size_t k_attention_rows = 30;
/// A reminder of what lies in the outbox, without names; null when nothing does.
wxWindow* make_outbox_row(wxWindow* parent, Context& context);
wxWindow* make_attention_rows(wxWindow* parent, Context& context, const practice::Today& today, std::size_t most);

}  // namespace attune::desktop
