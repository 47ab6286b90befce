// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"
#include "store/files/file_system.h"

namespace attune::store {
namespace {

std::filesystem::path temporary_of(const std::filesystem::path& path) {
  std::filesystem::path temporary = path;
  temporary += ".new";
  return temporary;
}

std::filesystem::path folder_of(const std::filesystem::path& path) {
  const std::filesystem::path folder = path.parent_path();
  return folder.empty() ? std::filesystem::path(".") : folder;
}

void remove_quietly(FileSystem& files, const std::filesystem::path& path) noexcept {
  try {
    files.remove(path);
  } catch (const std::exception&) {  // what was begun could not be taken away; the first failure is the one to report
  }
}

}  // namespace

std::string read_whole(FileSystem& files, const std::filesystem::path& path, std::size_t most) {
  const std::unique_ptr<InputFile> file = files.open(path);
  if (file->size() > most) {
    throw Error(ErrorCode::Damaged, {{"reason", "too-large"}, {"path", path.string()}});
  }
  // One more than there is: what grows meanwhile is not taken for whole.
  std::string bytes(static_cast<std::size_t>(file->size()) + 1, '\0');
  const std::size_t room = bytes.size();
  bytes.resize(file->read({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()}));
  if (bytes.size() == room) {
    throw Error(ErrorCode::Damaged, {{"reason", "too-large"}, {"path", path.string()}});
  }
  return bytes;
}

namespace {

void remove_temporaries(FileSystem& files, const std::vector<std::filesystem::path>& paths) noexcept {
  for (const std::filesystem::path& path : paths) {
    remove_quietly(files, temporary_of(path));
  }
}

// Who asked for a file knows nothing of the one that is written first.
Error as_of_the_file(const Error& error, const std::vector<std::filesystem::path>& paths) {
  auto detail = error.detail();
  for (const std::filesystem::path& path : paths) {
    if (error.detail("path") == temporary_of(path).string()) {
      detail.insert_or_assign("path", path.string());
    }
  }
  return Error(error.code(), std::move(detail));
}

void write_all(FileSystem& files, const std::vector<std::filesystem::path>& paths, std::string_view bytes,
               Replace replace) {
  try {
    for (const std::filesystem::path& path : paths) {
      const std::unique_ptr<OutputFile> file = files.create(temporary_of(path), Replace::Yes);
      file->write({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
      file->sync();
    }
    for (const std::filesystem::path& path : paths) {
      files.rename(temporary_of(path), path, replace);
      files.sync_folder(folder_of(path));
    }
  } catch (const Error& error) {
    remove_temporaries(files, paths);
    throw as_of_the_file(error, paths);
  } catch (...) {
    remove_temporaries(files, paths);
    throw;
  }
}

}  // namespace

void write_atomically(FileSystem& files, const std::vector<std::filesystem::path>& paths, std::string_view bytes) {
  write_all(files, paths, bytes, Replace::Yes);
}

void write_atomically(FileSystem& files, const std::filesystem::path& path, std::string_view bytes, Replace replace) {
  write_all(files, {path}, bytes, replace);
}

void remove_tree(FileSystem& files, const std::filesystem::path& folder) noexcept {
  std::vector<std::string> names;
  try {
    if (std::filesystem::is_directory(std::filesystem::symlink_status(folder))) {
      names = files.list(folder);
    }
  } catch (const std::exception&) {
    return;
  }
  for (const std::string& name : names) {
    remove_tree(files, folder / name);
  }
  remove_quietly(files, folder);
}

}  // namespace attune::store
