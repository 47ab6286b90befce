// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/session.h"
#include "store/sql/connection.h"

namespace attune::store {

/// A session with the case it belongs to and its number within its series (absent for contacts and for what did not
/// take place). Numbers count every hour of the series, whoever looks: the room sees joint hours only, so its series
/// has no gaps.
struct NumberedSession {
  domain::CaseId couple;
  domain::Session session;
  std::optional<int> number;
};

/// Newest first.
std::vector<NumberedSession> list_sessions(sql::Connection& connection, const domain::CaseId& id, const domain::Lens& lens);
/// Of all cases, from a date to a date, by time of day.
std::vector<NumberedSession> sessions_between(sql::Connection& connection, domain::Date from, domain::Date to,
                                              const domain::Lens& lens);
/// Planned hours before a date that nobody has settled, oldest first.
std::vector<NumberedSession> unsettled_before(sql::Connection& connection, domain::Date date, const domain::Lens& lens);
/// For each case the next planned hour from a date on, and the last held one.
struct Around {
  std::optional<domain::Session> next, last;
};
std::vector<std::pair<domain::CaseId, Around>> sessions_around(sql::Connection& connection, domain::Date today,
                                                               const domain::Lens& lens);

std::optional<NumberedSession> find_session(sql::Connection& connection, const domain::SessionId& id,
                                            const domain::Lens& lens);
/// Identifiers that begin so; at most two.
std::vector<domain::SessionId> match_session(sql::Connection& connection, const std::string& prefix);

void insert_session(sql::Connection& connection, const domain::CaseId& id, const domain::Session& session,
                    domain::Instant now);
void update_session(sql::Connection& connection, const domain::Session& session);

}  // namespace attune::store
