// SPDX-License-Identifier: Apache-2.0
#include "store/casework.h"

#include "store/lens_clause.h"
#include "store/rows.h"

namespace attune::store {

using domain::CaseId;
using domain::Instant;
using domain::Lens;

std::vector<domain::Goal> list_goals(sql::Connection& connection, const CaseId& couple, const Lens& lens) {
  std::vector<domain::Goal> all;
  connection.rows("SELECT t.id, t.words, t.seen_by, t.since, t.closed FROM goal t WHERE t.case_id = $case AND " +
                      lens_clause("t") + " ORDER BY t.since DESC, t.recorded_us DESC, t.rowid DESC",
                  with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) {
                    all.push_back({domain::GoalId(row.text(0)), text_at(row, 1),
                                   domain::MemberSet::from_bits(row.integer(2)), date_at(row, 3),
                                   optional_date_at(row, 4)});
                  });
  return all;
}

void insert_goal(sql::Connection& connection, const CaseId& couple, const domain::Goal& goal, Instant now) {
  connection.run("INSERT INTO goal (id, case_id, owner, about, seen_by, words, since, closed, recorded_us) VALUES ($id, "
                 "$case, NULL, NULL, $seen, $words, $since, $closed, $now)",
                 {{"$id", goal.id.str()},
                  {"$case", couple.str()},
                  {"$seen", goal.seen_by.bits()},
                  {"$words", value_of(goal.words)},
                  {"$since", value_of(goal.since)},
                  {"$closed", value_of(goal.closed)},
                  {"$now", now.us}});
}

void update_goal(sql::Connection& connection, const domain::Goal& goal) {
  connection.run("UPDATE goal SET words = $words, seen_by = $seen, closed = $closed WHERE id = $id",
                 {{"$words", value_of(goal.words)},
                  {"$seen", goal.seen_by.bits()},
                  {"$closed", value_of(goal.closed)},
                  {"$id", goal.id.str()}});
}

std::vector<domain::Confidence> list_confidences(sql::Connection& connection, const CaseId& couple, const Lens& lens) {
  std::vector<domain::Confidence> all;
  connection.rows(
      "SELECT t.id, t.owner, t.fact, t.told, t.policy, t.policy_version, t.who_knows, t.agreed, t.look_again, t.closed "
      "FROM confidence t WHERE t.case_id = $case AND " +
          lens_clause("t") + " ORDER BY t.told DESC, t.recorded_us DESC, t.rowid DESC",
      with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) {
        domain::Confidence confidence;
        confidence.id = domain::ConfidenceId(row.text(0));
        confidence.partner = letter_at(row, 1);
        confidence.fact = text_at(row, 2);
        confidence.told = date_at(row, 3);
        if (!row.is_null(4)) {
          confidence.policy = word_at<domain::PolicyKind>(row, 4);
          confidence.policy_version = static_cast<int>(row.integer(5));
        }
        confidence.who_knows = optional_text_at(row, 6);
        confidence.agreed = optional_text_at(row, 7);
        confidence.look_again = optional_date_at(row, 8);
        confidence.closed = optional_date_at(row, 9);
        all.push_back(std::move(confidence));
      });
  return all;
}

void insert_confidence(sql::Connection& connection, const CaseId& couple, const domain::Confidence& confidence,
                       Instant now) {
  connection.run(
      "INSERT INTO confidence (id, case_id, owner, about, seen_by, fact, told, policy, policy_version, who_knows, agreed, "
      "look_again, closed, recorded_us) VALUES ($id, $case, $owner, NULL, 0, $fact, $told, $policy, $version, $who, "
      "$agreed, $again, $closed, $now)",
      {{"$id", confidence.id.str()},
       {"$case", couple.str()},
       {"$owner", confidence.partner.str()},
       {"$fact", value_of(confidence.fact)},
       {"$told", value_of(confidence.told)},
       {"$policy", confidence.policy ? word_value(*confidence.policy) : sql::Value()},
       {"$version",
        confidence.policy_version ? sql::Value(std::int64_t{*confidence.policy_version}) : sql::Value()},
       {"$who", value_of(confidence.who_knows)},
       {"$agreed", value_of(confidence.agreed)},
       {"$again", value_of(confidence.look_again)},
       {"$closed", value_of(confidence.closed)},
       {"$now", now.us}});
}

void update_confidence(sql::Connection& connection, const domain::Confidence& confidence) {
  connection.run("UPDATE confidence SET fact = $fact, who_knows = $who, agreed = $agreed, look_again = $again, closed = "
                 "$closed WHERE id = $id",
                 {{"$fact", value_of(confidence.fact)},
                  {"$who", value_of(confidence.who_knows)},
                  {"$agreed", value_of(confidence.agreed)},
                  {"$again", value_of(confidence.look_again)},
                  {"$closed", value_of(confidence.closed)},
                  {"$id", confidence.id.str()}});
}

namespace {

// Medical lines and remarks are alike on disk: a dated line, filed with one person, for the clinician alone.
template <class Line>
std::vector<Line> list_lines(sql::Connection& connection, const std::string& table, const CaseId& couple,
                             const Lens& lens) {
  std::vector<Line> all;
  connection.rows("SELECT t.id, t.owner, t.date, t.words FROM " + table + " t WHERE t.case_id = $case AND " +
                      lens_clause("t") + " ORDER BY t.date DESC, t.recorded_us DESC, t.rowid DESC",
                  with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) {
                    all.push_back({decltype(Line::id)(row.text(0)), letter_at(row, 1), date_at(row, 2), text_at(row, 3)});
                  });
  return all;
}

template <class Line>
void insert_line(sql::Connection& connection, const std::string& table, const CaseId& couple, const Line& line,
                 Instant now) {
  connection.run("INSERT INTO " + table + " (id, case_id, owner, about, seen_by, date, words, recorded_us) VALUES ($id, "
                 "$case, $owner, NULL, 0, $date, $words, $now)",
                 {{"$id", line.id.str()},
                  {"$case", couple.str()},
                  {"$owner", line.about.str()},
                  {"$date", value_of(line.date)},
                  {"$words", value_of(line.words)},
                  {"$now", now.us}});
}

}  // namespace

std::vector<domain::MedicalLine> list_medical_lines(sql::Connection& connection, const CaseId& couple,
                                                    const Lens& lens) {
  return list_lines<domain::MedicalLine>(connection, "medical_line", couple, lens);
}

void insert_medical_line(sql::Connection& connection, const CaseId& couple, const domain::MedicalLine& line,
                         Instant now) {
  insert_line(connection, "medical_line", couple, line, now);
}

std::vector<domain::Remark> list_remarks(sql::Connection& connection, const CaseId& couple, const Lens& lens) {
  return list_lines<domain::Remark>(connection, "remark", couple, lens);
}

void insert_remark(sql::Connection& connection, const CaseId& couple, const domain::Remark& remark, Instant now) {
  insert_line(connection, "remark", couple, remark, now);
}

}  // namespace attune::store
