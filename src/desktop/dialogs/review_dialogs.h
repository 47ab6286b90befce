// SPDX-License-Identifier: Apache-2.0
// What the clinician decides on Review: answers looked at, gates, what everyone sees next, the medical matter.
#pragma once

#include "desktop/clinician/context.h"
#include "domain/gates.h"

namespace attune::desktop {

// True when something was kept.
/// One line on what came of it.
bool ask_look_at_signal(wxWindow* parent, Context& context, const domain::CaseId& couple, const domain::SignalId& signal,
                        const wxString& words);
/// A gate that is held gets one source more. After a private stop it asks what comes next for everyone.
bool ask_raise_gate(wxWindow* parent, Context& context, const domain::CaseId& couple, std::optional<domain::Letter> who,
                    std::optional<int> gate);
bool ask_clear_gate(wxWindow* parent, Context& context, const domain::CaseId& couple, const domain::GateId& gate,
                    const wxString& words);
/// What comes next for everyone?
bool ask_cover_plan(wxWindow* parent, Context& context, const domain::CaseId& couple, const domain::GateId& gate);
bool ask_medical_line(wxWindow* parent, Context& context, const domain::CaseId& couple,
                      std::optional<domain::Letter> who);

}  // namespace attune::desktop
