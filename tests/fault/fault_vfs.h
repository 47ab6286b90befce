// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace attune::fault {

/// Registers, once, a VFS over the engine's own that goes by way of the fault disk, and gives its name. Syncing is
/// logged and not done.
const char* fault_vfs();

}  // namespace attune::fault
