// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"
#include "domain/members.h"

namespace attune::desktop {

/// The clinician's window while a session runs, when nothing else is open in it: who is there, the hour, its note. `room` is who is in the room now; a person may step out, which is told by `set_room`.
struct SessionPageSetup {
  domain::CaseId couple;
  domain::SessionId session;
  domain::MemberSet room;
  std::function<void(domain::MemberSet)> set_room;
};
Page* make_session_page(wxWindow* parent, Context& context, SessionPageSetup setup);

}  // namespace attune::desktop
