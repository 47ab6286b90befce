// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

namespace attune::store {

/// Runs a job that writes very much: more of the records stays in memory from now on, and what can be searched goes into
/// its index at the end and not along the way. Whatever the job does, the index follows every later change again.
void write_in_bulk(Store& store, const std::function<void()>& job);

}  // namespace attune::store
