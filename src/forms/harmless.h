// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace attune::forms {

/// A key or a link id as an error may repeat it: up to 64 letters, digits and . _ - / : with no word that begins as
/// names do. Anything else may be somebody's name or what somebody typed, and is "key".
std::string harmless(std::string_view key);

}  // namespace attune::forms
