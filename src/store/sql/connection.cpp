// SPDX-License-Identifier: Apache-2.0
#include "store/sql/connection.h"

#include "domain/error.h"
#include "store/sql/keying.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <list>
#include <mutex>
#include <unordered_map>

namespace attune::store::sql {
namespace {

// Result codes of the engine (its numbers are fixed by the file format's documentation).
constexpr int k_busy = 5, k_locked = 6, k_nomem = 7, k_readonly = 8, k_ioerr = 10, k_corrupt = 11, k_full = 13,
              k_cantopen = 14, k_notadb = 26;
constexpr int k_ioerr_read = k_ioerr | 1 << 8, k_ioerr_short_read = k_ioerr | 2 << 8;

[[noreturn]] void fail(const SQLite::Exception& error, const std::string& part) {
  // A backup step gives the extended code where the others give the plain one beside it.
  const int given = error.getErrorCode();
  const int code = given & 0xff;
  const int extended = given > 0xff ? given : error.getExtendedErrorCode();
  switch (code) {
    case k_busy:
    case k_locked:
      throw Error(ErrorCode::InUse, {{"part", part}});
    case k_full:
      throw Error(ErrorCode::CannotWrite, {{"errno", std::to_string(ENOSPC)}, {"part", part}});
    case k_readonly:
      throw Error(ErrorCode::CannotWrite, {{"errno", std::to_string(EROFS)}, {"part", part}});
    case k_cantopen:
      throw Error(ErrorCode::CannotRead, {{"errno", std::to_string(EACCES)}, {"part", part}});
    case k_ioerr: {
      const bool reading = extended == k_ioerr_read || extended == k_ioerr_short_read;
      throw Error(reading ? ErrorCode::CannotRead : ErrorCode::CannotWrite,
                  {{"errno", std::to_string(EIO)}, {"part", part}});
    }
    case k_corrupt:
    case k_notadb:
    case k_nomem:  // the engine's word for a page whose authentication failed
      throw Error(ErrorCode::Damaged, {{"part", part}, {"reason", "page"}});
    default:
      throw Error(ErrorCode::Internal, {{"part", part}, {"engine", std::to_string(extended)}});
  }
}

SQLite::Statement& statement_of(void* pointer) { return *static_cast<SQLite::Statement*>(pointer); }

int open_flags(Mode mode) {
  switch (mode) {
    case Mode::Create:
      return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    case Mode::ReadWrite:
      return SQLite::OPEN_READWRITE;
    case Mode::ReadOnly:
      return SQLite::OPEN_READONLY;
  }
  return SQLite::OPEN_READONLY;
}

void bind(SQLite::Statement& statement, const Params& params) {
  for (const Param& param : params) {
    const char* name = param.name.c_str();
    if (std::holds_alternative<std::monostate>(param.value)) {
      statement.bind(name);
    } else if (const auto* number = std::get_if<std::int64_t>(&param.value)) {
      statement.bind(name, *number);
    } else if (const auto* text = std::get_if<std::string>(&param.value)) {
      statement.bind(name, *text);
    } else {
      const Bytes& bytes = std::get<Bytes>(param.value);
      const void* data = bytes.empty() ? static_cast<const void*>("") : bytes.data();  // a null pointer would be NULL
      statement.bind(name, data, static_cast<int>(bytes.size()));
    }
  }
}

}  // namespace

struct Connection::Engine {
  Engine(const std::filesystem::path& file, Mode mode, const std::string& vfs)
      : part(file.stem().string()), database(file.string(), open_flags(mode), 10'000, vfs) {}

  std::string part;  ///< "records" or "process", named in errors
  SQLite::Database database;

  struct Kept {
    std::unique_ptr<SQLite::Statement> statement;
    bool busy = false;
  };
  std::unordered_map<std::string, Kept> kept;
  std::recursive_mutex one_at_a_time;
  // Ours and not the engine's query_only, which would have every statement compiled anew at each save.
  std::atomic<bool> refuses = false;

  void must_change() const {
    if (refuses) {
      throw Error(ErrorCode::CannotWrite, {{"errno", std::to_string(EROFS)}, {"part", part}});
    }
  }

  // A prepared statement by its text; preparing costs more than most of our queries.
  template <class F>
  auto with_statement(const std::string& text, const Params& params, F use) {
    const std::lock_guard hold(one_at_a_time);
    try {
      Kept& entry = kept[text];
      if (entry.busy) {  // the same query inside its own rows
        SQLite::Statement own(database, text);
        bind(own, params);
        return use(own);
      }
      if (!entry.statement) {
        entry.statement = std::make_unique<SQLite::Statement>(database, text);
      }
      struct Release {
        Kept& held;
        explicit Release(Kept& which) : held(which) { held.busy = true; }
        ~Release() {
          held.busy = false;
          held.statement->tryReset();
          held.statement->clearBindings();
        }
        Release(const Release&) = delete;
        Release& operator=(const Release&) = delete;
      } release(entry);
      bind(*entry.statement, params);
      return use(*entry.statement);
    } catch (const SQLite::Exception& error) {
      fail(error, part);
    }
  }

  void execute(const std::string& script) {
    const std::lock_guard hold(one_at_a_time);
    try {
      database.exec(script);
    } catch (const SQLite::Exception& error) {
      fail(error, part);
    }
  }

  std::string pragma(const std::string& name) {
    return with_statement("PRAGMA " + name, {}, [](SQLite::Statement& statement) -> std::string {
      return statement.executeStep() ? statement.getColumn(0).getString() : std::string();
    });
  }

  // Unknown pragmas are accepted silently, so each is read back.
  void set_pragma(const std::string& name, const std::string& value, const std::string& expected) {
    execute("PRAGMA " + name + " = " + value);
    kept.clear();
    const std::string actual = pragma(name);
    if (actual != expected) {
      throw Error(ErrorCode::Internal, {{"part", part}, {"reason", "pragma-" + name}});
    }
  }
};

bool Row::is_null(int column) const { return statement_of(m_statement).getColumn(column).isNull(); }
std::int64_t Row::integer(int column) const { return statement_of(m_statement).getColumn(column).getInt64(); }
std::string Row::text(int column) const { return statement_of(m_statement).getColumn(column).getString(); }
std::optional<std::string> Row::optional_text(int column) const {
  return is_null(column) ? std::nullopt : std::optional<std::string>(text(column));
}
Bytes Row::bytes(int column) const {
  const SQLite::Column value = statement_of(m_statement).getColumn(column);
  const auto* data = static_cast<const std::uint8_t*>(value.getBlob());
  return data == nullptr ? Bytes() : Bytes(data, data + value.getBytes());
}
Value Row::value(int column) const {
  const SQLite::Column cell = statement_of(m_statement).getColumn(column);
  if (cell.isNull()) {
    return {};
  }
  if (cell.isInteger()) {
    return cell.getInt64();
  }
  if (cell.isBlob()) {
    return bytes(column);
  }
  return cell.getString();
}
int Row::columns() const { return statement_of(m_statement).getColumnCount(); }

Connection::Connection(const std::filesystem::path& file, std::span<const std::uint8_t> key, Mode mode, Journal journal,
                       const std::string& vfs) {
  try {
    m_engine = std::make_unique<Engine>(file, mode, vfs);
  } catch (const SQLite::Exception& error) {
    fail(error, file.stem().string());
  }
  Engine& engine = *m_engine;
  key_handle(engine.database.getHandle(), key);
  engine.execute("PRAGMA cipher_page_size = 4096");
  engine.execute("PRAGMA temp_store = MEMORY");
  try {
    engine.pragma("schema_version");
    engine.with_statement("SELECT count(*) FROM sqlite_master", {},
                          [](SQLite::Statement& statement) { return statement.executeStep(); });
  } catch (const Error& error) {
    // The caller holds the right key (its own authentication was checked), so what cannot be read is broken.
    if (error.code() == ErrorCode::Internal) {
      throw Error(ErrorCode::Damaged, {{"part", engine.part}, {"reason", "page"}});
    }
    throw;
  }
  if (mode != Mode::ReadOnly) {
    if (mode == Mode::Create) {
      engine.set_pragma("page_size", "4096", "4096");
    }
    engine.set_pragma("journal_mode", journal == Journal::Wal ? "WAL" : "DELETE",
                      journal == Journal::Wal ? "wal" : "delete");
    engine.set_pragma("synchronous", "FULL", "2");
    engine.set_pragma("secure_delete", "ON", "1");
  }
  engine.set_pragma("foreign_keys", "ON", "1");
  engine.set_pragma("recursive_triggers", "ON", "1");
  engine.set_pragma("temp_store", "MEMORY", "2");
  engine.set_pragma("cache_size", "-16384", "-16384");
}

Connection::~Connection() = default;
Connection::Connection(Connection&&) noexcept = default;

void Connection::execute(const std::string& script) {
  m_engine->must_change();
  m_engine->execute(script);
}

int Connection::run(const std::string& statement, const Params& params) {
  m_engine->must_change();
  return m_engine->with_statement(statement, params, [](SQLite::Statement& prepared) { return prepared.exec(); });
}

void Connection::rows(const std::string& query, const Params& params, const std::function<void(const Row&)>& each) {
  m_engine->with_statement(query, params, [&](SQLite::Statement& prepared) {
    while (prepared.executeStep()) {
      each(Row(&prepared));
    }
    return 0;
  });
}

void Connection::copy_to(Connection& target, const std::function<bool(int, int)>& step) {
  constexpr int k_pages_a_step = 128;  // half a megabyte: well under 20 ms
  try {
    target.m_engine->kept.clear();
    SQLite::Backup backup(target.m_engine->database, m_engine->database);
    while (true) {
      const int code = backup.executeStep(k_pages_a_step);
      if (code == SQLite::OK || code == 101) {
        const int total = backup.getTotalPageCount();
        if (step && !step(total - backup.getRemainingPageCount(), total)) {
          throw Error(ErrorCode::Cancelled);
        }
      }
      if (code == 101) {
        return;
      }
    }
  } catch (const SQLite::Exception& error) {
    fail(error, m_engine->part);
  }
}

void Connection::refuse_changes(bool refuse) { m_engine->refuses = refuse; }

void Connection::checkpoint() {
  m_engine->with_statement("PRAGMA wal_checkpoint(TRUNCATE)", {},
                           [](SQLite::Statement& statement) { return statement.executeStep(); });
}

Transaction::Transaction(Connection& connection) : m_connection(connection) { m_connection.execute("BEGIN IMMEDIATE"); }

Transaction::~Transaction() {
  if (m_open) {
    try {
      m_connection.execute("ROLLBACK");
    } catch (const Error&) {
      // The engine has rolled back by itself (disk full, broken page): there is nothing left to undo.
      m_open = false;
    }
  }
}

void Transaction::commit() {
  m_connection.execute("COMMIT");
  m_open = false;
}

}  // namespace attune::store::sql
