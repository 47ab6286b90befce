// SPDX-License-Identifier: Apache-2.0
#include "store/signals.h"

#include "store/lens_clause.h"
#include "store/rows.h"

namespace attune::store {

using domain::CaseId;
using domain::Instant;
using domain::SignalId;

std::vector<domain::Signal> list_signals(sql::Connection& connection, const CaseId& couple, const domain::Lens& lens) {
  std::vector<domain::Signal> all;
  connection.rows(
      "SELECT t.id, t.owner, t.code, t.since, t.looked_at, t.note FROM signal t WHERE t.case_id = $case AND " +
          lens_clause("t") + " ORDER BY t.since DESC, t.recorded_us DESC, t.rowid DESC",
      with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) {
        domain::Signal signal;
        signal.id = SignalId(row.text(0));
        signal.about = letter_at(row, 1);
        signal.code = row.text(2);
        signal.since = date_at(row, 3);
        signal.looked_at = optional_date_at(row, 4);
        signal.note = optional_text_at(row, 5);
        all.push_back(std::move(signal));
      });
  for (domain::Signal& signal : all) {
    connection.rows("SELECT source_id FROM signal_origin WHERE signal_id = $id ORDER BY recorded_us, rowid",
                    {{"$id", signal.id.str()}}, [&](const sql::Row& row) { signal.sources.emplace_back(row.text(0)); });
  }
  return all;
}

void insert_signal(sql::Connection& connection, const CaseId& couple, const domain::Signal& signal, Instant now) {
  connection.run(
      "INSERT INTO signal (id, case_id, owner, about, seen_by, code, since, looked_at, note, recorded_us) VALUES "
      "($id, $case, $owner, NULL, 0, $code, $since, $looked, $note, $now)",
      {{"$id", signal.id.str()},
       {"$case", couple.str()},
       {"$owner", signal.about.str()},
       {"$code", signal.code},
       {"$since", value_of(signal.since)},
       {"$looked", value_of(signal.looked_at)},
       {"$note", value_of(signal.note)},
       {"$now", now.us}});
  for (const std::string& source : signal.sources) {
    add_signal_source(connection, signal.id, source, now);
  }
}

void add_signal_source(sql::Connection& connection, const SignalId& signal, const std::string& source, Instant now) {
  connection.run(
      "INSERT OR IGNORE INTO signal_origin (signal_id, source_id, recorded_us) VALUES ($signal, $source, $now)",
      {{"$signal", signal.str()}, {"$source", source}, {"$now", now.us}});
}

void set_signal_looked_at(sql::Connection& connection, const SignalId& signal, domain::Date date,
                          const domain::Text& note) {
  connection.run("UPDATE signal SET looked_at = $date, note = $note WHERE id = $id AND looked_at IS NULL",
                 {{"$date", value_of(date)}, {"$note", value_of(note)}, {"$id", signal.str()}});
}

std::vector<OpenSignal> open_signals(sql::Connection& connection, const domain::Lens& lens) {
  std::vector<OpenSignal> all;
  connection.rows("SELECT t.id, t.case_id, t.since FROM signal t WHERE t.looked_at IS NULL AND " + lens_clause("t") +
                      " ORDER BY t.since, t.recorded_us, t.rowid",
                  with_lens({}, lens), [&](const sql::Row& row) {
                    all.push_back({SignalId(row.text(0)), CaseId(row.text(1)), date_at(row, 2)});
                  });
  return all;
}

std::vector<SignalPlace> match_signal(sql::Connection& connection, const std::string& prefix) {
  std::vector<SignalPlace> found;
  // Letters and digits only: everything from the prefix up to it with a tail of 'Z'.
  connection.rows("SELECT id, case_id FROM signal WHERE id BETWEEN $from AND $to",
                  {{"$from", prefix}, {"$to", prefix + "ZZZZZZZZZZZZZZZZ"}}, [&](const sql::Row& row) {
                    found.push_back({SignalId(row.text(0)), CaseId(row.text(1))});
                  });
  return found;
}

}  // namespace attune::store
