// SPDX-License-Identifier: Apache-2.0
#include "store/homework.h"

#include "crypto/encoding.h"
#include "crypto/hash.h"
#include "store/lens_clause.h"
#include "store/rows.h"

namespace attune::store {
namespace {

using domain::CaseId;
using domain::Instant;
using domain::Lens;
using domain::MemberSet;

sql::Value number_value(const std::optional<int>& number) {
  return number ? sql::Value(std::int64_t{*number}) : sql::Value();
}
std::optional<int> number_at(const sql::Row& row, int column) {
  return row.is_null(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}
sql::Value letter_value(const std::optional<domain::Letter>& letter) {
  return letter ? sql::Value(letter->str()) : sql::Value();
}

constexpr const char* k_assignment_columns =
    "t.id, t.exercise, t.on_sf3, t.exercise_version, t.title, t.pair, t.state, t.date, t.until, t.stopped, "
    "t.times_per_week, t.minutes, t.names, t.paper, t.large_print, t.invites, t.note, t.place, t.sha256, t.recorded_us";

domain::Assignment assignment_of(const sql::Row& row) {
  domain::Assignment item;
  item.id = domain::AssignmentId(row.text(0));
  item.exercise = stored("exercise", [&] { return domain::parse_exercise(row.text(1), "exercise"); });
  item.exercise.on_sf3 = row.integer(2) != 0;
  item.exercise_version = static_cast<int>(row.integer(3));
  item.title = text_at(row, 4);
  item.pair = MemberSet::from_bits(row.integer(5));
  item.state = word_at<domain::AssignmentState>(row, 6);
  item.from = date_at(row, 7);
  item.until = optional_date_at(row, 8);
  item.stopped = optional_date_at(row, 9);
  item.dose = {number_at(row, 10), number_at(row, 11)};
  item.style = {word_at<domain::NamesMode>(row, 12), word_at<domain::PaperSize>(row, 13), row.integer(14) != 0};
  if (!row.is_null(15)) {
    item.invites = letter_at(row, 15);
  }
  item.note = optional_text_at(row, 16);
  item.place = word_at<domain::GivenPlace>(row, 17);
  item.sha256 = row.text(18);
  item.recorded = {row.integer(19)};
  return item;
}

}  // namespace

std::string load_blob(sql::Connection& connection, const std::string& sha256) {
  const auto bytes = connection.first("SELECT bytes FROM blob WHERE sha256 = $sha", {{"$sha", sha256}},
                                      [](const sql::Row& row) { return row.bytes(0); });
  if (!bytes) {
    throw Error(ErrorCode::NotFound, {{"part", "sheet"}});
  }
  return {bytes->begin(), bytes->end()};
}

std::string insert_blob(sql::Connection& connection, std::string_view bytes, Instant now) {
  std::string sha256 = crypto::hex(crypto::sha256(bytes));
  connection.run(
      "INSERT INTO blob (sha256, bytes, recorded_us) SELECT $sha, $bytes, $now WHERE NOT EXISTS (SELECT 1 FROM blob "
      "WHERE sha256 = $sha)",
      {{"$sha", sha256}, {"$bytes", sql::Bytes(bytes.begin(), bytes.end())}, {"$now", now.us}});
  return sha256;
}

std::vector<domain::Assignment> list_assignments(sql::Connection& connection, const CaseId& couple, const Lens& lens) {
  std::vector<domain::Assignment> all;
  connection.rows("SELECT " + std::string(k_assignment_columns) + " FROM assignment t WHERE t.case_id = $case AND " +
                      lens_clause("t") + " ORDER BY t.date DESC, t.recorded_us DESC, t.rowid DESC",
                  with_lens({{"$case", couple.str()}}, lens),
                  [&](const sql::Row& row) { all.push_back(assignment_of(row)); });
  return all;
}

std::optional<std::string> assignment_drawing(sql::Connection& connection, const domain::AssignmentId& assignment,
                                              const Lens& lens) {
  return connection.first("SELECT t.drawing FROM assignment t WHERE t.id = $id AND " + lens_clause("t"),
                          with_lens({{"$id", assignment.str()}}, lens),
                          [](const sql::Row& row) { return row.text(0); });
}

void insert_assignment(sql::Connection& connection, const CaseId& couple, const domain::Assignment& item,
                       const std::string& drawing, Instant now) {
  connection.run(
      "INSERT INTO assignment (id, case_id, owner, about, seen_by, pair, exercise, on_sf3, exercise_version, title, "
      "state, date, until, times_per_week, minutes, names, paper, large_print, invites, note, place, sha256, drawing, "
      "recorded_us) VALUES ($id, $case, NULL, NULL, $pair, $pair, $exercise, $on, $version, $title, $state, $date, "
      "$until, $times, $minutes, $names, $paper, $large, $invites, $note, $place, $sha, $drawing, $now)",
      {{"$id", item.id.str()},
       {"$case", couple.str()},
       {"$pair", item.pair.bits()},
       {"$exercise", item.exercise.code},
       {"$on", value_of(item.exercise.on_sf3)},
       {"$version", std::int64_t{item.exercise_version}},
       {"$title", value_of(item.title)},
       {"$state", word_value(item.state)},
       {"$date", value_of(item.from)},
       {"$until", value_of(item.until)},
       {"$times", number_value(item.dose.times_per_week)},
       {"$minutes", number_value(item.dose.minutes)},
       {"$names", word_value(item.style.names)},
       {"$paper", word_value(item.style.paper)},
       {"$large", value_of(item.style.large_print)},
       {"$invites", letter_value(item.invites)},
       {"$note", value_of(item.note)},
       {"$place", word_value(item.place)},
       {"$sha", item.sha256},
       {"$drawing", drawing},
       {"$now", now.us}});
}

void give_assignment(sql::Connection& connection, const CaseId& couple, const domain::Assignment& item,
                     const domain::GivenSheetId& sheet, Instant now) {
  connection.run("UPDATE assignment SET state = $state, date = $date, place = $place, recorded_us = $now WHERE id = $id",
                 {{"$state", word_value(domain::AssignmentState::Given)},
                  {"$date", value_of(item.from)},
                  {"$place", word_value(item.place)},
                  {"$now", now.us},
                  {"$id", item.id.str()}});
  connection.run("INSERT INTO given_sheet (id, case_id, owner, about, seen_by, assignment_id, date, place, sha256, "
                 "recorded_us) VALUES ($id, $case, NULL, NULL, $pair, $assignment, $date, $place, $sha, $now)",
                 {{"$id", sheet.str()},
                  {"$case", couple.str()},
                  {"$pair", item.pair.bits()},
                  {"$assignment", item.id.str()},
                  {"$date", value_of(item.from)},
                  {"$place", word_value(item.place)},
                  {"$sha", item.sha256},
                  {"$now", now.us}});
}

void stop_assignment(sql::Connection& connection, const domain::AssignmentId& assignment, domain::Date date) {
  connection.run("UPDATE assignment SET state = $state, stopped = $date WHERE id = $id",
                 {{"$state", word_value(domain::AssignmentState::Stopped)},
                  {"$date", value_of(date)},
                  {"$id", assignment.str()}});
}

void drop_prepared(sql::Connection& connection, const domain::AssignmentId& assignment) {
  const sql::Params which{{"$id", assignment.str()}, {"$state", word_value(domain::AssignmentState::Prepared)}};
  connection.run("DELETE FROM gate_override WHERE assignment_id IN (SELECT id FROM assignment WHERE id = $id AND state = "
                 "$state)",
                 which);
  connection.run("DELETE FROM assignment WHERE id = $id AND state = $state", which);
  connection.run("DELETE FROM blob WHERE sha256 NOT IN (SELECT sha256 FROM assignment UNION SELECT drawing FROM "
                 "assignment UNION SELECT sha256 FROM given_sheet)");
}

std::vector<domain::GateOverride> list_overrides(sql::Connection& connection, const domain::AssignmentId& assignment,
                                                 const Lens& lens) {
  std::vector<domain::GateOverride> all;
  connection.rows("SELECT t.gate, t.why, t.recorded_us FROM gate_override t WHERE t.assignment_id = $id AND " + lens_clause("t") +
                      " ORDER BY t.gate",
                  with_lens({{"$id", assignment.str()}}, lens), [&](const sql::Row& row) {
                    all.push_back({static_cast<int>(row.integer(0)), text_at(row, 1), Instant{row.integer(2)}});
                  });
  return all;
}

void insert_override(sql::Connection& connection, const CaseId& couple, const domain::AssignmentId& assignment,
                     const domain::GateOverride& what, Instant now) {
  connection.run("INSERT INTO gate_override (assignment_id, case_id, owner, about, seen_by, gate, why, recorded_us) VALUES "
                 "($assignment, $case, NULL, NULL, 0, $gate, $why, $now)",
                 {{"$assignment", assignment.str()},
                  {"$case", couple.str()},
                  {"$gate", std::int64_t{what.gate}},
                  {"$why", value_of(what.why)},
                  {"$now", now.us}});
}

std::vector<domain::GivenSheet> list_given_sheets(sql::Connection& connection, const CaseId& couple, const Lens& lens) {
  std::vector<domain::GivenSheet> all;
  connection.rows("SELECT t.id, t.assignment_id, t.seen_by, t.date, t.place, t.sha256 FROM given_sheet t WHERE t.case_id "
                  "= $case AND " +
                      lens_clause("t") + " ORDER BY t.date DESC, t.recorded_us DESC, t.rowid DESC",
                  with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) {
                    all.push_back({domain::GivenSheetId(row.text(0)), domain::AssignmentId(row.text(1)),
                                   MemberSet::from_bits(row.integer(2)), date_at(row, 3),
                                   word_at<domain::GivenPlace>(row, 4), row.text(5)});
                  });
  return all;
}

std::vector<domain::PathDecision> list_path_decisions(sql::Connection& connection, const CaseId& couple,
                                                      const Lens& lens) {
  std::vector<domain::PathDecision> all;
  connection.rows("SELECT t.id, t.pair, t.decision, t.from_rung, t.to_rung, t.date, t.reason, t.recorded_us FROM "
                  "path_decision t WHERE t.case_id = $case AND " +
                      lens_clause("t") + " ORDER BY t.date DESC, t.recorded_us DESC, t.rowid DESC",
                  with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) {
                    all.push_back({domain::PathDecisionId(row.text(0)), MemberSet::from_bits(row.integer(1)),
                                   word_at<domain::Decision>(row, 2), static_cast<int>(row.integer(3)),
                                   static_cast<int>(row.integer(4)), date_at(row, 5), optional_text_at(row, 6),
                                   Instant{row.integer(7)}});
                  });
  return all;
}

void insert_path_decision(sql::Connection& connection, const CaseId& couple, const domain::PathDecision& decision,
                          Instant now) {
  connection.run("INSERT INTO path_decision (id, case_id, owner, about, seen_by, pair, variant, decision, from_rung, "
                 "to_rung, date, reason, recorded_us) VALUES ($id, $case, NULL, NULL, 0, $pair, 'classic', $decision, "
                 "$from, $to, $date, $reason, $now)",
                 {{"$id", decision.id.str()},
                  {"$case", couple.str()},
                  {"$pair", decision.pair.bits()},
                  {"$decision", word_value(decision.decision)},
                  {"$from", std::int64_t{decision.from_rung}},
                  {"$to", std::int64_t{decision.to_rung}},
                  {"$date", value_of(decision.date)},
                  {"$reason", value_of(decision.reason)},
                  {"$now", now.us}});
}

std::vector<domain::Agreement> list_agreements(sql::Connection& connection, const CaseId& couple, const Lens& lens) {
  std::vector<domain::Agreement> all;
  connection.rows("SELECT t.id, t.pair, t.version, t.date, t.ban, t.exceptions, t.stop_signal, t.who_invites, "
                  "t.after_words FROM agreement t WHERE t.case_id = $case AND " +
                      lens_clause("t") + " ORDER BY t.pair, t.version DESC",
                  with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) {
                    all.push_back({domain::AgreementId(row.text(0)), MemberSet::from_bits(row.integer(1)),
                                   static_cast<int>(row.integer(2)), date_at(row, 3), text_at(row, 4),
                                   optional_text_at(row, 5), text_at(row, 6), optional_text_at(row, 7),
                                   optional_text_at(row, 8)});
                  });
  return all;
}

void insert_agreement(sql::Connection& connection, const CaseId& couple, const domain::Agreement& agreement,
                      Instant now) {
  connection.run("INSERT INTO agreement (id, case_id, owner, about, seen_by, pair, version, date, ban, exceptions, "
                 "stop_signal, who_invites, after_words, recorded_us) VALUES ($id, $case, NULL, NULL, $pair, $pair, "
                 "$version, $date, $ban, $exceptions, $stop, $who, $after, $now)",
                 {{"$id", agreement.id.str()},
                  {"$case", couple.str()},
                  {"$pair", agreement.pair.bits()},
                  {"$version", std::int64_t{agreement.version}},
                  {"$date", value_of(agreement.date)},
                  {"$ban", value_of(agreement.ban)},
                  {"$exceptions", value_of(agreement.exceptions)},
                  {"$stop", value_of(agreement.stop_signal)},
                  {"$who", value_of(agreement.who_invites)},
                  {"$after", value_of(agreement.after)},
                  {"$now", now.us}});
}

std::vector<AssignmentPlace> match_assignment(sql::Connection& connection, const std::string& prefix) {
  std::vector<AssignmentPlace> found;
  connection.rows("SELECT id, case_id FROM assignment WHERE id BETWEEN $from AND $to ORDER BY id",
                  {{"$from", prefix}, {"$to", prefix + "ZZZZZZZZZZZZZZZZ"}}, [&](const sql::Row& row) {
                    found.push_back({domain::AssignmentId(row.text(0)), CaseId(row.text(1))});
                  });
  return found;
}

}  // namespace attune::store
