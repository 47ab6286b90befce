// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/keys/key_file.h"

namespace attune::store {

/// What a slot's box is bound to: format, version, practice, slot, kind, derivation, and role "records" or "process".
std::string slot_associated(const KeyFile& file, const Slot& slot, std::string_view role);

}  // namespace attune::store
