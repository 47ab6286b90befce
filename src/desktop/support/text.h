// SPDX-License-Identifier: Apache-2.0
// Between UTF-8 and wx: the only two directions, so that no other file thinks about encodings.
#pragma once

#include "domain/text.h"

#include <wx/string.h>

#include <optional>
#include <string>
#include <string_view>

namespace attune::desktop {

inline wxString to_wx(std::string_view utf8) { return wxString::FromUTF8(utf8.data(), utf8.size()); }
inline wxString to_wx(const domain::Text& text) { return to_wx(text.view()); }
/// Empty when there is none.
inline wxString to_wx(const std::optional<domain::Text>& text) { return text ? to_wx(text->view()) : wxString(); }

inline std::string from_wx(const wxString& text) {
  const wxScopedCharBuffer bytes = text.utf8_str();
  return {bytes.data(), bytes.length()};
}

}  // namespace attune::desktop
