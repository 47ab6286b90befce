// SPDX-License-Identifier: Apache-2.0
#include "store/practice_logs.h"

#include "store/lens_clause.h"
#include "store/rows.h"

#include <unordered_map>

namespace attune::store {
namespace {

using domain::Instant;
using domain::MemberSet;
using domain::PracticeLog;

PracticeLog log_from(const sql::Row& row) {
  PracticeLog log;
  log.id = domain::LogId(row.text(0));
  log.assignment = domain::AssignmentId(row.text(1));
  log.partner = letter_at(row, 2);
  log.date = date_at(row, 3);
  log.occasion = static_cast<int>(row.integer(4));
  if (!row.is_null(5)) {
    log.done = word_at<domain::Done>(row, 5);
  }
  if (!row.is_null(6)) {
    log.reason = word_at<domain::NotDone>(row, 6);
  }
  log.recorded = Instant{row.integer(7)};
  if (!row.is_null(8)) {
    log.superseded = Instant{row.integer(8)};
  }
  return log;
}

sql::Value seen_by(const domain::LogField& field, domain::Letter owner) {
  return field.stays_with_clinician ? std::int64_t{0} : MemberSet::of({owner}).bits();
}

}  // namespace

std::vector<SheetOut> sheets_out(sql::Connection& connection, const domain::Lens& lens) {
  std::vector<SheetOut> out;
  std::unordered_map<std::string, std::size_t> places;
  connection.rows("SELECT t.case_id, t.id, t.pair, t.date, t.exercise, t.on_sf3, t.title FROM assignment t WHERE t.state = 'given' AND t.place = "
                  "'home' AND " + lens_clause("t") + " ORDER BY t.date DESC, t.recorded_us DESC, t.rowid DESC",
                  with_lens({}, lens), [&](const sql::Row& row) {
                    out.push_back({domain::CaseId(row.text(0)), domain::AssignmentId(row.text(1)),
                                   MemberSet::from_bits(row.integer(2)), date_at(row, 3), {row.text(4), row.integer(5) != 0},
                                   text_at(row, 6), {}});
                    places.emplace(out.back().id.str(), out.size() - 1);
                  });
  connection.rows("SELECT DISTINCT t.assignment_id, t.owner FROM practice_log t WHERE t.superseded_us IS NULL AND " +
                      lens_clause("t"),
                  with_lens({}, lens), [&](const sql::Row& row) {
                    if (const auto found = places.find(row.text(0)); found != places.end()) {
                      MemberSet& back = out[found->second].back;
                      back = back.with(letter_at(row, 1));
                    }
                  });
  return out;
}

std::vector<PracticeLog> list_logs(sql::Connection& connection, const domain::CaseId& couple, const domain::Lens& lens,
                                   Superseded superseded) {
  std::vector<PracticeLog> logs;
  std::unordered_map<std::string, std::size_t> places;
  const std::string which = superseded == Superseded::Too ? "" : " AND t.superseded_us IS NULL";
  connection.rows("SELECT t.id, t.assignment_id, t.owner, t.date, t.occasion, t.done, t.reason, t.recorded_us, "
                  "t.superseded_us FROM practice_log t WHERE t.case_id = $case" +
                      which + " AND " + lens_clause("t") +
                      " ORDER BY t.date DESC, t.occasion DESC, t.recorded_us DESC, t.rowid DESC",
                  with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) {
                    logs.push_back(log_from(row));
                    places.emplace(logs.back().id.str(), logs.size() - 1);
                  });
  connection.rows("SELECT t.log_id, t.field, t.value FROM log_field t WHERE t.case_id = $case AND " + lens_clause("t") +
                      " ORDER BY t.log_id, t.place",
                  with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) {
                    if (const auto found = places.find(row.text(0)); found != places.end()) {
                      logs[found->second].fields.push_back({row.text(1), text_at(row, 2)});
                    }
                  });
  return logs;
}

void insert_log(sql::Connection& connection, const domain::CaseId& couple, const PracticeLog& log, Instant now) {
  connection.run("UPDATE practice_log SET superseded_us = $now WHERE assignment_id = $assignment AND owner = $owner AND "
                 "date = $date AND occasion = $occasion AND superseded_us IS NULL",
                 {{"$now", now.us},
                  {"$assignment", log.assignment.str()},
                  {"$owner", log.partner.str()},
                  {"$date", value_of(log.date)},
                  {"$occasion", std::int64_t{log.occasion}}});
  connection.run("INSERT INTO practice_log (id, case_id, owner, about, seen_by, assignment_id, date, occasion, done, "
                 "reason, recorded_us, superseded_us) VALUES ($id, $case, $owner, NULL, $seen, $assignment, $date, "
                 "$occasion, $done, $reason, $now, NULL)",
                 {{"$id", log.id.str()},
                  {"$case", couple.str()},
                  {"$owner", log.partner.str()},
                  {"$seen", MemberSet::of({log.partner}).bits()},
                  {"$assignment", log.assignment.str()},
                  {"$date", value_of(log.date)},
                  {"$occasion", std::int64_t{log.occasion}},
                  {"$done", log.done ? word_value(*log.done) : sql::Value()},
                  {"$reason", log.reason ? word_value(*log.reason) : sql::Value()},
                  {"$now", now.us}});
  std::int64_t place = 0;
  for (const domain::LogValue& each : log.fields) {
    connection.run("INSERT INTO log_field (log_id, case_id, owner, about, seen_by, place, field, value) VALUES ($log, "
                   "$case, $owner, NULL, $seen, $place, $field, $value)",
                   {{"$log", log.id.str()},
                    {"$case", couple.str()},
                    {"$owner", log.partner.str()},
                    {"$seen", seen_by(*domain::find_log_field(each.key), log.partner)},
                    {"$place", place++},
                    {"$field", each.key},
                    {"$value", value_of(each.value)}});
  }
}

}  // namespace attune::store
