// SPDX-License-Identifier: Apache-2.0
#include "store/files/network_files.h"
#include "support/errors.h"
#include "support/temp_folder.h"

#include <gtest/gtest.h>

namespace attune::store {
namespace {

TEST(NetworkFiles, AreKnownByTheirMagic) {
  for (const std::uint64_t magic :
       {0x6969ULL, 0x517BULL, 0xFE534D42ULL, 0xFF534D42ULL, 0x01021997ULL, 0x5346414FULL, 0x00C36400ULL}) {
    EXPECT_TRUE(is_network_magic(magic)) << std::hex << magic;
  }
  for (const std::uint64_t magic : {0xEF53ULL, 0x9123683EULL, 0x58465342ULL, 0x01021994ULL, 0x794C7630ULL, 0x4D44ULL}) {
    EXPECT_FALSE(is_network_magic(magic)) << std::hex << magic;
  }
}

TEST(NetworkFiles, FuseIsToldByItsType) {
  EXPECT_TRUE(is_network_fuse("fuse.sshfs"));
  EXPECT_TRUE(is_network_fuse("fuse.gvfsd-fuse"));
  EXPECT_FALSE(is_network_fuse("fuse.gocryptfs"));
  EXPECT_FALSE(is_network_fuse("fuseblk"));
  EXPECT_FALSE(is_network_fuse("fuse"));
  EXPECT_FALSE(is_network_fuse("sshfs"));
}

TEST(NetworkFiles, MountLinesAreReadWithAndWithoutOptionalWords) {
  EXPECT_EQ(mount_type("36 35 0:53 / /mnt/a\\040b rw,noatime shared:1 master:2 - fuse.sshfs me@host:/ rw", "0:53"),
            "fuse.sshfs");
  EXPECT_EQ(mount_type("36 35 0:53 / /mnt rw - ext4 /dev/sda1 rw", "0:53"), "ext4");
  EXPECT_EQ(mount_type("36 35 0:5 / /mnt rw - ext4 /dev/sda1 rw", "0:53"), "");
  EXPECT_EQ(mount_type("", "0:53"), "");
  EXPECT_EQ(mount_type("36 35 0:53", "0:53"), "");
}

TEST(NetworkFiles, AFolderOfThisComputerIsNone) {
  const attune::test::TempFolder folder;
  EXPECT_FALSE(is_on_network(folder.path()));
  EXPECT_ERROR(is_on_network(folder / "nowhere"), ErrorCode::CannotRead);
}

}  // namespace
}  // namespace attune::store
