// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace attune::desktop {

/// The application's style sheet in the palette of the theme in use.
std::string style_sheet();

}  // namespace attune::desktop
