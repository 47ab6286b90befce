// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/string.h>

#include <filesystem>

namespace attune::desktop {

constexpr int k_tries_before_waiting = 5;
/// 5, 10, 20 … seconds from the fifth wrong one on, five minutes at most.
int seconds_to_wait(int tries);
/// "40 seconds", "2 minutes".
wxString wait_words(int seconds);
/// False also where there is no practice.
bool is_sample(const std::filesystem::path& folder);

}  // namespace attune::desktop
