// SPDX-License-Identifier: Apache-2.0
#include "store/bulk.h"

#include "store/search.h"

namespace attune::store {
namespace {

constexpr const char* k_more_memory = "PRAGMA cache_size = -262144";  // negative: KiB

struct Trigger {
  std::string name, made;
};

// A statement that a trigger follows keeps each page that it touches for the case that it fails half way, encrypted:
// they cost a third of all the time.
std::vector<Trigger> take_triggers(sql::Connection& connection) {
  std::vector<Trigger> triggers;
  connection.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'search_*' ORDER BY rowid",
                  {}, [&](const sql::Row& row) {
                    triggers.push_back({row.text(0), row.text(1)});
                  });
  for (const Trigger& each : triggers) {
    connection.execute("DROP TRIGGER " + each.name);
  }
  return triggers;
}

void put_back(sql::Connection& connection, const std::vector<Trigger>& triggers) {
  for (const Trigger& each : triggers) {
    connection.execute(each.made);
  }
  for (const SearchSource& source : search_sources()) {
    for (const std::string& id : search_ids(connection, source.entity)) {
      connection.run("INSERT INTO search_due (entity, id) VALUES ($entity, $id)",
                     {{"$entity", std::string(source.entity)}, {"$id", id}});
    }
  }
  refresh_search(connection, Refresh::Everything);
}

}  // namespace

void write_in_bulk(Store& store, const std::function<void()>& job) {
  std::vector<Trigger> triggers;
  store.write_state([&](sql::Connection& connection) {
    connection.execute(k_more_memory);
    triggers = take_triggers(connection);
  });
  const auto end = [&] { store.write_state([&](sql::Connection& connection) { put_back(connection, triggers); }); };
  try {
    job();
  } catch (...) {
    end();
    throw;
  }
  end();
}

}  // namespace attune::store
