// SPDX-License-Identifier: Apache-2.0
// Between columns and domain values; used by the repositories only.
#pragma once

#include "domain/error.h"
#include "domain/members.h"
#include "domain/text.h"
#include "domain/time.h"
#include "domain/words.h"
#include "store/sql/connection.h"

namespace attune::store {

/// What was stored was checked when it came in; what does not read back as such is damage, not input.
template <class F>
auto stored(const char* column, F read) {
  try {
    return read();
  } catch (const Error& error) {
    if (error.code() == ErrorCode::InvalidInput) {
      throw Error(ErrorCode::Damaged, {{"part", "records"}, {"reason", "value"}, {"column", column}});
    }
    throw;
  }
}

inline domain::Text text_at(const sql::Row& row, int column) {
  return stored("text", [&] { return domain::Text::from(row.text(column), "text"); });
}
inline std::optional<domain::Text> optional_text_at(const sql::Row& row, int column) {
  return row.is_null(column) ? std::nullopt : std::optional(text_at(row, column));
}
inline domain::Letter letter_at(const sql::Row& row, int column) {
  return stored("letter", [&] { return domain::Letter::parse(row.text(column), "letter"); });
}
inline domain::Date date_at(const sql::Row& row, int column) {
  return stored("date", [&] { return domain::parse_date(row.text(column), "date"); });
}
inline std::optional<domain::Date> optional_date_at(const sql::Row& row, int column) {
  return row.is_null(column) ? std::nullopt : std::optional(date_at(row, column));
}
inline std::optional<bool> optional_flag_at(const sql::Row& row, int column) {
  return row.is_null(column) ? std::nullopt : std::optional(row.integer(column) != 0);
}
template <class E>
E word_at(const sql::Row& row, int column) {
  return stored("word", [&] { return domain::parse_word<E>(row.text(column), "word"); });
}

inline sql::Value value_of(const domain::Text& text) { return text.str(); }
inline sql::Value value_of(domain::Date date) { return domain::date_text(date); }
inline sql::Value value_of(bool flag) { return std::int64_t{flag ? 1 : 0}; }
template <class T>
sql::Value value_of(const std::optional<T>& value) {
  return value ? value_of(*value) : sql::Value();
}
template <class E>
sql::Value word_value(E value) {
  return std::string(domain::word(value));
}

}  // namespace attune::store
