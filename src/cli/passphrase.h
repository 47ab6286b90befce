// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret.h"

#include <string_view>

namespace attune::cli {

/// Asks on the terminal without showing what is typed. InvalidInput naming the option ("no-terminal") when there is no
/// terminal, Cancelled on Ctrl-C; the terminal is left as it was.
crypto::Secret ask_passphrase(std::string_view prompt, std::string_view option);
/// Asks twice, up to three times; InvalidInput "differ" when they never agree.
crypto::Secret ask_new_passphrase(std::string_view prompt, std::string_view option);

}  // namespace attune::cli
