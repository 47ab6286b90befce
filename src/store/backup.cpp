// SPDX-License-Identifier: Apache-2.0
#include "store/backup.h"

#include "crypto/encoding.h"
#include "domain/error.h"
#include "store/archive.h"
#include "store/content_digest.h"
#include "store/keys/key_store.h"
#include "store/practice_files.h"
#include "store/schema.h"
#include "store/settings.h"
#include "store/workroom.h"

#include <nlohmann/json.hpp>

#include <array>

namespace attune::store {
namespace {

constexpr const char* k_manifest = "manifest.json";
constexpr int k_version = 1;
constexpr std::size_t k_longest_manifest = 64 * 1024;

// Copies and gives the digest of what was copied.
crypto::Digest copy_database(sql::Connection& from, std::span<const std::uint8_t> key, const std::filesystem::path& to,
                             const Options& options, const BackupStep& step) {
  options.files->create(to, Replace::No)->sync();
  sql::Connection copy(to, key, sql::Mode::Create, sql::Journal::Delete, options.vfs);
  from.copy_to(copy, step);
  return database_digest(copy);
}

struct Manifest {
  crypto::Digest content{}, records{}, process{}, keys{};
};

std::string manifest_text(const Manifest& manifest) {
  const nlohmann::ordered_json json{{"format", "attune-backup"},
                                    {"version", k_version},
                                    {"content_digest", crypto::hex(manifest.content)},
                                    {"files",
                                     {{k_keys_file, crypto::hex(manifest.keys)},
                                      {k_records_file, crypto::hex(manifest.records)},
                                      {k_process_file, crypto::hex(manifest.process)}}}};
  return json.dump(2) + "\n";
}

Manifest parse_manifest(const std::string& text) {
  // Depth is bounded before the library builds anything that it would later take apart by recursion.
  int depth = 0;
  for (const char c : text) {
    depth += c == '{' || c == '[' ? 1 : 0;
  }
  const auto json = depth > 16 ? nlohmann::json() : nlohmann::json::parse(text, nullptr, false);
  const auto digest = [](const nlohmann::json& value) {
    const auto bytes = value.is_string() ? crypto::from_hex(value.get<std::string>()) : std::nullopt;
    crypto::Digest out{};
    if (!bytes || bytes->size() != out.size()) {
      throw damaged_backup("manifest");
    }
    std::copy(bytes->begin(), bytes->end(), out.begin());
    return out;
  };
  if (!json.is_object() || json.value("format", nlohmann::json()) != "attune-backup") {
    throw damaged_backup("manifest");
  }
  const auto version = json.value("version", nlohmann::json());
  if (version.is_number_integer() && version > k_version) {
    throw Error(ErrorCode::NewerFormat, {{"part", "backup"}});
  }
  const auto files = json.value("files", nlohmann::json());
  if (version != k_version || !files.is_object()) {
    throw damaged_backup("manifest");
  }
  const auto member = [&](const char* name) { return digest(files.value(name, nlohmann::json())); };
  return {digest(json.value("content_digest", nlohmann::json())), member(k_records_file), member(k_process_file), member(k_keys_file)};
}

// The digest of a database lying in a folder that nobody else has open.
crypto::Digest digest_of(const std::filesystem::path& file, const crypto::Secret& key, Database which,
                         const Options& options) {
  sql::Connection connection(file, key.bytes(), sql::Mode::ReadWrite, sql::Journal::Delete, options.vfs);
  check_schema(connection, which);
  bool sound = true;
  connection.rows("PRAGMA integrity_check", {}, [&](const sql::Row& row) { sound = sound && row.text(0) == "ok"; });
  if (!sound) {
    hash_file(*options.files, file);  // a disk that fails is not a backup that is damaged: says CannotRead then
    throw damaged_backup("page-order");
  }
  return database_digest(connection);
}

BackupInfo unpack_and_check(const std::filesystem::path& file, const std::filesystem::path& folder,
                            const crypto::Secret& opener, const Options& options) {
  FileSystem& files = *options.files;
  const auto hashes = read_archive(files, file, folder, {k_keys_file, k_records_file, k_process_file, k_manifest});
  const Manifest manifest = parse_manifest(read_whole(files, folder / k_manifest, k_longest_manifest));
  if (hashes.at(k_records_file) != manifest.records || hashes.at(k_process_file) != manifest.process ||
      hashes.at(k_keys_file) != manifest.keys) {
    throw damaged_backup("hash");
  }
  const UnlockedKeys unlocked = unlock_keys(files, folder, opener, Wanted::Both);
  const crypto::Digest content =
      content_digest(digest_of(folder / k_records_file, unlocked.keys.records, Database::Records, options),
                     digest_of(folder / k_process_file, unlocked.keys.process, Database::Process, options));
  if (content != manifest.content) {
    throw damaged_backup("content-digest");
  }
  files.remove(folder / k_manifest);
  return {file, content, files.open(file)->size()};
}

}  // namespace

BackupInfo create_backup(Store& store, const std::filesystem::path& folder, const std::string& name,
                         const crypto::Secret& opener, const BackupStep& step) {
  const Options& options = store.options();
  FileSystem& files = *options.files;
  if (!files.exists(folder)) {
    throw Error(ErrorCode::CannotWrite, {{"path", folder.string()}, {"errno", std::to_string(ENOENT)}});
  }
  const std::filesystem::path target = folder / name;
  if (files.exists(target)) {
    throw Error(ErrorCode::AlreadyExists, {{"path", target.string()}});
  }
  // The copy holds its own making, so that original and backup have the same content.
  store.write([&](Writer& writer) { writer.audit("back-up", "practice", store.practice_id()); });
  store.anchor(&opener);
  Workroom room(files, folder, name);
  const auto opened = open_keys(store.key_file(), opener, Wanted::Both);
  Manifest manifest;
  crypto::Digest records{};
  crypto::Digest process{};
  records = copy_database(*store.snapshot(), store.records_key().bytes(), room.path() / k_records_file, options, step);
  store.with_process(opener, [&](sql::Connection& connection) {
    process = copy_database(connection, opened->process.bytes(), room.path() / k_process_file, options, step);
  });
  manifest.content = content_digest(records, process);
  manifest.records = hash_file(files, room.path() / k_records_file);
  manifest.process = hash_file(files, room.path() / k_process_file);
  const std::string keys = key_file_text(store.key_file());
  manifest.keys = crypto::sha256(keys);
  const std::filesystem::path packed = room.path() / "packed";
  write_archive(files, packed,
                {{k_manifest, {}, manifest_text(manifest)},
                 {k_keys_file, {}, keys},
                 {k_records_file, room.path() / k_records_file, {}},
                 {k_process_file, room.path() / k_process_file, {}}});
  files.rename(packed, target, Replace::No);
  files.sync_folder(folder);
  try {
    BackupInfo info = verify_backup(target, opener, options);
    store.write_state([&](sql::Connection& own) { save_last_backup(own, store.clock().now()); });
    return info;
  } catch (...) {
    files.remove(target);
    throw;
  }
}

BackupInfo verify_backup(const std::filesystem::path& file, const crypto::Secret& opener, const Options& given) {
  const Options options = completed(given);
  if (!options.files->exists(file)) {
    throw Error(ErrorCode::NotFound, {{"path", file.string()}});
  }
  // Not beside the file: a backup may lie on a disk that is full or read-only.
  const Workroom room(*options.files, std::filesystem::temp_directory_path(), "attune-check");
  return unpack_and_check(file, room.path(), opener, options);
}

BackupInfo restore_backup(const std::filesystem::path& file, const std::filesystem::path& folder,
                          const crypto::Secret& opener, const Options& given) {
  const Options options = completed(given);
  FileSystem& files = *options.files;
  if (!files.exists(file)) {
    throw Error(ErrorCode::NotFound, {{"path", file.string()}});
  }
  const std::filesystem::path absolute = std::filesystem::absolute(folder).lexically_normal();
  const std::filesystem::path place = absolute.has_filename() ? absolute : absolute.parent_path();
  const std::filesystem::path parent = place.parent_path();
  if (!files.exists(parent)) {
    throw Error(ErrorCode::CannotWrite, {{"path", parent.string()}, {"errno", std::to_string(ENOENT)}});
  }
  const bool there = files.exists(place);
  std::error_code failed;
  if (there && (!std::filesystem::is_directory(place, failed) || !files.list(place).empty())) {
    throw Error(ErrorCode::AlreadyExists, {{"path", place.string()}});
  }
  Workroom room(files, parent, place.filename().string());
  BackupInfo info = unpack_and_check(file, room.path(), opener, options);
  write_atomically(files, room.path() / k_keys_copy_file, read_whole(files, room.path() / k_keys_file, k_longest_key_file));
  files.sync_folder(room.path());
  files.rename(room.path(), place, there ? Replace::Yes : Replace::No);
  room.keep();
  files.sync_folder(parent);
  info.file = file;
  return info;
}

}  // namespace attune::store
