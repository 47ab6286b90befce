// SPDX-License-Identifier: Apache-2.0
#include "store/check_ins.h"

#include "store/lens_clause.h"
#include "store/rows.h"

#include <unordered_map>

namespace attune::store {
namespace {

using domain::CheckIn;
using domain::Instant;
using domain::MemberSet;

void read_answer(CheckIn& into, const sql::Row& row) {
  const std::string question = row.text(1);
  if (question == "arrive") {
    into.arrive = word_at<domain::Arriving>(row, 2);
  } else if (question == "practice") {
    into.practice = word_at<domain::Practised>(row, 2);
  } else if (question == "energy") {
    into.energy = word_at<domain::Energy>(row, 2);
  } else if (question == "go_on") {
    into.go_on = word_at<domain::GoOn>(row, 2);
  } else if (question == "alone") {
    into.alone = word_at<domain::TimeAlone>(row, 2);
  }
}

}  // namespace

std::vector<CheckIn> list_check_ins(sql::Connection& connection, const domain::CaseId& couple,
                                    const domain::Lens& lens) {
  std::vector<CheckIn> all;
  std::unordered_map<std::string, std::size_t> places;
  connection.rows("SELECT t.id, t.session_id, t.owner, t.recorded_us FROM check_in t JOIN session s ON s.id = "
                  "t.session_id WHERE t.case_id = $case AND t.superseded_us IS NULL AND " +
                      lens_clause("t") + " ORDER BY s.date DESC, s.start DESC, t.recorded_us DESC, t.rowid DESC",
                  with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) {
                    CheckIn each;
                    each.id = domain::CheckInId(row.text(0));
                    each.session = domain::SessionId(row.text(1));
                    each.partner = letter_at(row, 2);
                    each.recorded = Instant{row.integer(3)};
                    all.push_back(each);
                    places.emplace(each.id.str(), all.size() - 1);
                  });
  connection.rows("SELECT t.check_in_id, t.question, t.answer FROM check_in_answer t WHERE t.case_id = $case AND " +
                      lens_clause("t"),
                  with_lens({{"$case", couple.str()}}, lens), [&](const sql::Row& row) {
                    if (const auto found = places.find(row.text(0)); found != places.end()) {
                      read_answer(all[found->second], row);
                    }
                  });
  return all;
}

void insert_check_in(sql::Connection& connection, const domain::CaseId& couple, const CheckIn& check_in, Instant now) {
  connection.run("UPDATE check_in SET superseded_us = $now WHERE session_id = $session AND owner = $owner AND "
                 "superseded_us IS NULL",
                 {{"$now", now.us}, {"$session", check_in.session.str()}, {"$owner", check_in.partner.str()}});
  const std::int64_t own = MemberSet::of({check_in.partner}).bits();
  connection.run("INSERT INTO check_in (id, case_id, owner, about, seen_by, session_id, recorded_us, superseded_us) "
                 "VALUES ($id, $case, $owner, NULL, $seen, $session, $now, NULL)",
                 {{"$id", check_in.id.str()},
                  {"$case", couple.str()},
                  {"$owner", check_in.partner.str()},
                  {"$seen", own},
                  {"$session", check_in.session.str()},
                  {"$now", now.us}});
  const auto keep = [&](const char* question, const auto& answer, std::int64_t seen_by) {
    if (!answer) {
      return;
    }
    connection.run("INSERT INTO check_in_answer (check_in_id, case_id, owner, about, seen_by, question, answer) VALUES "
                   "($id, $case, $owner, NULL, $seen, $question, $answer)",
                   {{"$id", check_in.id.str()},
                    {"$case", couple.str()},
                    {"$owner", check_in.partner.str()},
                    {"$seen", seen_by},
                    {"$question", std::string(question)},
                    {"$answer", word_value(*answer)}});
  };
  keep("arrive", check_in.arrive, own);
  keep("practice", check_in.practice, own);
  keep("energy", check_in.energy, own);
  keep("go_on", check_in.go_on, 0);
  keep("alone", check_in.alone, 0);
}

}  // namespace attune::store
