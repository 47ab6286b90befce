// SPDX-License-Identifier: Apache-2.0
// A backup is one tar file: keys.json, both databases as they are encrypted, and a manifest with their hashes and the
// content digest. Nothing in it is readable without the passphrase of its own key file.
#pragma once

#include "store/store.h"

namespace attune::store {

struct BackupInfo {
  std::filesystem::path file;
  crypto::Digest content{};
  std::uint64_t bytes = 0;
};

using BackupStep = std::function<bool(int done, int of)>;

/// Copies both databases in steps between saves, packs them, renames the file into place, opens it again and compares.
/// Cancelled and failures leave nothing. `name` without folder.
BackupInfo create_backup(Store& store, const std::filesystem::path& folder, const std::string& name,
                         const crypto::Secret& opener, const BackupStep& step);

/// Unpacks into a folder of its own beside nothing of the practice's, opens both databases, compares hashes and content
/// digest. Damaged (part "backup"), WrongPassphrase, NewerFormat.
BackupInfo verify_backup(const std::filesystem::path& file, const crypto::Secret& opener, const Options& options);

/// Unpacks beside `folder`, verifies, renames into place. AlreadyExists when something is there.
BackupInfo restore_backup(const std::filesystem::path& file, const std::filesystem::path& folder,
                          const crypto::Secret& opener, const Options& options);

}  // namespace attune::store
