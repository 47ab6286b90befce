// SPDX-License-Identifier: Apache-2.0
// What the clinician records after talking with one person alone, and what people sign.
#pragma once

#include "desktop/clinician/context.h"
#include "domain/members.h"

namespace attune::desktop {

// True when something was recorded. Without a person the first one is chosen.
bool ask_record_screen(wxWindow* parent, Context& context, const domain::CaseId& couple,
                       std::optional<domain::Letter> who);
bool ask_record_willing(wxWindow* parent, Context& context, const domain::CaseId& couple,
                        std::optional<domain::Letter> who);
bool ask_give_consent(wxWindow* parent, Context& context, const domain::CaseId& couple,
                      std::optional<domain::Letter> who);
bool ask_withdraw_consent(wxWindow* parent, Context& context, const domain::CaseId& couple, domain::Letter who, int kind,
                          const std::optional<std::string>& scope);
bool ask_sign_policy(wxWindow* parent, Context& context, const domain::CaseId& couple,
                     std::optional<domain::Letter> who);

}  // namespace attune::desktop
