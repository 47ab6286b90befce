// SPDX-License-Identifier: Apache-2.0
#include "store/sessions.h"

#include "store/lens_clause.h"
#include "store/rows.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace attune::store {
namespace {

using domain::CaseId;
using domain::Lens;
using domain::Session;

constexpr const char* k_session_columns =
    "s.id, s.case_id, s.kind, s.state, s.date, s.start, s.zone, s.minutes, s.present, s.place, s.seen_by";

NumberedSession session_from(const sql::Row& row) {
  NumberedSession found;
  found.couple = CaseId(row.text(1));
  Session& session = found.session;
  session.id = domain::SessionId(row.text(0));
  session.kind = word_at<domain::SessionKind>(row, 2);
  session.state = word_at<domain::SessionState>(row, 3);
  session.date = date_at(row, 4);
  if (!row.is_null(5)) {
    session.start = domain::TimeOfDay{static_cast<int>(row.integer(5))};
  }
  session.zone = row.text(6);
  session.minutes = static_cast<int>(row.integer(7));
  session.present = domain::MemberSet::from_bits(row.integer(8));
  session.where = word_at<domain::Place>(row, 9);
  session.seen_by = domain::MemberSet::from_bits(row.integer(10));
  return found;
}

bool took_place(const Session& session) {
  return session.state == domain::SessionState::Held || session.state == domain::SessionState::Planned;
}

// Numbers of the hours of one case, by session id. Joint hours have one series, each person's own hours another.
std::unordered_map<std::string, int> numbers(sql::Connection& connection, const CaseId& id) {
  std::unordered_map<std::string, int> numbered;
  std::map<std::int64_t, int> series;
  connection.rows("SELECT id, kind, present FROM session WHERE case_id = $case AND kind <> 'contact' AND state IN ('held', "
                  "'planned') ORDER BY date, start, recorded_us, rowid",
                  {{"$case", id.str()}}, [&](const sql::Row& row) {
                    const std::int64_t key = row.text(1) == "joint" ? 0 : row.integer(2);
                    numbered.emplace(row.text(0), ++series[key]);
                  });
  return numbered;
}

void add_numbers(sql::Connection& connection, std::vector<NumberedSession>& sessions) {
  std::unordered_map<std::string, std::unordered_map<std::string, int>> by_case;
  for (NumberedSession& each : sessions) {
    if (each.session.kind == domain::SessionKind::Contact || !took_place(each.session)) {
      continue;
    }
    auto found = by_case.find(each.couple.str());
    if (found == by_case.end()) {
      found = by_case.emplace(each.couple.str(), numbers(connection, each.couple)).first;
    }
    each.number = found->second.at(each.session.id.str());
  }
}

void add_others(sql::Connection& connection, std::vector<NumberedSession>& sessions) {
  for (NumberedSession& each : sessions) {
    connection.rows("SELECT name, role FROM session_other WHERE session_id = $id ORDER BY position",
                    {{"$id", each.session.id.str()}}, [&](const sql::Row& row) {
                      each.session.others.push_back({text_at(row, 0), text_at(row, 1)});
                    });
  }
}

std::vector<NumberedSession> query(sql::Connection& connection, const std::string& where, const std::string& order,
                                   const sql::Params& params, const Lens& lens) {
  std::vector<NumberedSession> all;
  connection.rows("SELECT " + std::string(k_session_columns) + " FROM session s WHERE " + where + " AND " + lens_clause("s") +
                      " ORDER BY " + order,
                  with_lens(params, lens), [&](const sql::Row& row) { all.push_back(session_from(row)); });
  add_numbers(connection, all);
  add_others(connection, all);
  return all;
}

void insert_others(sql::Connection& connection, const Session& session) {
  connection.run("DELETE FROM session_other WHERE session_id = $id", {{"$id", session.id.str()}});
  std::int64_t position = 0;
  for (const domain::OtherPresent& other : session.others) {
    connection.run("INSERT INTO session_other (session_id, position, name, role) VALUES ($id, $position, $name, $role)",
                   {{"$id", session.id.str()},
                    {"$position", position++},
                    {"$name", value_of(other.name)},
                    {"$role", value_of(other.role)}});
  }
}

sql::Params params_of(const Session& session) {
  const bool own = session.kind != domain::SessionKind::Joint && session.present.size() == 1;
  return {{"$id", session.id.str()},
          {"$owner", own ? sql::Value(session.present.str()) : sql::Value()},
          {"$seen", session.seen_by.bits()},
          {"$kind", word_value(session.kind)},
          {"$state", word_value(session.state)},
          {"$date", value_of(session.date)},
          {"$start", session.start ? sql::Value(std::int64_t{session.start->minutes}) : sql::Value()},
          {"$zone", session.zone},
          {"$minutes", std::int64_t{session.minutes}},
          {"$present", session.present.bits()},
          {"$place", word_value(session.where)}};
}

}  // namespace

std::vector<NumberedSession> list_sessions(sql::Connection& connection, const CaseId& id, const Lens& lens) {
  return query(connection, "s.case_id = $case", "s.date DESC, s.start DESC, s.recorded_us DESC, s.rowid DESC",
               {{"$case", id.str()}}, lens);
}

std::vector<NumberedSession> sessions_between(sql::Connection& connection, domain::Date from, domain::Date to,
                                              const Lens& lens) {
  return query(connection, "s.date >= $from AND s.date <= $to", "s.date, s.start, s.recorded_us, s.rowid",
               {{"$from", value_of(from)}, {"$to", value_of(to)}}, lens);
}

std::vector<NumberedSession> unsettled_before(sql::Connection& connection, domain::Date date, const Lens& lens) {
  return query(connection, "s.state = 'planned' AND s.date < $date", "s.date, s.start, s.rowid",
               {{"$date", value_of(date)}}, lens);
}

std::vector<std::pair<CaseId, Around>> sessions_around(sql::Connection& connection, domain::Date today,
                                                       const Lens& lens) {
  std::map<CaseId, Around> around;
  const std::string text = "SELECT " + std::string(k_session_columns) + " FROM session s WHERE ";
  // Descending from the far future: the one that stays is the nearest.
  connection.rows(text + "s.state = 'planned' AND s.date >= $today AND " + lens_clause("s") +
                      " ORDER BY s.date DESC, s.start DESC, s.rowid DESC",
                  with_lens({{"$today", value_of(today)}}, lens), [&](const sql::Row& row) {
                    NumberedSession found = session_from(row);
                    around[found.couple].next = std::move(found.session);
                  });
  // The last of those that the lens sees: an hour of somebody alone must not take the place of a joint one.
  connection.rows(text + "s.state = 'held' AND s.date = (SELECT max(o.date) FROM session o WHERE o.case_id = s.case_id AND "
                         "o.state = 'held' AND " + lens_clause("o") + ") AND " + lens_clause("s") +
                      " ORDER BY s.start, s.rowid",
                  with_lens({}, lens), [&](const sql::Row& row) {
                    NumberedSession found = session_from(row);
                    around[found.couple].last = std::move(found.session);
                  });
  return {around.begin(), around.end()};
}

std::optional<NumberedSession> find_session(sql::Connection& connection, const domain::SessionId& id, const Lens& lens) {
  auto found = query(connection, "s.id = $id", "s.id", {{"$id", id.str()}}, lens);
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<domain::SessionId> match_session(sql::Connection& connection, const std::string& prefix) {
  std::vector<domain::SessionId> found;
  // Letters and digits only, so that the prefix has a successor: everything from it up to it with a 'Z' tail.
  connection.rows("SELECT id FROM session WHERE id >= $from AND id <= $to ORDER BY id LIMIT 2",
                  {{"$from", prefix}, {"$to", prefix + "ZZZZZZZZZZZZZZZZ"}},
                  [&](const sql::Row& row) { found.emplace_back(row.text(0)); });
  return found;
}

void insert_session(sql::Connection& connection, const CaseId& id, const Session& session, domain::Instant now) {
  sql::Params params = params_of(session);
  params.push_back({"$case", id.str()});
  params.push_back({"$now", now.us});
  connection.run("INSERT INTO session (id, case_id, owner, about, seen_by, kind, state, date, start, zone, minutes, present, "
                 "place, recorded_us) VALUES ($id, $case, $owner, NULL, $seen, $kind, $state, $date, $start, $zone, "
                 "$minutes, $present, $place, $now)",
                 params);
  insert_others(connection, session);
}

void update_session(sql::Connection& connection, const Session& session) {
  connection.run("UPDATE session SET owner = $owner, seen_by = $seen, kind = $kind, state = $state, date = $date, start = "
                 "$start, zone = $zone, minutes = $minutes, present = $present, place = $place WHERE id = $id",
                 params_of(session));
  insert_others(connection, session);
}

}  // namespace attune::store
