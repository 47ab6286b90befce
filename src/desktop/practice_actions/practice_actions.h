// SPDX-License-Identifier: Apache-2.0
// What the Practice menu does. Each asks, works with progress where it takes long, and returns.
#pragma once

#include "desktop/clinician/context.h"
#include "practice/practices.h"

namespace attune::desktop {

void ask_settings(wxWindow* parent, Context& context);
void ask_change_passphrase(wxWindow* parent, Context& context);
void ask_printed_key(wxWindow* parent, Context& context, practice::PrintedKey kind);
/// True when a backup was written.
bool ask_backup(wxWindow* parent, Context& context);
void ask_check(wxWindow* parent, Context& context);
/// True when it was done.
bool run_compact(wxWindow* parent, Context& context);

void show_keyboard_dialog(wxWindow* parent);
void show_about_dialog(wxWindow* parent);

}  // namespace attune::desktop
