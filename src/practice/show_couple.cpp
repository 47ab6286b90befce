// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"
#include "practice/couples.h"
#include "practice/safeguards.h"
#include "practice/support.h"
#include "store/cases.h"
#include "store/safeguards.h"
#include "store/sessions.h"

namespace attune::practice {
namespace {

void add_sessions(CoupleView& view, store::sql::Connection& read, const domain::CaseId& id, const domain::Lens& lens,
                  domain::Date today) {
  for (const store::NumberedSession& each : store::list_sessions(read, id, lens)) {  // newest first
    const domain::Session& session = each.session;
    if (session.state == domain::SessionState::Planned && session.date >= today) {
      view.next_planned = session_view(session, each.number, lens);
    } else if (session.state == domain::SessionState::Held && !view.last_held) {
      view.last_held = session_view(session, each.number, lens);
    }
    const bool joint = session.kind == domain::SessionKind::Joint && session.state == domain::SessionState::Held;
    view.joint_held += joint && lens.is_clinician() ? 1 : 0;
  }
}

}  // namespace

CoupleView show_couple(const Practice& practice, const domain::CaseId& id, const domain::Lens& lens) {
  store::sql::Connection& read = practice.store().read();
  const auto couple = store::find_case(read, id, lens);
  if (!couple) {
    throw Error(ErrorCode::NotFound, {{"part", "couple"}});
  }
  CoupleView view;
  view.row = couple_row(*couple, lens);
  if (!lens.released()) {
    view.relationship = couple->relationship;  // the case's: one person's file does not have it
  }
  for (const domain::Member& member : couple->members) {
    if (member.to && lens.shows_full_names()) {
      view.former.push_back(partner_view(member, lens));
    }
  }
  view.concerns = store::list_concerns(read, id, lens);
  if (!lens.people().empty()) {
    for (domain::Concern& concern : view.concerns) {
      concern.seen_by = lens.people();  // who else may see it is not for those who look
    }
  }
  view.signatures = store::list_signatures(read, id, lens);
  view.contacts = store::list_contacts(read, id, lens);
  view.care = store::list_care(read, id, lens);
  add_sessions(view, read, id, lens, practice.event_time().date);
  if (lens.is_clinician()) {
    view.names = couple->names;
    view.enquiry = couple->enquiry;
    view.policy_signed_by_all = policy_signed_by_all(practice, id);
  }
  return view;
}

}  // namespace attune::practice
