// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"
#include "practice/couples.h"
#include "practice/support.h"
#include "store/cases.h"

#include <algorithm>

namespace attune::practice {
namespace {

using domain::Status;

CoupleRow move(Practice& practice, const domain::CaseId& id, std::initializer_list<Status> from, Status to,
               std::string_view verb) {
  domain::CoupleCase couple = load_couple(practice, id);
  if (std::find(from.begin(), from.end(), couple.status) == from.end()) {
    throw Error(ErrorCode::NotPermitted, {{"reason", "status-" + std::string(domain::word(couple.status))}});
  }
  couple.status = to;
  couple.closed = to == Status::Closed ? std::optional(practice.event_time().date) : std::nullopt;
  practice.store().write([&](store::Writer& writer) {
    store::update_case(writer.sql(), couple);
    writer.audit(verb, "couple", id.str());
  });
  return couple_row(couple, domain::Lens::clinician());
}

}  // namespace

CoupleRow pause_couple(Practice& practice, const domain::CaseId& couple) {
  return move(practice, couple, {Status::Active}, Status::Paused, "pause");
}

CoupleRow close_couple(Practice& practice, const domain::CaseId& couple) {
  return move(practice, couple, {Status::Enquiry, Status::Active, Status::Paused}, Status::Closed, "close");
}

CoupleRow reopen_couple(Practice& practice, const domain::CaseId& couple) {
  return move(practice, couple, {Status::Enquiry, Status::Paused, Status::Closed}, Status::Active, "reopen");
}

}  // namespace attune::practice
