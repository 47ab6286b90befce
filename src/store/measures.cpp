// SPDX-License-Identifier: Apache-2.0
#include "store/measures.h"

#include "store/lens_clause.h"
#include "store/rows.h"

namespace attune::store {

using domain::Instant;
using domain::MeasureResult;

std::vector<MeasureResult> list_measure_results(sql::Connection& connection, const domain::CaseId& couple,
                                                const domain::Lens& lens) {
  std::vector<MeasureResult> all;
  connection.rows("SELECT t.id, t.owner, t.measure, t.date, t.score, t.recorded_us FROM measure_result t WHERE "
                  "t.case_id = $case AND t.superseded_us IS NULL AND " +
                      lens_clause("t") + " ORDER BY t.date DESC, t.recorded_us DESC, t.rowid DESC",
                  with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) {
                    MeasureResult each;
                    each.id = domain::MeasureResultId(row.text(0));
                    each.partner = letter_at(row, 1);
                    each.measure = row.text(2);
                    each.date = date_at(row, 3);
                    each.score = static_cast<int>(row.integer(4));
                    each.recorded = Instant{row.integer(5)};
                    all.push_back(std::move(each));
                  });
  return all;
}

void insert_measure_result(sql::Connection& connection, const domain::CaseId& couple, const MeasureResult& result,
                           Instant now) {
  connection.run("UPDATE measure_result SET superseded_us = $now WHERE case_id = $case AND owner = $owner AND measure = "
                 "$measure AND date = $date AND superseded_us IS NULL",
                 {{"$now", now.us},
                  {"$case", couple.str()},
                  {"$owner", result.partner.str()},
                  {"$measure", result.measure},
                  {"$date", value_of(result.date)}});
  const domain::Tracker* tracker = domain::find_tracker(result.measure);
  const bool own = tracker != nullptr && !tracker->stays_with_clinician;
  connection.run("INSERT INTO measure_result (id, case_id, owner, about, seen_by, measure, date, score, recorded_us, "
                 "superseded_us) VALUES ($id, $case, $owner, NULL, $seen, $measure, $date, $score, $now, NULL)",
                 {{"$id", result.id.str()},
                  {"$case", couple.str()},
                  {"$owner", result.partner.str()},
                  {"$seen", own ? domain::MemberSet::of({result.partner}).bits() : 0},
                  {"$measure", result.measure},
                  {"$date", value_of(result.date)},
                  {"$score", std::int64_t{result.score}},
                  {"$now", now.us}});
}

std::vector<std::string> list_chosen_measures(sql::Connection& connection, const domain::CaseId& couple,
                                              const domain::Lens& lens) {
  std::vector<std::string> all;
  connection.rows("SELECT t.measure FROM chosen_measure t WHERE t.case_id = $case AND " + lens_clause("t") +
                      " ORDER BY t.place",
                  with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) { all.push_back(row.text(0)); });
  return all;
}

void set_chosen_measures(sql::Connection& connection, const domain::CaseId& couple,
                         const std::vector<std::string>& measures) {
  connection.run("DELETE FROM chosen_measure WHERE case_id = $case", {{"$case", couple.str()}});
  std::int64_t place = 0;
  for (const std::string& each : measures) {
    connection.run("INSERT INTO chosen_measure (case_id, owner, about, seen_by, place, measure) VALUES ($case, NULL, "
                   "NULL, 0, $place, $measure)",
                   {{"$case", couple.str()}, {"$place", place++}, {"$measure", each}});
  }
}

}  // namespace attune::store
