// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/files/file_system.h"

namespace attune::fault {

/// The computer's files by way of the fault disk. Syncing is logged and not done: what a crash takes is made from the
/// log.
store::FileSystem& fault_files();

}  // namespace attune::fault
