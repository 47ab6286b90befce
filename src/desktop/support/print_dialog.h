// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/support/prompter.h"

namespace attune::desktop {

/// The system's print dialog, set to the paper, and what sends to the printer chosen in it.
Prompter::Print ask_printer(wxWindow* parent, domain::PaperSize paper);

}  // namespace attune::desktop
