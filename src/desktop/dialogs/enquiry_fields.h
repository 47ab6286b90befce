// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/dialogs/form_dialog.h"
#include "domain/couple_case.h"

namespace attune::desktop {

/// The card of a first call; its words in New enquiry and in Edit enquiry.
void add_enquiry_fields(FormDialog& form, const FieldPlace& in, const domain::EnquiryCard* card);
/// Everything but `called_back`.
domain::EnquiryCard enquiry_typed(const FormDialog& form);

}  // namespace attune::desktop
