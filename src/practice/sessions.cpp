// SPDX-License-Identifier: Apache-2.0
#include "practice/sessions.h"

#include "domain/error.h"
#include "practice/support.h"
#include "store/sessions.h"

#include <cstdlib>

namespace attune::practice {
namespace {

using domain::Session;

constexpr int k_shortest = 5;
constexpr int k_longest = 600;
constexpr int k_near = 180;  ///< minutes before or after its hour in which a planned session is the one that begins

void check(const Session& session, const domain::CoupleCase& couple) {
  if (session.minutes < k_shortest || session.minutes > k_longest) {
    throw invalid("minutes", "out-of-range");
  }
  if (session.present.empty()) {
    throw invalid("present", "empty");
  }
  for (const domain::Letter letter : session.present.letters()) {
    if (couple.find_member(letter) == nullptr) {
      throw Error(ErrorCode::NotFound, {{"part", "partner"}, {"field", "present"}});
    }
  }
  for (const domain::OtherPresent& other : session.others) {
    require_text(other.name, "others");
  }
}

// What follows from who is there: whose series it is, and who may see it.
void settle(Session& session) {
  session.kind = domain::kind_of(session.present, session.kind == domain::SessionKind::Contact);
  session.seen_by = domain::session_seen_by(session.kind, session.present);
}

store::NumberedSession load(const Practice& practice, const domain::SessionId& id) {
  auto found = store::find_session(practice.store().read(), id, domain::Lens::clinician());
  if (!found) {
    throw Error(ErrorCode::NotFound, {{"part", "session"}});
  }
  return *found;
}

SessionView view_of(const Practice& practice, const domain::SessionId& id) {
  const store::NumberedSession found = load(practice, id);
  return session_view(found.session, found.number, domain::Lens::clinician());
}

}  // namespace

SessionView add_session(Practice& practice, const domain::CaseId& id, const NewSession& what) {
  const domain::LocalTime now = practice.event_time();
  Session session;
  session.id = next_id<domain::SessionId>(practice);
  session.date = what.date.value_or(now.date);
  session.start = what.start;
  session.zone = practice.zone();
  session.minutes = what.minutes;
  session.present = what.present;
  session.others = what.others;
  session.where = what.where;
  session.kind = what.contact ? domain::SessionKind::Contact : domain::SessionKind::Joint;
  session.state = what.state.value_or(domain::state_of(session.date, now.date));
  check(session, load_couple(practice, id));
  settle(session);
  practice.store().write([&](store::Writer& writer) {
    store::insert_session(writer.sql(), id, session, writer.now());
    writer.audit("add", "session", session.id.str());
  });
  return view_of(practice, session.id);
}

SessionView edit_session(Practice& practice, const domain::SessionId& id, const SessionEdit& edit) {
  store::NumberedSession found = load(practice, id);
  Session& session = found.session;
  session.date = edit.date.value_or(session.date);
  session.start = edit.start.value_or(session.start);
  session.minutes = edit.minutes.value_or(session.minutes);
  session.present = edit.present.value_or(session.present);
  session.where = edit.where.value_or(session.where);
  session.others = edit.others.value_or(session.others);
  session.state = edit.state.value_or(session.state);
  check(session, load_couple(practice, found.couple));
  settle(session);
  if (session.state == domain::SessionState::Held && session.date > practice.event_time().date) {
    throw invalid("date", "in-the-future");
  }
  practice.store().write([&](store::Writer& writer) {
    store::update_session(writer.sql(), session);
    writer.audit("edit", "session", id.str());
  });
  return view_of(practice, id);
}

std::optional<SessionView> session_of_now(const Practice& practice, const domain::CaseId& couple) {
  const domain::LocalTime now = practice.event_time();
  std::optional<SessionView> nearest;
  int least = k_near + 1;
  for (SessionView& each : list_sessions(practice, couple, domain::Lens::clinician())) {
    const Session& session = each.session;
    if (session.date != now.date || !session.start || session.kind == domain::SessionKind::Contact) {
      continue;
    }
    const int since = now.time.minutes - session.start->minutes;
    if (session.state == domain::SessionState::Held && since >= 0 && since < session.minutes) {
      return each;
    }
    if (session.state == domain::SessionState::Planned && std::abs(since) < least) {
      least = std::abs(since);
      nearest = std::move(each);
    }
  }
  return nearest;
}

SessionView start_session(Practice& practice, const domain::CaseId& couple, const StartSession& what) {
  const domain::LocalTime now = practice.event_time();
  const auto begins = session_of_now(practice, couple);
  if (!begins) {
    return add_session(
        practice, couple,
        {now.date, now.time, what.minutes, what.present, false, what.where, what.others, domain::SessionState::Held});
  }
  SessionEdit edit;
  if (begins->session.state != domain::SessionState::Held) {
    edit.start = now.time;
  }
  edit.minutes = what.minutes;
  edit.present = what.present;
  edit.where = what.where;
  edit.others = what.others;
  edit.state = domain::SessionState::Held;
  return edit_session(practice, begins->session.id, edit);
}

std::vector<SessionView> list_sessions(const Practice& practice, const domain::CaseId& couple,
                                       const domain::Lens& lens) {
  std::vector<SessionView> views;
  for (const store::NumberedSession& each : store::list_sessions(practice.store().read(), couple, lens)) {
    views.push_back(session_view(each.session, each.number, lens));
  }
  return views;
}

domain::SessionId find_session(const Practice& practice, std::string_view prefix) {
  const std::string checked = domain::parse_id_prefix(prefix, "session");
  const auto found = store::match_session(practice.store().read(), checked);
  if (found.empty()) {
    throw Error(ErrorCode::NotFound, {{"part", "session"}});
  }
  if (found.size() > 1) {
    throw invalid("session", "ambiguous");
  }
  return found.front();
}

}  // namespace attune::practice
