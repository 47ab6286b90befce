// SPDX-License-Identifier: Apache-2.0
#include "store/gates.h"

#include "store/lens_clause.h"
#include "store/rows.h"

namespace attune::store {

using domain::CaseId;
using domain::GateId;
using domain::Instant;

std::vector<domain::Gate> list_gates(sql::Connection& connection, const CaseId& couple, const domain::Lens& lens) {
  std::vector<domain::Gate> all;
  connection.rows(
      "SELECT t.id, t.owner, t.gate, t.level, t.since, t.cleared, t.cleared_source, t.limits, t.seen_by FROM gate t "
      "WHERE t.case_id = $case AND " +
          lens_clause("t") + " ORDER BY t.since DESC, t.recorded_us DESC, t.rowid DESC",
      with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) {
        domain::Gate gate;
        gate.id = GateId(row.text(0));
        gate.about = letter_at(row, 1);
        gate.gate = static_cast<int>(row.integer(2));
        if (!row.is_null(3)) {
          gate.level = word_at<domain::GateLevel>(row, 3);
        }
        gate.since = date_at(row, 4);
        if (!row.is_null(5)) {
          gate.cleared = domain::Gate::Clearing{date_at(row, 5), text_at(row, 6), optional_text_at(row, 7)};
        }
        gate.seen_by = domain::MemberSet::from_bits(row.integer(8));
        all.push_back(std::move(gate));
      });
  for (domain::Gate& gate : all) {
    connection.rows("SELECT date, why, recorded_us FROM gate_source WHERE gate_id = $id ORDER BY position",
                    {{"$id", gate.id.str()}}, [&](const sql::Row& row) {
                      gate.sources.push_back({date_at(row, 0), text_at(row, 1), Instant{row.integer(2)}});
                    });
  }
  return all;
}

void insert_gate(sql::Connection& connection, const CaseId& couple, const domain::Gate& gate, Instant now) {
  connection.run(
      "INSERT INTO gate (id, case_id, owner, about, seen_by, gate, level, since, recorded_us) VALUES ($id, $case, "
      "$owner, NULL, $seen, $gate, $level, $since, $now)",
      {{"$id", gate.id.str()},
       {"$case", couple.str()},
       {"$owner", gate.about.str()},
       {"$seen", gate.seen_by.bits()},
       {"$gate", std::int64_t{gate.gate}},
       {"$level", gate.level ? word_value(*gate.level) : sql::Value()},
       {"$since", value_of(gate.since)},
       {"$now", now.us}});
  for (const domain::GateSource& source : gate.sources) {
    add_gate_source(connection, gate, source, now);
  }
}

void add_gate_source(sql::Connection& connection, const domain::Gate& gate, const domain::GateSource& source,
                     Instant now) {
  connection.run(
      "INSERT INTO gate_source (gate_id, position, date, why, recorded_us) SELECT $gate, count(*), $date, $why, $now FROM "
      "gate_source WHERE gate_id = $gate",
      {{"$gate", gate.id.str()}, {"$date", value_of(source.date)}, {"$why", value_of(source.why)}, {"$now", now.us}});
  connection.run("UPDATE gate SET level = $level WHERE id = $gate",
                 {{"$level", gate.level ? word_value(*gate.level) : sql::Value()}, {"$gate", gate.id.str()}});
}

void clear_gate(sql::Connection& connection, const GateId& gate, const domain::Gate::Clearing& clearing) {
  connection.run(
      "UPDATE gate SET cleared = $date, cleared_source = $source, limits = $limits WHERE id = $id AND cleared IS NULL",
      {{"$date", value_of(clearing.date)},
       {"$source", value_of(clearing.source)},
       {"$limits", value_of(clearing.limits)},
       {"$id", gate.str()}});
}

void set_gate_seen_by(sql::Connection& connection, const GateId& gate, domain::MemberSet seen_by) {
  connection.run("UPDATE gate SET seen_by = $seen WHERE id = $id", {{"$seen", seen_by.bits()}, {"$id", gate.str()}});
}

std::vector<domain::CoverPlan> list_cover_plans(sql::Connection& connection, const CaseId& couple,
                                                const domain::Lens& lens) {
  std::vector<domain::CoverPlan> all;
  connection.rows("SELECT t.id, t.gate_id, t.kind, t.words, t.date FROM cover_plan t WHERE t.case_id = $case AND " +
                      lens_clause("t") + " ORDER BY t.date DESC, t.recorded_us DESC, t.rowid DESC",
                  with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) {
                    all.push_back({domain::CoverPlanId(row.text(0)), GateId(row.text(1)),
                                   word_at<domain::CoverKind>(row, 2), optional_text_at(row, 3), date_at(row, 4)});
                  });
  return all;
}

void insert_cover_plan(sql::Connection& connection, const CaseId& couple, domain::Letter about,
                       const domain::CoverPlan& plan, Instant now) {
  connection.run(
      "INSERT INTO cover_plan (id, case_id, owner, about, seen_by, gate_id, kind, words, date, recorded_us) VALUES ($id, "
      "$case, $owner, NULL, 0, $gate, $kind, $words, $date, $now)",
      {{"$id", plan.id.str()},
       {"$case", couple.str()},
       {"$owner", about.str()},
       {"$gate", plan.gate.str()},
       {"$kind", word_value(plan.kind)},
       {"$words", value_of(plan.words)},
       {"$date", value_of(plan.date)},
       {"$now", now.us}});
}

std::vector<OpenGate> open_gates(sql::Connection& connection, const domain::Lens& lens) {
  std::vector<OpenGate> all;
  connection.rows("SELECT t.id, t.case_id, t.gate, t.since, EXISTS (SELECT 1 FROM cover_plan p WHERE p.gate_id = t.id "
                  "AND " +
                      lens_clause("p") + ") FROM gate t WHERE t.cleared IS NULL AND " + lens_clause("t") +
                      " ORDER BY t.since, t.recorded_us, t.rowid",
                  with_lens({}, lens), [&](const sql::Row& row) {
                    all.push_back({GateId(row.text(0)), CaseId(row.text(1)), static_cast<int>(row.integer(2)),
                                   date_at(row, 3), row.integer(4) != 0});
                  });
  return all;
}

std::vector<GatePlace> match_gate(sql::Connection& connection, const std::string& prefix) {
  std::vector<GatePlace> found;
  // Letters and digits only: everything from the prefix up to it with a tail of 'Z'.
  connection.rows("SELECT id, case_id FROM gate WHERE id BETWEEN $from AND $to",
                  {{"$from", prefix}, {"$to", prefix + "ZZZZZZZZZZZZZZZZ"}},
                  [&](const sql::Row& row) { found.push_back({GateId(row.text(0)), CaseId(row.text(1))}); });
  return found;
}

}  // namespace attune::store
