// SPDX-License-Identifier: Apache-2.0
#include "store/safeguards.h"

#include "store/lens_clause.h"
#include "store/rows.h"

#include <map>

namespace attune::store {
namespace {

using domain::CaseId;
using domain::Instant;
using domain::Lens;

// The columns that every row of these tables has. What stands here is the clinician's alone unless said otherwise.
sql::Params frame(const std::string& id, const CaseId& couple, domain::Letter owner, domain::Date date, Instant now,
                  domain::MemberSet seen_by = {}) {
  return {{"$id", id},
          {"$case", couple.str()},
          {"$owner", owner.str()},
          {"$seen", seen_by.bits()},
          {"$date", value_of(date)},
          {"$now", now.us}};
}

sql::Params joined(sql::Params params, const sql::Params& more) {
  params.insert(params.end(), more.begin(), more.end());
  return params;
}

constexpr const char* k_newest_first = " ORDER BY t.date DESC, t.recorded_us DESC, t.rowid DESC";

std::string list_query(const std::string& columns, const std::string& table) {
  return "SELECT t.id, t.owner, t.date, " + columns + " FROM " + table + " t WHERE t.case_id = $case AND " +
         lens_clause("t") + k_newest_first;
}

}  // namespace

std::optional<domain::Policy> latest_policy(sql::Connection& connection, domain::PolicyKind kind) {
  return connection.first("SELECT id, version, text FROM policy WHERE kind = $kind ORDER BY version DESC LIMIT 1",
                          {{"$kind", word_value(kind)}}, [&](const sql::Row& row) {
                            return domain::Policy{domain::PolicyId(row.text(0)), kind, static_cast<int>(row.integer(1)),
                                                  text_at(row, 2)};
                          });
}

void insert_policy(sql::Connection& connection, const domain::Policy& policy, Instant now) {
  connection.run("INSERT INTO policy (id, kind, version, text, recorded_us) VALUES ($id, $kind, $version, $text, $now)",
                 {{"$id", policy.id.str()},
                  {"$kind", word_value(policy.kind)},
                  {"$version", std::int64_t{policy.version}},
                  {"$text", value_of(policy.text)},
                  {"$now", now.us}});
}

std::vector<domain::PolicySignature> list_signatures(sql::Connection& connection, const CaseId& id, const Lens& lens) {
  std::vector<domain::PolicySignature> all;
  connection.rows(list_query("t.kind, t.version, t.seen_by", "policy_signature"), with_lens({{"$case", id.str()}}, lens),
                  [&](const sql::Row& row) {
                    all.push_back({domain::SignatureId(row.text(0)), letter_at(row, 1), word_at<domain::PolicyKind>(row, 3),
                                   static_cast<int>(row.integer(4)), date_at(row, 2),
                                   domain::MemberSet::from_bits(row.integer(5))});
                  });
  return all;
}

void insert_signature(sql::Connection& connection, const CaseId& id, const domain::PolicySignature& signature,
                      Instant now) {
  connection.run("INSERT INTO policy_signature (id, case_id, owner, about, seen_by, kind, version, date, recorded_us) "
                 "VALUES ($id, $case, $owner, NULL, $seen, $kind, $version, $date, $now)",
                 joined(frame(signature.id.str(), id, signature.partner, signature.date, now, signature.seen_by),
                        {{"$kind", word_value(signature.kind)}, {"$version", std::int64_t{signature.version}}}));
}

std::vector<domain::Consent> list_consents(sql::Connection& connection, const CaseId& id, const Lens& lens) {
  std::vector<domain::Consent> all;
  connection.rows(list_query("t.kind, t.scope, t.state, t.version, t.recorded_us", "consent"), with_lens({{"$case", id.str()}}, lens),
                  [&](const sql::Row& row) {
                    all.push_back({domain::ConsentId(row.text(0)), letter_at(row, 1), static_cast<int>(row.integer(3)),
                                   row.optional_text(4), word_at<domain::ConsentState>(row, 5),
                                   static_cast<int>(row.integer(6)), date_at(row, 2), domain::Instant{row.integer(7)}});
                  });
  return all;
}

void insert_consent(sql::Connection& connection, const CaseId& id, const domain::Consent& consent, Instant now) {
  connection.run("INSERT INTO consent (id, case_id, owner, about, seen_by, kind, scope, state, version, date, recorded_us) "
                 "VALUES ($id, $case, $owner, NULL, $seen, $kind, $scope, $state, $version, $date, $now)",
                 joined(frame(consent.id.str(), id, consent.partner, consent.date, now),
                        {{"$kind", std::int64_t{consent.kind}},
                         {"$scope", sql::text_or_null(consent.scope)},
                         {"$state", word_value(consent.state)},
                         {"$version", std::int64_t{consent.version}}}));
}

std::vector<domain::Screen> list_screens(sql::Connection& connection, const CaseId& id, const Lens& lens) {
  std::vector<domain::Screen> all;
  connection.rows(list_query("t.kind, t.outcome, t.asked_alone, t.how, t.next_due, t.recorded_us", "screen"),
                  with_lens({{"$case", id.str()}}, lens), [&](const sql::Row& row) {
                    all.push_back({domain::ScreenId(row.text(0)), letter_at(row, 1), word_at<domain::ScreenKind>(row, 3),
                                   word_at<domain::ScreenOutcome>(row, 4), date_at(row, 2), row.integer(5) != 0,
                                   optional_text_at(row, 6), date_at(row, 7), domain::Instant{row.integer(8)}});
                  });
  return all;
}

void insert_screen(sql::Connection& connection, const CaseId& id, const domain::Screen& screen, Instant now) {
  connection.run("INSERT INTO screen (id, case_id, owner, about, seen_by, kind, outcome, date, asked_alone, how, next_due, "
                 "recorded_us) VALUES ($id, $case, $owner, NULL, $seen, $kind, $outcome, $date, $alone, $how, $due, $now)",
                 joined(frame(screen.id.str(), id, screen.partner, screen.date, now),
                        {{"$kind", word_value(screen.kind)},
                         {"$outcome", word_value(screen.outcome)},
                         {"$alone", value_of(screen.asked_alone)},
                         {"$how", value_of(screen.how)},
                         {"$due", value_of(screen.next_due)}}));
}

std::vector<domain::Willing> list_willing(sql::Connection& connection, const CaseId& id, const Lens& lens) {
  std::vector<domain::Willing> all;
  connection.rows(list_query("t.pair, t.scope", "willing"), with_lens({{"$case", id.str()}}, lens),
                  [&](const sql::Row& row) {
                    all.push_back({domain::WillingId(row.text(0)), letter_at(row, 1),
                                   domain::MemberSet::from_bits(row.integer(3)), row.optional_text(4), date_at(row, 2)});
                  });
  return all;
}

void insert_willing(sql::Connection& connection, const CaseId& id, const domain::Willing& willing, Instant now) {
  connection.run("INSERT INTO willing (id, case_id, owner, about, seen_by, pair, scope, date, recorded_us) VALUES ($id, "
                 "$case, $owner, NULL, $seen, $pair, $scope, $date, $now)",
                 joined(frame(willing.id.str(), id, willing.partner, willing.date, now),
                        {{"$pair", willing.pair.bits()}, {"$scope", sql::text_or_null(willing.scope)}}));
}

std::vector<SafeguardState> safeguard_states(sql::Connection& connection, const Lens& lens) {
  std::map<std::pair<std::string, std::string>, SafeguardState> states;
  const auto state = [&](const sql::Row& row) -> SafeguardState& {
    SafeguardState& found = states[{row.text(0), row.text(1)}];
    found.case_id = row.text(0);
    found.partner = letter_at(row, 1);
    return found;
  };
  // Ascending, so that the latest screen of a person is the one that stays.
  connection.rows("SELECT t.case_id, t.owner, t.next_due FROM screen t WHERE t.kind = 'safety' AND " + lens_clause("t") +
                      " ORDER BY t.date, t.recorded_us, t.rowid",
                  with_lens({}, lens), [&](const sql::Row& row) { state(row).safety_due = date_at(row, 2); });
  connection.rows("SELECT DISTINCT t.case_id, t.owner, t.kind FROM policy_signature t WHERE " + lens_clause("t"),
                  with_lens({}, lens), [&](const sql::Row& row) { state(row).signed_kinds.push_back(word_at<domain::PolicyKind>(row, 2)); });
  std::vector<SafeguardState> all;
  all.reserve(states.size());
  for (auto& [key, value] : states) {
    all.push_back(std::move(value));
  }
  return all;
}

}  // namespace attune::store
