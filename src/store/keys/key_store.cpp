// SPDX-License-Identifier: Apache-2.0
#include "store/keys/key_store.h"

#include "domain/error.h"
#include "store/practice_files.h"

#include <cerrno>
#include <string>

namespace attune::store {
namespace {


// One of the two files as it was found.
struct Found {
  std::optional<KeyFile> file;
  std::optional<Error> failure;  ///< absent with a file, and when there is none
  bool missing = false;
};

Found find_file(FileSystem& files, const std::filesystem::path& path) {
  try {
    if (!files.exists(path)) {
      return {std::nullopt, std::nullopt, true};
    }
    return {parse_key_file(read_whole(files, path, k_longest_key_file)), std::nullopt, false};
  } catch (const Error& error) {
    return {std::nullopt, error, false};
  }
}

struct Both {
  Found main;
  Found copy;
};

Both read_both(FileSystem& files, const std::filesystem::path& folder) {
  Both both{find_file(files, folder / k_keys_file), find_file(files, folder / k_keys_copy_file)};
  if (both.main.missing && both.copy.missing) {
    throw Error(ErrorCode::NotAPractice, {{"path", folder.string()}});
  }
  // A later program wrote keys.json: whatever the copy says, this one keeps away from both.
  const Found& telling = both.main.missing ? both.copy : both.main;
  if (telling.failure && (telling.failure->code() == ErrorCode::NewerFormat || !both.copy.file)) {
    throw *telling.failure;
  }
  return both;
}

std::optional<OpenedKeys> opened_by(const Found& found, const crypto::Secret& typed, Wanted wanted) {
  return found.file ? open_keys(*found.file, typed, wanted) : std::nullopt;
}

bool whole_under(const Found& found, const crypto::Secret& records) {
  return found.file && is_whole(*found.file, records);
}

}  // namespace

UnlockedKeys unlock_keys(FileSystem& files, const std::filesystem::path& folder, const crypto::Secret& typed,
                         Wanted wanted) {
  const Both both = read_both(files, folder);
  std::optional<OpenedKeys> keys = opened_by(both.main, typed, wanted);
  const bool main_opens = keys.has_value();
  const bool differ = both.main.file != both.copy.file;
  if (!keys && differ) {
    keys = opened_by(both.copy, typed, wanted);
  }
  if (!keys) {
    throw_wrong_passphrase(typed);
  }
  const bool main_whole = whole_under(both.main, keys->records);
  const bool copy_whole = whole_under(both.copy, keys->records);
  if (!main_whole && !copy_whole) {
    damaged_keys("mac");
  }
  // keys.json is always written before its copy, so where both are whole it is never the older one.
  if (main_whole && copy_whole && both.main.file->generation < both.copy.file->generation) {
    damaged_keys("older-key-file");
  }
  if (main_whole && !main_opens) {  // only the copy, from before a change, still takes what was typed
    throw_wrong_passphrase(typed);
  }
  if (!main_whole && main_opens) {  // what is used comes from the file that is whole
    keys = opened_by(both.copy, typed, wanted);
    if (!keys) {
      damaged_keys("mac");
    }
  }
  return {main_whole ? *both.main.file : *both.copy.file, std::move(*keys), !main_whole, differ || !main_whole};
}

void save_keys(FileSystem& files, const std::filesystem::path& folder, KeyFile& file, const crypto::Secret& records) {
  seal_key_file(file, records);
  write_atomically(files, {folder / k_keys_file, folder / k_keys_copy_file}, key_file_text(file));
}

KeyFile peek_keys(FileSystem& files, const std::filesystem::path& folder) {
  const Both both = read_both(files, folder);
  return both.main.file ? *both.main.file : *both.copy.file;
}

}  // namespace attune::store
