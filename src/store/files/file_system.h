// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attune::store {

/// A file being written. Closing without sync() promises nothing. CannotWrite on any failure.
class OutputFile {
 public:
  virtual ~OutputFile() = default;
  virtual void write(std::span<const std::uint8_t> bytes) = 0;
  /// Returns when the content is on the disk.
  virtual void sync() = 0;
};

/// A file being read. CannotRead on any failure.
class InputFile {
 public:
  virtual ~InputFile() = default;
  /// Fills the buffer as far as the file goes; fewer bytes only at its end.
  virtual std::size_t read(std::span<std::uint8_t> buffer) = 0;
  virtual std::uint64_t size() const = 0;
};

enum class Replace { No, Yes };

/// Every way this program has of changing the disk, but SQLite's and the lock file's; tests put a failing one in its
/// place. Errors are CannotRead or CannotWrite with errno and path.
class FileSystem {
 public:
  virtual ~FileSystem() = default;

  /// A new file, or an emptied one, with mode 0600. Replace::No: AlreadyExists.
  virtual std::unique_ptr<OutputFile> create(const std::filesystem::path& path, Replace replace) = 0;
  virtual std::unique_ptr<InputFile> open(const std::filesystem::path& path) = 0;
  /// Mode 0700; its parent must be there. AlreadyExists.
  virtual void create_folder(const std::filesystem::path& path) = 0;
  /// A file or an empty folder. What is not there is no error.
  virtual void remove(const std::filesystem::path& path) = 0;
  /// Within one file system. Replace::No: AlreadyExists, decided by the kernel.
  virtual void rename(const std::filesystem::path& from, const std::filesystem::path& to, Replace replace) = 0;
  /// Returns when the names in a folder are on the disk.
  virtual void sync_folder(const std::filesystem::path& path) = 0;

  virtual bool exists(const std::filesystem::path& path) = 0;
  /// Names in a folder, sorted.
  virtual std::vector<std::string> list(const std::filesystem::path& path) = 0;
  /// Whether the path lies on a network file system, where locks and shared memory cannot be relied on.
  virtual bool is_network(const std::filesystem::path& path) = 0;
};

/// The computer's own.
FileSystem& posix_files();

/// The whole of a file; Damaged "too-large" with path when it is longer than `most` bytes.
std::string read_whole(FileSystem& files, const std::filesystem::path& path, std::size_t most);
/// Old content or new, never between: a temporary beside it (path + ".new"), synced, renamed, folder synced. On failure
/// the temporary is removed and the old content stands, or the new does and only its name was not synced.
/// Replace::No: AlreadyExists, decided by the kernel.
void write_atomically(FileSystem& files, const std::filesystem::path& path, std::string_view bytes,
                      Replace replace = Replace::Yes);
/// The same bytes into each, one after the other; every temporary is on the disk before the first is renamed, so that a
/// full disk changes none of them.
void write_atomically(FileSystem& files, const std::vector<std::filesystem::path>& paths, std::string_view bytes);
/// Removes a folder and all that is in it; for what was begun and is given up. Never throws, follows no links.
void remove_tree(FileSystem& files, const std::filesystem::path& folder) noexcept;

}  // namespace attune::store
