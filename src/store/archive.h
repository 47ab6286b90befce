// SPDX-License-Identifier: Apache-2.0
// One tar file, written and read through the FileSystem interface.
#pragma once

#include "crypto/hash.h"
#include "domain/error.h"
#include "store/files/file_system.h"

#include <map>

namespace attune::store {

struct Member {
  std::string name;
  std::filesystem::path from; ///< a file, or
  std::string content;        ///< these bytes when `from` is empty
};

/// Writes and syncs. CannotWrite, CannotRead.
void write_archive(FileSystem& files, const std::filesystem::path& file, const std::vector<Member>& members);

/// Unpacks exactly the named members into `folder` and gives the hash of each. Damaged (part "backup") for anything
/// else in it, a missing one, or a broken archive.
std::map<std::string, crypto::Digest> read_archive(FileSystem& files, const std::filesystem::path& file,
                                                   const std::filesystem::path& folder,
                                                   const std::vector<std::string>& names);

/// Damaged, part "backup".
Error damaged_backup(const std::string& reason);

/// SHA-256 of a file.
crypto::Digest hash_file(FileSystem& files, const std::filesystem::path& file);

}  // namespace attune::store
