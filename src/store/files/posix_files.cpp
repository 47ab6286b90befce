// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"
#include "store/files/file_system.h"
#include "store/files/network_files.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace attune::store {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void cannot(ErrorCode code, const fs::path& path) {
  const int saved = errno;
  throw system_error(saved == EEXIST || saved == ENOTEMPTY ? ErrorCode::AlreadyExists : code, saved, path.string());
}

class Descriptor {
 public:
  explicit Descriptor(int number) : m_number(number) {}
  ~Descriptor() {
    if (m_number >= 0) {
      ::close(m_number);
    }
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return m_number; }

 private:
  int m_number;
};

int open_retrying(const fs::path& path, int flags, mode_t mode = 0) {
  int descriptor = -1;
  do {
    descriptor = ::open(path.c_str(), flags | O_CLOEXEC, mode);
  } while (descriptor < 0 && errno == EINTR);
  return descriptor;
}

class PosixOutput final : public OutputFile {
 public:
  PosixOutput(int descriptor, fs::path path) : m_file(descriptor), m_path(std::move(path)) {}

  void write(std::span<const std::uint8_t> bytes) override {
    while (!bytes.empty()) {
      const ssize_t written = ::write(m_file.get(), bytes.data(), bytes.size());
      if (written < 0 && errno != EINTR) {
        cannot(ErrorCode::CannotWrite, m_path);
      }
      bytes = bytes.subspan(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
  }

  void sync() override {
    if (::fsync(m_file.get()) != 0) {
      cannot(ErrorCode::CannotWrite, m_path);
    }
  }

 private:
  Descriptor m_file;
  fs::path m_path;
};

class PosixInput final : public InputFile {
 public:
  PosixInput(int descriptor, std::uint64_t size, fs::path path)
      : m_file(descriptor), m_size(size), m_path(std::move(path)) {}

  std::size_t read(std::span<std::uint8_t> buffer) override {
    std::size_t filled = 0;
    while (filled < buffer.size()) {
      const ssize_t count = ::read(m_file.get(), buffer.data() + filled, buffer.size() - filled);
      if (count < 0 && errno != EINTR) {
        cannot(ErrorCode::CannotRead, m_path);
      }
      if (count == 0) {
        break;
      }
      filled += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    return filled;
  }
  std::uint64_t size() const override { return m_size; }

 private:
  Descriptor m_file;
  std::uint64_t m_size;
  fs::path m_path;
};

class PosixFiles final : public FileSystem {
 public:
  std::unique_ptr<OutputFile> create(const fs::path& path, Replace replace) override {
    const int flags = O_WRONLY | O_CREAT | O_NOFOLLOW | (replace == Replace::Yes ? O_TRUNC : O_EXCL);
    const int descriptor = open_retrying(path, flags, 0600);
    if (descriptor < 0) {
      cannot(ErrorCode::CannotWrite, path);
    }
    auto file = std::make_unique<PosixOutput>(descriptor, path);
    // For a file that was there with another mode. A stick without modes says EPERM, and has none to set.
    if (::fchmod(descriptor, 0600) != 0 && errno != EPERM) {
      cannot(ErrorCode::CannotWrite, path);
    }
    return file;
  }

  std::unique_ptr<InputFile> open(const fs::path& path) override {
    const int descriptor = open_retrying(path, O_RDONLY | O_NONBLOCK);  // a pipe put in its place must not hang us
    struct stat entry {};
    if (descriptor < 0 || ::fstat(descriptor, &entry) != 0) {
      const Descriptor owner(descriptor);
      cannot(ErrorCode::CannotRead, path);
    }
    auto file = std::make_unique<PosixInput>(descriptor, static_cast<std::uint64_t>(entry.st_size), path);
    if (!S_ISREG(entry.st_mode)) {
      errno = S_ISDIR(entry.st_mode) ? EISDIR : EINVAL;
      cannot(ErrorCode::CannotRead, path);
    }
    return file;
  }

  void create_folder(const fs::path& path) override {
    if (::mkdir(path.c_str(), 0700) != 0) {
      cannot(ErrorCode::CannotWrite, path);
    }
  }

  void remove(const fs::path& path) override {
    if (std::remove(path.c_str()) != 0 && errno != ENOENT) {
      throw system_error(ErrorCode::CannotWrite, errno, path.string());
    }
  }

  void rename(const fs::path& from, const fs::path& to, Replace replace) override {
    const unsigned int flags = replace == Replace::Yes ? 0U : RENAME_NOREPLACE;
    int failed = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), flags);
    if (failed != 0 && errno == EINVAL &&
        replace == Replace::No) {  // a file system that cannot decide it in the kernel
      errno = exists(to) ? EEXIST : 0;
      failed = errno == 0 ? ::rename(from.c_str(), to.c_str()) : -1;
    }
    if (failed != 0) {
      cannot(ErrorCode::CannotWrite, to);
    }
  }

  void sync_folder(const fs::path& path) override {
    const Descriptor folder(open_retrying(path, O_RDONLY | O_DIRECTORY));
    // EINVAL: a file system that has nothing to sync for a folder.
    if (folder.get() < 0 || (::fsync(folder.get()) != 0 && errno != EINVAL)) {
      cannot(ErrorCode::CannotWrite, path);
    }
  }

  bool exists(const fs::path& path) override {
    struct stat entry {};
    if (::lstat(path.c_str(), &entry) == 0) {
      return true;
    }
    if (errno != ENOENT && errno != ENOTDIR) {
      cannot(ErrorCode::CannotRead, path);
    }
    return false;
  }

  std::vector<std::string> list(const fs::path& path) override {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator at(path, error); !error && at != fs::directory_iterator(); at.increment(error)) {
      names.push_back(at->path().filename().string());
    }
    if (error) {
      throw system_error(ErrorCode::CannotRead, error.value(), path.string());
    }
    std::sort(names.begin(), names.end());
    return names;
  }

  bool is_network(const fs::path& path) override { return is_on_network(path); }
};

}  // namespace

FileSystem& posix_files() {
  static PosixFiles files;
  return files;
}

}  // namespace attune::store
