// SPDX-License-Identifier: Apache-2.0
// keys.json and keys.copy.json in a practice's folder.
#pragma once

#include "store/files/file_system.h"
#include "store/keys/keys.h"

#include <filesystem>

namespace attune::store {

struct UnlockedKeys {
  KeyFile file;
  OpenedKeys keys;
  bool from_copy = false;  ///< keys.json was missing or damaged
  bool repair = false;     ///< the two files are to be written again from `file`, once the generation has been checked
};

/// Reads both files and opens what is whole. NotAPractice when there is neither, NewerFormat, Damaged (part "keys";
/// reason "older-key-file" when keys.json is whole but older than its copy), WrongPassphrase, CannotRead.
UnlockedKeys unlock_keys(FileSystem& files, const std::filesystem::path& folder, const crypto::Secret& typed,
                         Wanted wanted);

/// Seals and writes keys.json, then the copy, each atomically. CannotWrite.
void save_keys(FileSystem& files, const std::filesystem::path& folder, KeyFile& file, const crypto::Secret& records);

/// What can be read without any key, from keys.json or else its copy. NotAPractice, NewerFormat, Damaged.
KeyFile peek_keys(FileSystem& files, const std::filesystem::path& folder);

}  // namespace attune::store
