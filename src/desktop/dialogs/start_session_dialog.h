// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret.h"
#include "desktop/clinician/context.h"
#include "practice/sessions.h"

namespace attune::desktop {

struct StartedSession {
  practice::SessionView session;
  crypto::Secret pin;         ///< typed because there was none; may be empty
  bool couple_window = false; ///< to be opened at once
};
/// Who is there, how long, where; begins the session. Nothing when it was cancelled.
std::optional<StartedSession> ask_start_session(wxWindow* parent, Context& context, const domain::CaseId& couple,
                                                bool pin_is_set, bool couple_window);
/// Who was there in the end. True when it is over.
bool ask_end_session(wxWindow* parent, Context& context, const domain::CaseId& couple, const domain::SessionId& session);

/// Whom a form is handed to, and which.
struct HandOverChoice {
  domain::Letter partner;
  std::string form;
};
std::optional<HandOverChoice> ask_hand_over(wxWindow* parent, Context& context, const domain::CaseId& couple,
                                            domain::MemberSet room);

}  // namespace attune::desktop
