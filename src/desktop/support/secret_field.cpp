// SPDX-License-Identifier: Apache-2.0
#include "desktop/support/secret_field.h"

#include "desktop/support/layout.h"
#include "desktop/support/text.h"

#include <algorithm>
#include <string_view>

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

bool is_pin(const crypto::Secret& typed) {
  const std::string_view digits = typed.view();
  return digits.size() >= 4 && digits.size() <= 6 &&
         std::all_of(digits.begin(), digits.end(), [](char each) { return each >= '0' && each <= '9'; });
}

int secret_length(const wxTextCtrl* field) { return static_cast<int>(field->GetValue().length()); }

}  // namespace attune::desktop
