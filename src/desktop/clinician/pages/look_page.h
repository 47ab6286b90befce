// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"
#include "domain/members.h"

namespace attune::desktop {

/// "Look before you go on": after every hand-back, the same four rows and verbs whether or not there is something in
/// them. It has to be passed: there is no way round it but Go on and Cover.
struct LookPageSetup {
  domain::CaseId couple;
  domain::SessionId session;   ///< that runs: what was said on arriving is of it
  domain::Letter partner;      ///< who gave the laptop back
  bool handed_back = true;     ///< nobody did: it stands before a sheet, and looks the same
  domain::TimeOfDay at{};      ///< and when
  wxString trouble;            ///< what could not be kept meanwhile; may be empty
  /// Set while the answers are in memory alone: keeps them; what is wrong then, or nothing.
  std::function<wxString()> save_again;
  std::function<void()> go_on;
  std::function<void()> cover;
};
Page* make_look_page(wxWindow* parent, Context& context, LookPageSetup setup);

}  // namespace attune::desktop
