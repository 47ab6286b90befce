// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/navigator.h"
#include "desktop/settings.h"
#include "desktop/support/draft_keeper.h"
#include "desktop/support/prompter.h"
#include "practice/practice.h"

namespace attune::desktop {

/// What every page and dialog is given. Lives as long as the practice is open; pages and dialogs live shorter.
struct Context {
  practice::Practice& practice;
  Navigator& go;
  Prompter& ask;
  DraftKeeper& drafts;
  Settings& settings;
  bool quiet = false; ///< a session runs: first names, this case alone, no codes, no counts
};

}  // namespace attune::desktop
