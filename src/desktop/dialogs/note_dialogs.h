// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"
#include "practice/notes.h"

namespace attune::desktop {

/// Says what is empty and that nothing changes a note once it is signed. True when it was signed.
bool ask_sign(wxWindow* parent, Context& context, const practice::NoteView& note);
/// More to a signed note. True when something was added.
bool ask_addendum(wxWindow* parent, Context& context, const practice::NoteView& note);

}  // namespace attune::desktop
