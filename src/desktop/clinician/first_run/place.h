// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/string.h>

#include <filesystem>

namespace attune::desktop {

/// Where a new practice goes when nobody says otherwise. No name of a person in it.
std::filesystem::path usual_place();
/// Why a new practice cannot go there, in words; empty when it can.
wxString trouble_with_place(const std::filesystem::path& folder);

}  // namespace attune::desktop
