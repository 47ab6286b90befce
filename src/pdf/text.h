// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace attune::pdf {

/// Text for the metadata, the outline and what is said: ASCII as it is, else UTF-16 with its mark.
std::string pdf_text(std::string_view text);

/// "05D0": four digits at least.
std::string hex_code(char32_t character);

}  // namespace attune::pdf
