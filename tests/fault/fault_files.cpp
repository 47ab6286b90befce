// SPDX-License-Identifier: Apache-2.0
#include "fault/fault_files.h"

#include "domain/error.h"
#include "fault/fault_disk.h"

namespace attune::fault {
namespace {

namespace fs = std::filesystem;
using store::Replace;

void pass(Op op, ErrorCode code, const fs::path& path) {
  const int failure = fault_disk().before(op);
  if (failure != 0) {
    throw system_error(code, failure, path.string());
  }
}

class FaultOutput final : public store::OutputFile {
 public:
  FaultOutput(std::unique_ptr<store::OutputFile> real, fs::path path)
      : m_real(std::move(real)), m_path(std::move(path)) {}

  void write(std::span<const std::uint8_t> bytes) override {
    pass(Op::Write, ErrorCode::CannotWrite, m_path);
    m_real->write(bytes);
    fault_disk().after({Op::Write, m_path, {}, m_offset, std::string(bytes.begin(), bytes.end())});
    m_offset += bytes.size();
  }
  void sync() override {
    pass(Op::Sync, ErrorCode::CannotWrite, m_path);
    fault_disk().after({Op::Sync, m_path, {}, 0, {}});
  }

 private:
  std::unique_ptr<store::OutputFile> m_real;
  fs::path m_path;
  std::uint64_t m_offset = 0;
};

class FaultInput final : public store::InputFile {
 public:
  FaultInput(std::unique_ptr<store::InputFile> real, fs::path path)
      : m_real(std::move(real)), m_path(std::move(path)) {}

  std::size_t read(std::span<std::uint8_t> buffer) override {
    pass(Op::Read, ErrorCode::CannotRead, m_path);
    return m_real->read(buffer);
  }
  std::uint64_t size() const override { return m_real->size(); }

 private:
  std::unique_ptr<store::InputFile> m_real;
  fs::path m_path;
};

class FaultFiles final : public store::FileSystem {
 public:
  std::unique_ptr<store::OutputFile> create(const fs::path& path, Replace replace) override {
    pass(Op::Create, ErrorCode::CannotWrite, path);
    const bool there = m_real.exists(path);
    auto file = m_real.create(path, replace);
    fault_disk().after(there ? Event{Op::Truncate, path, {}, 0, {}} : Event{Op::Create, path, {}, 0, {}});
    return std::make_unique<FaultOutput>(std::move(file), path);
  }
  std::unique_ptr<store::InputFile> open(const fs::path& path) override {
    pass(Op::Open, ErrorCode::CannotRead, path);
    return std::make_unique<FaultInput>(m_real.open(path), path);
  }
  void create_folder(const fs::path& path) override {
    pass(Op::CreateFolder, ErrorCode::CannotWrite, path);
    m_real.create_folder(path);
    fault_disk().after({Op::CreateFolder, path, {}, 0, {}});
  }
  void remove(const fs::path& path) override {
    pass(Op::Remove, ErrorCode::CannotWrite, path);
    const bool there = m_real.exists(path);
    m_real.remove(path);
    if (there) {
      fault_disk().after({Op::Remove, path, {}, 0, {}});
    }
  }
  void rename(const fs::path& from, const fs::path& to, Replace replace) override {
    pass(Op::Rename, ErrorCode::CannotWrite, to);
    m_real.rename(from, to, replace);
    fault_disk().after({Op::Rename, from, to, 0, {}});
  }
  void sync_folder(const fs::path& path) override {
    pass(Op::SyncFolder, ErrorCode::CannotWrite, path);
    fault_disk().after({Op::SyncFolder, path, {}, 0, {}});
  }
  bool exists(const fs::path& path) override { return m_real.exists(path); }
  std::vector<std::string> list(const fs::path& path) override { return m_real.list(path); }
  bool is_network(const fs::path& path) override { return m_real.is_network(path); }

 private:
  store::FileSystem& m_real = store::posix_files();
};

}  // namespace

store::FileSystem& fault_files() {
  static FaultFiles files;
  return files;
}

}  // namespace attune::fault
