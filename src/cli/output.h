// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace attune::cli {

/// A standard descriptor that the caller closed is filled with one that fails, so that no file of the practice gets its
/// number and is written into as if it were the screen.
void hold_standard_descriptors() noexcept;
/// All of it, now. CannotWrite with errno (a closed pipe, a full disk), Cancelled.
void write_output(std::string_view text);
/// Says what the system still held back. CannotWrite.
void finish_output();
/// To standard error; that it cannot be written is nobody's to hear.
void write_message(std::string_view text) noexcept;

}  // namespace attune::cli
