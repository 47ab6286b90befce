// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/secret_field.h"

#include "desktop/support/layout.h"
#include "desktop/support/text.h"

namespace attune::desktop {

wxTextCtrl* secret_field(wxWindow* parent, int width, long style) {
  return text_field(parent, width, wxTE_PASSWORD | style);
}

crypto::Secret read_secret(const wxTextCtrl* field) {
  std::string typed = from_wx(field->GetValue());
  crypto::Secret secret = crypto::Secret::copy_of(std::string_view(typed));
  crypto::wipe(typed.data(), typed.size());
  return secret;
}

crypto::Secret take_secret(wxTextCtrl* field) {
  crypto::Secret secret = read_secret(field);
  field->ChangeValue(wxEmptyString);
  return secret;
}

int secret_length(const wxTextCtrl* field) { return static_cast<int>(field->GetValue().length()); }

}  // namespace attune::desktop
