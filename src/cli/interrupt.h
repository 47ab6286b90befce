// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace attune::cli {

/// From now on Ctrl-C, a hang-up and a request to end only ask for an end: nothing is torn, and whoever waits or counts
/// steps ends with Cancelled. A closed pipe and a file-size limit become errors of the write.
void install_signals();
bool interrupted() noexcept;
/// Throws Cancelled when an end was asked for.
void check_interrupt();
/// Waits until a descriptor can be read or written; Cancelled when an end is asked for meanwhile.
void wait_readable(int descriptor);
void wait_writable(int descriptor);

}  // namespace attune::cli
