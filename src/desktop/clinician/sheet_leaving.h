// SPDX-License-Identifier: Apache-2.0
// The two ways on which a sheet leaves the clinician's hands. Empty: cancelled, and the one who asked does nothing
// more.
#pragma once

#include "desktop/clinician/context.h"
#include "practice/homework.h"

namespace attune::desktop {

/// Asks for the printer. CannotWrite (part "printer") where there is none.
practice::Deliver to_printer(Context& context, wxWindow* parent, domain::PaperSize paper);
/// Into the outbox under a neutral name, "sheet-2026-03-12.pdf"; asks for the folder the first time.
practice::Deliver to_outbox(Context& context, wxWindow* parent);
/// Chooses a way and sends something on it; what goes wrong is said, and then nothing was given. True: it left, and the
/// page is built anew.
bool send_sheet(Context& context, const std::function<practice::Deliver()>& way,
                const std::function<void(const practice::Deliver&)>& act);
/// The same on a printer, which is asked for only where nothing holds it.
bool print_sheet(Context& context, domain::PaperSize paper, const std::function<void(const practice::Deliver&)>& act);
/// The bytes that were given, once more.
void reprint_sheet(Context& context, const domain::AssignmentId& id, domain::PaperSize paper);
/// Sheets of ours that lie in the outbox.
int count_in_outbox(const Settings& settings);
/// Deletes them; false when one could not be.
bool clear_outbox(const Settings& settings);

}  // namespace attune::desktop
