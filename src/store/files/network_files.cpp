// SPDX-License-Identifier: Apache-2.0
#include "store/files/network_files.h"

#include "domain/error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <fstream>
#include <string>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>

namespace attune::store {
namespace {

constexpr std::uint64_t k_fuse = 0x65735546;

// From the kernel's magic.h and, where it lacks them, the file systems' own sources.
constexpr std::array<std::uint64_t, 15> k_network{{
    0x6969,      // NFS
    0x517B,      // SMB
    0xFE534D42,  // SMB2
    0xFF534D42,  // CIFS
    0x01021997,  // 9p
    0x5346414F,  // AFS
    0x6B414653,  // AFS in the kernel
    0x00C36400,  // Ceph
    0x73757245,  // Coda
    0x564C,      // NetWare
    0x0BD00BD0,  // Lustre
    0x01161970,  // GFS2
    0x7461636F,  // OCFS2
    0x47504653,  // GPFS
    0x786F4256,  // VirtualBox shared folder
}};

constexpr std::array<std::string_view, 12> k_fuse_types{"sshfs",
                                                        "rclone",
                                                        "s3fs",
                                                        "davfs",
                                                        "davfs2",
                                                        "curlftpfs",
                                                        "gvfsd-fuse",
                                                        "glusterfs",
                                                        "ceph",
                                                        "onedriver",
                                                        "google-drive-ocamlfuse",
                                                        "mfs"};

// The word after the n-th blank.
std::string_view word_at(std::string_view line, int n) noexcept {
  for (; n > 0; --n) {
    const std::size_t blank = line.find(' ');
    if (blank == std::string_view::npos) {
      return {};
    }
    line.remove_prefix(blank + 1);
  }
  return line.substr(0, line.find(' '));
}

}  // namespace

bool is_network_magic(std::uint64_t magic) noexcept {
  return std::find(k_network.begin(), k_network.end(), magic) != k_network.end();
}

bool is_network_fuse(std::string_view mount_type) noexcept {
  constexpr std::string_view k_prefix = "fuse.";
  return mount_type.substr(0, k_prefix.size()) == k_prefix &&
         std::find(k_fuse_types.begin(), k_fuse_types.end(), mount_type.substr(k_prefix.size())) != k_fuse_types.end();
}

std::string_view mount_type(std::string_view mountinfo_line, std::string_view device) noexcept {
  const std::size_t dash = mountinfo_line.find(" - ");  // before it a number of optional words
  if (dash == std::string_view::npos || word_at(mountinfo_line, 2) != device) {
    return {};
  }
  return word_at(mountinfo_line.substr(dash + 3), 0);
}

bool is_on_network(const std::filesystem::path& path) {
  struct statfs mounted {};
  struct stat entry {};
  if (::statfs(path.c_str(), &mounted) != 0 || ::stat(path.c_str(), &entry) != 0) {
    throw system_error(ErrorCode::CannotRead, errno, path.string());
  }
  const auto magic = static_cast<std::uint64_t>(static_cast<std::uint32_t>(mounted.f_type));
  if (magic != k_fuse) {
    return is_network_magic(magic);
  }
  const std::string device = std::to_string(major(entry.st_dev)) + ":" + std::to_string(minor(entry.st_dev));
  std::ifstream mounts("/proc/self/mountinfo");
  for (std::string line; std::getline(mounts, line);) {
    const std::string_view type = mount_type(line, device);
    if (!type.empty()) {
      return is_network_fuse(type);
    }
  }
  return false;
}

}  // namespace attune::store
