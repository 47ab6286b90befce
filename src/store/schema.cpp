// SPDX-License-Identifier: Apache-2.0
#include "store/schema.h"

#include "domain/error.h"
#include "store/search.h"

#include <vector>

namespace attune::store {
namespace {

// From here on triggers write down what changed for the index.
constexpr int k_first_searched = 8;

struct Migration {
  int to;
  std::vector<const char*> scripts;
};

// Numbered and never changed once shipped; a new version adds a row.
const std::vector<Migration>& migrations(Database which) {
  static const std::vector<Migration> records{{1, {embedded::k_records_001, embedded::k_audit}},
                                              {2, {embedded::k_records_002}}, {3, {embedded::k_records_003}},
                                              {4, {embedded::k_records_004}}, {5, {embedded::k_records_005}},
                                              {6, {embedded::k_records_006}}, {7, {embedded::k_records_007}},
                                              {8, {embedded::k_records_008}}};
  static const std::vector<Migration> process{{1, {embedded::k_process_001, embedded::k_audit}},
                                              {2, {embedded::k_process_002}}};
  return which == Database::Records ? records : process;
}

std::int64_t pragma(sql::Connection& connection, const std::string& name) {
  return connection.first("PRAGMA " + name, {}, [](const sql::Row& row) { return row.integer(0); }).value_or(0);
}

int newest(Database which) { return migrations(which).back().to; }

void run_from(sql::Connection& connection, Database which, std::int64_t version) {
  for (const Migration& migration : migrations(which)) {
    if (migration.to <= version) {
      continue;
    }
    sql::Transaction transaction(connection);
    for (const char* script : migration.scripts) {
      connection.execute(script);
    }
    if (which == Database::Records && migration.to >= k_first_searched) {
      refresh_search(connection, Refresh::Everything);
    }
    connection.execute("PRAGMA user_version = " + std::to_string(migration.to));
    connection.execute("PRAGMA application_id = " + std::to_string(k_application_id));
    transaction.commit();
  }
}

}  // namespace

void create_schema(sql::Connection& connection, Database which) { run_from(connection, which, 0); }

void check_schema(sql::Connection& connection, Database which) {
  const std::string part = which == Database::Records ? "records" : "process";
  if (pragma(connection, "user_version") > newest(which)) {
    throw Error(ErrorCode::NewerFormat, {{"part", part}});
  }
  if (pragma(connection, "application_id") != k_application_id) {
    throw Error(ErrorCode::Damaged, {{"part", part}, {"reason", "schema"}});
  }
}

void migrate(sql::Connection& connection, Database which) {
  check_schema(connection, which);
  run_from(connection, which, pragma(connection, "user_version"));
}

}  // namespace attune::store
