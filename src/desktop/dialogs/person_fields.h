// SPDX-License-Identifier: Apache-2.0
// The fields of one person, in New case and in Edit case.
#pragma once

#include "desktop/dialogs/form_dialog.h"
#include "practice/couples.h"

namespace attune::desktop {

/// Everything but the name stands behind More… unless something is there already. Keys end in "-" and the letter.
/// Gives back the name's field.
wxTextCtrl* add_person_fields(FormDialog& form, const FieldPlace& in, domain::Letter letter,
                              const practice::PartnerView* person);
/// "first", "second" …: how a person without a name yet is called.
wxString ordinal(domain::Letter letter);

/// What was typed, for somebody who was not there before. An empty name is said under its field.
practice::NewPartner new_partner(const FormDialog& form, domain::Letter letter);
/// Only what was changed; empty when nothing was.
std::optional<practice::PartnerEdit> partner_edit(const FormDialog& form, domain::Letter letter);

std::vector<wxString> role_options();
std::vector<wxString> policy_options();

}  // namespace attune::desktop
