// SPDX-License-Identifier: Apache-2.0
#include "store/archive.h"

#include "domain/error.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <exception>

namespace attune::store {
namespace {

constexpr std::size_t k_block = 256 * 1024;

// Exceptions must not cross the C library: the callback keeps the first one and reports failure.
struct Output {
  OutputFile& file;
  std::exception_ptr failed;
};

la_ssize_t write_block(archive* /*unused*/, void* data, const void* buffer, std::size_t length) {
  auto& output = *static_cast<Output*>(data);
  try {
    output.file.write({static_cast<const std::uint8_t*>(buffer), length});
    return static_cast<la_ssize_t>(length);
  } catch (...) {
    output.failed = std::current_exception();
    return -1;
  }
}

struct Input {
  InputFile& file;
  std::vector<std::uint8_t> block;
  std::exception_ptr failed;
};

la_ssize_t read_block(archive* /*unused*/, void* data, const void** buffer) {
  auto& input = *static_cast<Input*>(data);
  try {
    *buffer = input.block.data();
    return static_cast<la_ssize_t>(input.file.read(input.block));
  } catch (...) {
    input.failed = std::current_exception();
    return -1;
  }
}

struct FreeWrite {
  void operator()(archive* a) const { archive_write_free(a); }
};
struct FreeRead {
  void operator()(archive* a) const { archive_read_free(a); }
};
struct FreeEntry {
  void operator()(archive_entry* e) const { archive_entry_free(e); }
};

void write_member(archive* out, Output& output, FileSystem& files, const Member& member) {
  const auto check = [&](la_ssize_t code) {
    if (code < 0) {
      if (output.failed) {
        std::rethrow_exception(output.failed);
      }
      throw Error(ErrorCode::CannotWrite, {{"part", "backup"}});
    }
  };
  std::unique_ptr<InputFile> from = member.from.empty() ? nullptr : files.open(member.from);
  const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
  archive_entry_set_pathname(entry.get(), member.name.c_str());
  archive_entry_set_filetype(entry.get(), AE_IFREG);
  archive_entry_set_perm(entry.get(), 0600);
  archive_entry_set_size(entry.get(), static_cast<la_int64_t>(from ? from->size() : member.content.size()));
  check(archive_write_header(out, entry.get()));
  if (!from) {
    check(archive_write_data(out, member.content.data(), member.content.size()));
    return;
  }
  std::vector<std::uint8_t> block(k_block);
  for (std::size_t count = from->read(block); count > 0; count = from->read(block)) {
    check(archive_write_data(out, block.data(), count));
  }
}

crypto::Digest unpack_member(archive* in, Input& input, FileSystem& files, const std::filesystem::path& to) {
  const auto out = files.create(to, Replace::No);
  crypto::Sha256 hash;
  std::vector<std::uint8_t> block(k_block);
  while (true) {
    const la_ssize_t count = archive_read_data(in, block.data(), block.size());
    if (count < 0) {
      if (input.failed) {
        std::rethrow_exception(input.failed);
      }
      throw damaged_backup("archive");
    }
    if (count == 0) {
      break;
    }
    const std::span<const std::uint8_t> bytes(block.data(), static_cast<std::size_t>(count));
    hash.add(bytes);
    out->write(bytes);
  }
  out->sync();
  return hash.finish();
}

}  // namespace

Error damaged_backup(const std::string& reason) {
  return {ErrorCode::Damaged, {{"part", "backup"}, {"reason", reason}}};
}

void write_archive(FileSystem& files, const std::filesystem::path& file, const std::vector<Member>& members) {
  const auto to = files.create(file, Replace::Yes);
  Output output{*to, nullptr};
  const std::unique_ptr<archive, FreeWrite> out(archive_write_new());
  archive_write_set_format_pax_restricted(out.get());
  archive_write_set_bytes_per_block(out.get(), static_cast<int>(k_block));
  archive_write_set_bytes_in_last_block(out.get(), 512);
  const auto check = [&](int code) {
    if (code < ARCHIVE_OK) {
      if (output.failed) {
        std::rethrow_exception(output.failed);
      }
      throw Error(ErrorCode::CannotWrite, {{"part", "backup"}});
    }
  };
  check(archive_write_open(out.get(), &output, nullptr, write_block, nullptr));
  for (const Member& member : members) {
    write_member(out.get(), output, files, member);
  }
  check(archive_write_close(out.get()));
  to->sync();
}

std::map<std::string, crypto::Digest> read_archive(FileSystem& files, const std::filesystem::path& file,
                                                   const std::filesystem::path& folder,
                                                   const std::vector<std::string>& names) {
  const auto from = files.open(file);
  Input input{*from, std::vector<std::uint8_t>(k_block), nullptr};
  const std::unique_ptr<archive, FreeRead> in(archive_read_new());
  archive_read_support_format_tar(in.get());
  if (archive_read_open(in.get(), &input, nullptr, read_block, nullptr) != ARCHIVE_OK) {
    if (input.failed) {
      std::rethrow_exception(input.failed);
    }
    throw damaged_backup("archive");
  }
  std::map<std::string, crypto::Digest> hashes;
  archive_entry* entry = nullptr;
  int code = archive_read_next_header(in.get(), &entry);
  for (; code == ARCHIVE_OK; code = archive_read_next_header(in.get(), &entry)) {
    const char* raw = archive_entry_pathname(entry);
    const std::string name = raw == nullptr ? std::string() : std::string(raw);
    // Only the names we know, so that no path in the archive can lead out of the folder.
    const bool known = std::find(names.begin(), names.end(), name) != names.end();
    if (!known || hashes.contains(name) || archive_entry_filetype(entry) != AE_IFREG) {
      throw damaged_backup("archive-member");
    }
    hashes.emplace(name, unpack_member(in.get(), input, files, folder / name));
  }
  if (input.failed) {
    std::rethrow_exception(input.failed);
  }
  if (code != ARCHIVE_EOF || hashes.size() != names.size()) {
    throw damaged_backup("archive");
  }
  return hashes;
}

crypto::Digest hash_file(FileSystem& files, const std::filesystem::path& file) {
  const auto from = files.open(file);
  crypto::Sha256 hash;
  std::vector<std::uint8_t> block(k_block);
  for (std::size_t count = from->read(block); count > 0; count = from->read(block)) {
    hash.add(std::span<const std::uint8_t>(block.data(), count));
  }
  return hash.finish();
}

}  // namespace attune::store
