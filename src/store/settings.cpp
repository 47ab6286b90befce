// SPDX-License-Identifier: Apache-2.0
#include "store/settings.h"

namespace attune::store {

std::map<std::string, std::string> load_settings(sql::Connection& connection) {
  std::map<std::string, std::string> all;
  connection.rows("SELECT key, value FROM practice_settings", {},
                  [&](const sql::Row& row) { all.emplace(row.text(0), row.text(1)); });
  return all;
}

std::optional<std::string> find_setting(sql::Connection& connection, const std::string& key) {
  return connection.first("SELECT value FROM practice_settings WHERE key = $key", {{"$key", key}},
                          [](const sql::Row& row) { return row.text(0); });
}

void save_setting(sql::Connection& connection, const std::string& key, const std::string& value) {
  const sql::Params params{{"$key", key}, {"$value", value}};
  if (connection.run("UPDATE practice_settings SET value = $value WHERE key = $key", params) == 0) {
    connection.run("INSERT INTO practice_settings (key, value) VALUES ($key, $value)", params);
  }
}

std::optional<domain::Instant> last_backup(sql::Connection& connection) {
  return connection.first("SELECT last_backup_us FROM key_state WHERE last_backup_us IS NOT NULL", {},
                          [](const sql::Row& row) { return domain::Instant{row.integer(0)}; });
}

void save_last_backup(sql::Connection& connection, domain::Instant now) {
  connection.run("UPDATE key_state SET last_backup_us = $now", {{"$now", now.us}});
}

}  // namespace attune::store
