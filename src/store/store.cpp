// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"

#include "domain/error.h"
#include "store/keys/key_store.h"
#include "store/practice_files.h"
#include "store/schema.h"
#include "store/search.h"
#include "store/settings.h"

#include <array>

namespace attune::store {
namespace {

std::int64_t generation_of(sql::Connection& connection) {
  return connection.first("SELECT generation FROM key_state", {}, [](const sql::Row& row) { return row.integer(0); })
      .value_or(0);
}

void refuse_network(const std::filesystem::path& folder, const Options& options) {
  if (!options.allow_network && options.files->is_network(folder)) {
    throw Error(ErrorCode::CannotWrite, {{"path", folder.string()}, {"reason", "network-folder"}});
  }
}

// The file is made first, with mode 0600; the engine's own would follow the umask.
sql::Connection create_database(const std::filesystem::path& file, const crypto::Secret& key, Database which,
                                const Options& options) {
  options.files->create(file, Replace::No)->sync();
  sql::Connection connection(file, key.bytes(), sql::Mode::Create, sql::Journal::Delete, options.vfs);
  create_schema(connection, which);
  return connection;
}

AuditEntry created_entry(domain::Instant now, const std::string& practice_id) {
  return {now, now, "clinician", "create", "practice", practice_id, {}};
}

void fill_folder(const std::filesystem::path& folder, const crypto::Secret& passphrase, const NewStore& what,
                 const Options& options) {
  const domain::Instant now = options.clock->now();
  NewKeys keys = create_keys(what.practice_id, what.sample, passphrase,
                             options.cost ? *options.cost : crypto::calibrated_cost(), now);
  {
    sql::Connection records = create_database(folder / k_records_file, keys.records, Database::Records, options);
    sql::Connection process = create_database(folder / k_process_file, keys.process, Database::Process, options);
    const sql::Params first{{"$generation", keys.file.generation}};
    const std::string state = "INSERT INTO key_state (one, generation) VALUES (1, $generation)";
    {
      sql::Transaction transaction(records);
      records.run(state, first);
      for (const auto& [key, value] : what.settings) {
        save_setting(records, key, value);
      }
      append_audit(records, what.practice_id, created_entry(now, what.practice_id));
      transaction.commit();
    }
    {
      sql::Transaction transaction(process);
      process.run(state, first);
      append_audit(process, what.practice_id, created_entry(now, what.practice_id));
      append_audit(process, what.practice_id, anchor_entry(now, "records", chain_head(records, what.practice_id)));
      transaction.commit();
    }
    keys.file.process_chain = chain_head(process, what.practice_id);
    {
      sql::Transaction transaction(records);
      append_audit(records, what.practice_id, anchor_entry(now, "process", keys.file.process_chain));
      transaction.commit();
    }
    keys.file.records_chain = chain_head(records, what.practice_id);
  }
  save_keys(*options.files, folder, keys.file, keys.records);
  options.files->sync_folder(folder);
}

/// Lets the connection change something while it lives.
class Changing {
 public:
  explicit Changing(sql::Connection& connection) : m_connection(connection) { m_connection.refuse_changes(false); }
  ~Changing() { m_connection.refuse_changes(true); }
  Changing(const Changing&) = delete;
  Changing& operator=(const Changing&) = delete;

 private:
  sql::Connection& m_connection;
};

}  // namespace

Options completed(Options options) {
  if (!options.clock) {
    options.clock = std::make_shared<domain::SystemClock>();
  }
  if (options.files == nullptr) {
    options.files = &posix_files();
  }
  return options;
}

std::unique_ptr<Store> Store::create(const std::filesystem::path& folder, const crypto::Secret& passphrase,
                                     const NewStore& what, const Options& given) {
  const Options options = completed(given);
  FileSystem& files = *options.files;
  const std::filesystem::path target = std::filesystem::absolute(folder).lexically_normal();
  std::filesystem::path place = target.has_filename() ? target : target.parent_path();
  const std::filesystem::path parent = place.parent_path();
  if (!files.exists(parent)) {
    throw Error(ErrorCode::CannotWrite, {{"path", parent.string()}, {"errno", std::to_string(ENOENT)}});
  }
  refuse_network(parent, options);
  std::error_code failed;
  const bool there = files.exists(place);
  if (there && (!std::filesystem::is_directory(place, failed) || !files.list(place).empty())) {
    throw Error(ErrorCode::AlreadyExists, {{"path", place.string()}});
  }
  // Made beside its place and renamed when whole, so that a crash leaves nothing that looks like a practice.
  const std::filesystem::path staging = parent / (place.filename().string() + ".new");
  if (files.exists(staging)) {
    remove_tree(files, staging);
  }
  files.create_folder(staging);
  try {
    fill_folder(staging, passphrase, what, options);
    files.rename(staging, place, there ? Replace::Yes : Replace::No);
  } catch (...) {
    remove_tree(files, staging);
    throw;
  }
  files.sync_folder(parent);
  return open(place, passphrase, options);
}

std::unique_ptr<Store> Store::open(const std::filesystem::path& folder, const crypto::Secret& passphrase,
                                   const Options& given) {
  const Options options = completed(given);
  peek_keys(*options.files, folder);  // before anything is written into a folder that holds no practice
  refuse_network(folder, options);
  PracticeLock lock = PracticeLock::acquire(folder, options.clock->now(), options.take_over);
  UnlockedKeys unlocked = unlock_keys(*options.files, folder, passphrase, Wanted::Records);
  std::unique_ptr<Store> store(new Store(std::filesystem::absolute(folder), options, std::move(lock)));
  store->m_keys = std::move(unlocked.file);
  store->m_records_key = std::move(unlocked.keys.records);
  store->m_repaired = unlocked.repair;
  store->open_records(sql::Mode::ReadWrite);
  if (unlocked.repair) {
    store->save_key_file();
  }
  return store;
}

Store::Store(std::filesystem::path folder, Options options, PracticeLock lock)
    : m_folder(std::move(folder)),
      m_options(std::move(options)),
      m_lock(std::move(lock)),
      m_thread(std::make_unique<WriterThread>()) {}

Store::~Store() {
  try {
    close();
  } catch (...) {
    // Nobody is left to tell; whoever wants to know calls close().
    m_keys = KeyFile();
  }
}

void Store::open_records(sql::Mode mode) {
  if (!m_options.files->exists(m_folder / k_records_file)) {
    throw Error(ErrorCode::Damaged, {{"part", "records"}, {"reason", "missing"}});
  }
  m_journal = m_options.files->is_network(m_folder) ? sql::Journal::Delete : sql::Journal::Wal;
  Generation generation = Generation::Same;
  on_writer([&] {
    m_records = std::make_unique<sql::Connection>(m_folder / k_records_file, m_records_key.bytes(), mode, m_journal,
                                                  m_options.vfs);
    try {
      migrate(*m_records, Database::Records);
      generation = check_generation(m_keys.generation, generation_of(*m_records));
      m_records->refuse_changes(true);
    } catch (...) {
      m_records.reset();
      throw;
    }
  });
  if (generation == Generation::CatchUp) {
    save_key_file();
  }
}

void Store::settle() const {
  if (m_thread == nullptr || !m_thread->is_here()) {
    m_beside.wait();
  }
}

void Store::on_writer(const std::function<void()>& job) {
  settle();
  m_thread->run(job);
}

void Store::write_state(const std::function<void(sql::Connection&)>& job) {
  on_writer([&] {
    const Changing changing(*m_records);
    sql::Transaction transaction(*m_records);
    job(*m_records);
    transaction.commit();
  });
}

void Store::write(const std::function<void(Writer&)>& job) {
  settle();
  if (m_in_batch) {
    Writer writer(*m_records, m_keys.practice_id, clock().now());
    job(writer);
    return;
  }
  on_writer([&] {
    Writer writer(*m_records, m_keys.practice_id, clock().now());
    const Changing changing(*m_records);
    sql::Transaction transaction(*m_records);
    job(writer);
    refresh_search(*m_records, Refresh::LeaveLongDrafts);
    transaction.commit();
  });
}

sql::Connection& Store::read() const {
  settle();
  return *m_records;
}

void Store::complete_search() {
  settle();
  if (!search_waits(*m_records)) {
    return;
  }
  if (m_in_batch) {
    refresh_search(*m_records, Refresh::Everything);
  } else {
    write_state([](sql::Connection& connection) { refresh_search(connection, Refresh::Everything); });
  }
}

void Store::batch(const std::function<void()>& jobs) {
  settle();
  const Changing changing(*m_records);
  std::unique_ptr<sql::Transaction> transaction;
  on_writer([&] { transaction = std::make_unique<sql::Transaction>(*m_records); });
  m_in_batch = true;
  try {
    jobs();
    on_writer([&] {
      refresh_search(*m_records, Refresh::LeaveLongDrafts);
      transaction->commit();
    });
  } catch (...) {
    m_in_batch = false;
    on_writer([&] { transaction.reset(); });
    throw;
  }
  m_in_batch = false;
}

// One more than the key file's, never than the database's own: where a key file could not be written, the database must
// not run away from it, for a file that is one behind is caught up and one that is further behind is refused.
void Store::bump_generation(sql::Connection& connection) const {
  connection.run("UPDATE key_state SET generation = $next", {{"$next", m_keys.generation + 1}});
}

void Store::save_key_file() {
  KeyFile next = m_keys;
  on_writer([&] { next.generation = generation_of(*m_records); });
  save_keys(*m_options.files, m_folder, next, m_records_key);
  m_keys = std::move(next);
}

void Store::change_passphrase(const crypto::Secret& opener, const crypto::Secret& fresh) {
  const auto opened = open_keys(m_keys, opener, Wanted::Both);
  if (!opened) {
    throw_wrong_passphrase(opener);
  }
  KeyFile next = m_keys;
  set_slot(next, SlotKind::Passphrase, fresh, m_options.cost ? *m_options.cost : crypto::calibrated_cost(),
           opened->records, opened->process, clock().now());
  write([&](Writer& writer) {
    bump_generation(writer.sql());
    writer.audit("change-passphrase", "practice", m_keys.practice_id);
  });
  std::swap(m_keys, next);
  try {
    save_key_file();
  } catch (...) {
    m_keys = std::move(next);
    throw;
  }
}

void Store::set_printed_key(SlotKind kind, const crypto::Secret& opener, const crypto::Secret& printed,
                            const std::function<void()>& before_saving) {
  const auto opened = open_keys(m_keys, opener, Wanted::Both);
  if (!opened) {
    throw_wrong_passphrase(opener);
  }
  KeyFile next = m_keys;
  set_slot(next, kind, printed, std::nullopt, opened->records, opened->process, clock().now());
  before_saving();
  write([&](Writer& writer) {
    bump_generation(writer.sql());
    writer.audit(kind == SlotKind::Recovery ? "make-recovery-key" : "make-successor-key", "practice", m_keys.practice_id);
  });
  std::swap(m_keys, next);
  try {
    save_key_file();
  } catch (...) {
    m_keys = std::move(next);
    throw;
  }
}

ProcessKey Store::ask_process(const crypto::Secret& opener) const {
  auto opened = open_keys(m_keys, opener, Wanted::Both);
  if (!opened) {
    throw_wrong_passphrase(opener);
  }
  return {std::move(opened->process)};
}

void Store::with_process(const crypto::Secret& opener, const std::function<void(sql::Connection&)>& job) {
  with_process(ask_process(opener), job);
}

void Store::with_process(const ProcessKey& key, const std::function<void(sql::Connection&)>& job) {
  if (!m_options.files->exists(m_folder / k_process_file)) {
    throw Error(ErrorCode::Damaged, {{"part", "process"}, {"reason", "missing"}, {"reads", "records"}});
  }
  sql::Connection process(m_folder / k_process_file, key.secret.bytes(), sql::Mode::ReadWrite, m_journal, m_options.vfs);
  migrate(process, Database::Process);
  job(process);
  anchor_process(process);
}

// The records get no row of it now: when something was written here is nothing that their chain tells. They get their
// anchor when they are anchored themselves, and until then the key file knows of this chain's end.
void Store::anchor_process(sql::Connection& process) {
  const ChainHead known = m_keys.process_chain;
  if (!has_rows_after_anchor(process) || hash_at(process, m_keys.practice_id, known.count) != known.head) {
    return;
  }
  ChainHead records;
  on_writer([&] { records = chain_head(*m_records, m_keys.practice_id); });
  sql::Transaction transaction(process);
  append_audit(process, m_keys.practice_id, anchor_entry(clock().now(), "records", records));
  transaction.commit();
  m_keys.process_chain = chain_head(process, m_keys.practice_id);
  write([&](Writer& writer) { bump_generation(writer.sql()); });
  save_key_file();
}

void Store::anchor(const crypto::Secret* opener) {
  if (opener != nullptr) {
    with_process(*opener, [](sql::Connection&) {});
  }
  bool due = false;
  on_writer([&] {
    // A chain that no longer holds what keys.json knows of it was cut or put back: an anchor now would cover that up.
    // Nothing is anchored, and verify goes on naming it.
    const ChainHead& known = m_keys.records_chain;
    due = has_rows_after_anchor(*m_records) && hash_at(*m_records, m_keys.practice_id, known.count) == known.head;
  });
  if (!due) {
    return;
  }
  write([&](Writer& writer) {
    append_audit(writer.sql(), m_keys.practice_id, anchor_entry(writer.now(), "process", m_keys.process_chain));
    bump_generation(writer.sql());
  });
  on_writer([&] { m_keys.records_chain = chain_head(*m_records, m_keys.practice_id); });
  save_key_file();
}

void Store::close() {
  if (!is_open()) {
    return;
  }
  std::exception_ptr failed;
  try {
    anchor();
  } catch (...) {
    failed = std::current_exception();
  }
  on_writer([this] { m_records.reset(); });
  m_thread.reset();
  m_records_key.clear();
  { const PracticeLock released = std::move(m_lock); }
  if (failed) {
    std::rethrow_exception(failed);
  }
}

std::unique_ptr<sql::Connection> Store::snapshot() const {
  auto connection = std::make_unique<sql::Connection>(m_folder / k_records_file, m_records_key.bytes(), sql::Mode::ReadOnly,
                                                      m_journal, m_options.vfs);
  connection->execute("BEGIN");
  connection->first("SELECT count(*) FROM key_state", {}, [](const sql::Row& row) { return row.integer(0); });
  return connection;
}

void Store::compact() {
  on_writer([this] {
    const Changing changing(*m_records);
    for (const auto step : {tidy_search, merge_search}) {
      sql::Transaction transaction(*m_records);
      step(*m_records);
      transaction.commit();
    }
    m_records->execute("VACUUM");
    m_records->checkpoint();
  });
}

}  // namespace attune::store
