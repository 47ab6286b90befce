// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/secret.h"
#include "domain/time.h"
#include "store/files/file_system.h"
#include "store/files/practice_lock.h"
#include "store/keys/keys.h"
#include "store/beside.h"
#include "store/writer.h"

#include <filesystem>
#include <map>
#include <memory>

namespace attune::store {

struct Options {
  std::shared_ptr<const domain::Clock> clock; ///< absent: the system's
  FileSystem* files = nullptr;                ///< absent: the computer's own
  std::string vfs;                            ///< SQLite VFS by name; tests
  std::optional<crypto::KdfCost> cost;        ///< of new passphrase slots; absent: calibrated
  bool allow_network = false;
  TakeOver take_over = TakeOver::No;
};

/// With what is absent filled in: clock and files.
Options completed(Options options);

struct NewStore {
  std::string practice_id;
  bool sample = false;
  std::map<std::string, std::string> settings;
};

/// Opens the process store; made by asking for the passphrase alone.
struct ProcessKey {
  crypto::Secret secret;
};

/// An open practice folder: the lock, the keys, records.db, process.db only while it is asked for. Records have one
/// connection: changes run on a thread of their own while the caller waits, reads on the caller's, and outside of a
/// change it refuses to change anything. A second connection for reading would throw its pages away at every save and
/// decrypt them anew. For one thread at a time, but for snapshot().
class Store {
 public:
  /// Makes the folder (or takes an empty one) with both databases and key files, whole or not at all, and opens it.
  /// AlreadyExists, CannotWrite, NotFound (the parent).
  static std::unique_ptr<Store> create(const std::filesystem::path& folder, const crypto::Secret& passphrase,
                                       const NewStore& what, const Options& options);
  /// NotAPractice, WrongPassphrase, InUse, Damaged, NewerFormat, CannotRead, CannotWrite.
  static std::unique_ptr<Store> open(const std::filesystem::path& folder, const crypto::Secret& passphrase,
                                     const Options& options);
  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  const std::filesystem::path& folder() const { return m_folder; }
  const std::string& practice_id() const { return m_keys.practice_id; }
  bool sample() const { return m_keys.sample; }
  const domain::Clock& clock() const { return *m_options.clock; }
  FileSystem& files() const { return *m_options.files; }
  const Options& options() const { return m_options; }
  bool keys_repaired() const { return m_repaired; } ///< keys.json was opened from its copy or written anew

  /// One transaction on the writing connection; returns after COMMIT returned. A throwing job leaves nothing.
  void write(const std::function<void(Writer&)>& job);
  /// For reading alone: CannotWrite for whatever would change something.
  sql::Connection& read() const;
  /// Puts into the index what was left out of it while it was written; before somebody searches.
  void complete_search();
  /// Runs a job beside the thread that asks for it, which goes on at once; whoever reads or writes meanwhile waits until
  /// it has ended. The job throws nothing, and may use the store as any other.
  void beside(std::function<void()> job) { m_beside.run(std::move(job)); }
  /// Many writes as one: all of it or nothing. Reads inside see what was written.
  void batch(const std::function<void()>& jobs);

  // Keys. Each first proves `opener`, a passphrase or printed key, then changes the slot; WrongPassphrase.
  void change_passphrase(const crypto::Secret& opener, const crypto::Secret& fresh);
  /// `before_saving` runs when the slot is made and before it is kept; what it throws leaves the old slot.
  void set_printed_key(SlotKind kind, const crypto::Secret& opener, const crypto::Secret& printed,
                       const std::function<void()>& before_saving);
  bool has_slot(SlotKind kind) const { return m_keys.find(kind) != nullptr; }

  /// Opens the process store with its own asking, runs the job on it, lets go of its key again.
  void with_process(const crypto::Secret& opener, const std::function<void(sql::Connection&)>& job);
  /// Asks once for as long as somebody keeps this, who wipes it by letting go. WrongPassphrase.
  ProcessKey ask_process(const crypto::Secret& opener) const;
  void with_process(const ProcessKey& key, const std::function<void(sql::Connection&)>& job);

  /// Anchors both chains where something was written since the last anchor, and brings keys.json to them.
  void anchor(const crypto::Secret* opener = nullptr);
  /// anchor, then everything closed and wiped. Throws what anchoring threw; the store is closed all the same.
  void close();
  bool is_open() const { return m_records != nullptr; }

  // For long work, which must not keep a save waiting.
  const KeyFile& key_file() const { return m_keys; }
  /// A connection of its own over one unchanging state of the records, for the thread that asks; saving goes on beside.
  std::unique_ptr<sql::Connection> snapshot() const;
  const crypto::Secret& records_key() const { return m_records_key; }
  /// One transaction about this computer's copy, which is no change of the records and has no line in the audit.
  void write_state(const std::function<void(sql::Connection&)>& job);
  void compact();

 private:
  Store(std::filesystem::path folder, Options options, PracticeLock lock);
  void open_records(sql::Mode mode);
  void on_writer(const std::function<void()>& job);
  /// Until what runs beside has ended; what it does on the writing thread is a part of it.
  void settle() const;
  void bump_generation(sql::Connection& connection) const;
  void anchor_process(sql::Connection& process);
  void save_key_file();

  std::filesystem::path m_folder;
  Options m_options;
  PracticeLock m_lock;
  KeyFile m_keys;
  crypto::Secret m_records_key;
  bool m_repaired = false;
  sql::Journal m_journal = sql::Journal::Wal;
  std::unique_ptr<WriterThread> m_thread;
  std::unique_ptr<sql::Connection> m_records;
  bool m_in_batch = false;
  Beside m_beside;  ///< the last: what runs in it uses the others
};

}  // namespace attune::store
