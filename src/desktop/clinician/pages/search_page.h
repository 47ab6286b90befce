// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"
#include "desktop/commands/command_table.h"

namespace attune::desktop {

struct SearchSetup {
  std::optional<domain::CaseId> couple;                   ///< the case from which it was opened
  std::function<std::vector<const Command*>()> commands;  ///< those that can be done from here
  std::function<void()> back;                             ///< to where it was opened
};
/// Search everything: kinds left, what was found by time, what it says right.
Page* make_search_page(wxWindow* parent, Context& context, SearchSetup setup);

}  // namespace attune::desktop
