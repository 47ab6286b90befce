// SPDX-License-Identifier: Apache-2.0
// The only place that knows the database engine. Repositories speak these verbs: execute, run, rows, first, transaction.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace attune::store::sql {

using Bytes = std::vector<std::uint8_t>;

/// NULL, integer, text or bytes.
using Value = std::variant<std::monostate, std::int64_t, std::string, Bytes>;

/// A value for a name such as "$code"; always bound by name, because position goes wrong when names are out of order.
struct Param {
  std::string name;
  Value value;
};
using Params = std::vector<Param>;

inline Value text_or_null(const std::optional<std::string>& text) { return text ? Value(*text) : Value(); }

/// The row that is being looked at; valid inside the callback only. Columns count from 0.
class Row {
 public:
  explicit Row(void* statement) : m_statement(statement) {}
  bool is_null(int column) const;
  std::int64_t integer(int column) const;
  std::string text(int column) const;
  std::optional<std::string> optional_text(int column) const;
  Bytes bytes(int column) const;
  /// The value with its own type; floats are not used.
  Value value(int column) const;
  int columns() const;

 private:
  void* m_statement;
};

enum class Mode { Create, ReadWrite, ReadOnly };
enum class Journal { Wal, Delete }; ///< Delete where the file system cannot share memory (network folders)

/// One connection to one encrypted database. Statements of two threads wait for each other; what is inside of a
/// transaction is nobody's business but its thread's.
/// Failures: Damaged (not readable with this key, or pages broken), CannotRead, CannotWrite, InUse; Internal for
/// statements that are wrong.
class Connection {
 public:
  /// `key` is the 32-byte raw key. Pragmas are set and read back; the key is believed only after a read.
  Connection(const std::filesystem::path& file, std::span<const std::uint8_t> key, Mode mode, Journal journal,
             const std::string& vfs = {});
  ~Connection();
  Connection(Connection&&) noexcept;
  Connection& operator=(Connection&&) = delete;

  /// One or more statements without parameters or rows.
  void execute(const std::string& script);
  /// One statement; gives the number of rows changed.
  int run(const std::string& statement, const Params& params = {});
  /// Calls back for each row.
  void rows(const std::string& query, const Params& params, const std::function<void(const Row&)>& each);
  /// The first row made into a value, if there is one.
  template <class F>
  auto first(const std::string& query, const Params& params, F make)
      -> std::optional<decltype(make(std::declval<const Row&>()))> {
    std::optional<decltype(make(std::declval<const Row&>()))> found;
    rows(query, params, [&](const Row& row) {
      if (!found) {
        found.emplace(make(row));
      }
    });
    return found;
  }

  /// Copies this database page by page into `target`, in steps; false from `step` ends it with Cancelled.
  void copy_to(Connection& target, const std::function<bool(int done, int of)>& step = {});
  /// From now on CannotWrite from execute, run and Transaction, the verbs that change something; or no longer.
  void refuse_changes(bool refuse);
  /// Moves what is in the write-ahead log into the database and shortens the log.
  void checkpoint();

 private:
  friend class Transaction;
  struct Engine;
  std::unique_ptr<Engine> m_engine;
};

/// Begins at once with the write lock; rolls back at the end unless committed. Saved only after commit() has returned.
class Transaction {
 public:
  explicit Transaction(Connection& connection);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();

 private:
  Connection& m_connection;
  bool m_open = true;
};

}  // namespace attune::store::sql
