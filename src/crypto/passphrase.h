// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret.h"

#include <cstddef>

namespace attune::crypto {

/// The passphrase in Unicode normal form C, so that it opens however the keyboard composes letters. Stays in guarded
/// memory. InvalidInput "passphrase" when it is empty, not UTF-8, holds NUL, or is longer than 4096 bytes.
Secret normal_passphrase(const Secret& typed);
/// Characters (code points in normal form), for the least length. Fails as above.
std::size_t passphrase_length(const Secret& typed);

}  // namespace attune::crypto
