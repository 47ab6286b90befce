// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret.h"

#include <wx/textctrl.h>

namespace attune::desktop {

/// A field in which nothing appears while typing. No undo, no completion, nothing to copy out of it.
wxTextCtrl* secret_field(wxWindow* parent, int width = 120, long style = 0);
/// What was typed, into guarded memory; the field is empty afterwards.
crypto::Secret take_secret(wxTextCtrl* field);
/// The same, and the field keeps it.
crypto::Secret read_secret(const wxTextCtrl* field);
/// Four to six digits.
bool is_pin(const crypto::Secret& typed);
/// Characters (code points) typed.
int secret_length(const wxTextCtrl* field);

}  // namespace attune::desktop
