// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"
#include "domain/members.h"

namespace attune::desktop {

/// The sheet that is prepared for who is in the room, while a session runs: its pages and Print, and nothing else of
/// Homework. Nothing is off; where it is held by now, Print calls `look` instead.
struct SheetPageSetup {
  domain::CaseId couple;
  domain::MemberSet room;
  std::function<void()> look;
};
Page* make_sheet_page(wxWindow* parent, Context& context, SheetPageSetup setup);

}  // namespace attune::desktop
