// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

namespace attune::store {

struct Finding {
  std::string part, reason, where;
};

struct Verified {
  std::optional<crypto::Digest> content; ///< absent when the process store was not opened or pages do not read
  std::int64_t records_rows = 0, process_rows = 0; ///< of the audit chains
  bool process_checked = false;
  std::vector<Finding> findings;
};

enum class Depth { Chains, Everything };

/// Never throws for damage: that is what it reports. WrongPassphrase for the opener; Cancelled when `step` says so.
Verified verify(Store& store, const crypto::Secret* opener, Depth depth,
                const std::function<bool(int done, int of)>& step = {});

}  // namespace attune::store
