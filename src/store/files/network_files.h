// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace attune::store {

/// By the kernel's magic number of a file system, and for FUSE by the type it was mounted as.
bool is_network_magic(std::uint64_t magic) noexcept;
bool is_network_fuse(std::string_view mount_type) noexcept;
/// The type that a line of /proc/self/mountinfo names when it is the mount of this device ("0:53"), else empty.
std::string_view mount_type(std::string_view mountinfo_line, std::string_view device) noexcept;
/// CannotRead when the path cannot be looked at.
bool is_on_network(const std::filesystem::path& path);

}  // namespace attune::store
