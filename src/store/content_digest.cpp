// SPDX-License-Identifier: Apache-2.0
#include "store/content_digest.h"

#include <algorithm>
#include <array>

namespace attune::store {
namespace {

// Type, length and content of each value, so that no two different rows are the same bytes.
void add_value(std::string& row, const sql::Value& value) {
  std::string content;
  char type = 'n';
  if (const auto* number = std::get_if<std::int64_t>(&value)) {
    type = 'i';
    content = std::to_string(*number);
  } else if (const auto* text = std::get_if<std::string>(&value)) {
    type = 't';
    content = *text;
  } else if (const auto* bytes = std::get_if<sql::Bytes>(&value)) {
    type = 'b';
    content.assign(bytes->begin(), bytes->end());
  }
  row += type;
  row += std::to_string(content.size());
  row += ':';
  row += content;
}

crypto::Digest table_digest(sql::Connection& connection, const std::string& table) {
  // An anchor is nothing but the other chain's hash, written when the practice is closed: it and the numbers it shifts
  // are left out with the hashes, so that closing changes no content.
  const std::string columns = table == "audit" ? "at_us, recorded_us, actor, verb, entity, id, digest" : "*";
  const std::string where = table == "audit" ? " WHERE verb <> 'anchor'" : "";
  std::vector<crypto::Digest> rows;
  connection.rows("SELECT " + columns + " FROM \"" + table + "\"" + where, {}, [&](const sql::Row& row) {
    std::string bytes;
    for (int column = 0; column < row.columns(); ++column) {
      add_value(bytes, row.value(column));
    }
    rows.push_back(crypto::sha256(bytes));
  });
  std::sort(rows.begin(), rows.end());
  crypto::Sha256 hash;
  hash.add(table).add(std::string_view("\0", 1)).add(std::to_string(rows.size()));
  for (const crypto::Digest& row : rows) {
    hash.add(row);
  }
  return hash.finish();
}

}  // namespace

crypto::Digest database_digest(sql::Connection& connection) {
  std::vector<std::string> tables;
  connection.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name", {},
                  [&](const sql::Row& row) { tables.push_back(row.text(0)); });
  crypto::Sha256 hash;
  for (const std::string& table : tables) {
    if (table == "key_state" || table.starts_with("search_")) {
      continue;
    }
    hash.add(table_digest(connection, table));
  }
  return hash.finish();
}

crypto::Digest content_digest(const crypto::Digest& records, const crypto::Digest& process) {
  crypto::Sha256 hash;
  return hash.add(records).add(process).finish();
}

}  // namespace attune::store
