// SPDX-License-Identifier: Apache-2.0
#include "practice/check_ins.h"

#include "practice/keep_answers.h"
#include "practice/support.h"
#include "store/check_ins.h"
#include "store/sessions.h"

namespace attune::practice {

domain::CheckIn check_in(Practice& practice, const domain::SessionId& session, const domain::CheckIn& answers) {
  const auto found = store::find_session(practice.store().read(), session, domain::Lens::clinician());
  if (!found) {
    throw Error(ErrorCode::NotFound, {{"part", "session"}});
  }
  require_may_answer(practice, found->couple, answers.partner);
  if (!found->session.present.has(answers.partner)) {
    throw invalid("partner", "not-present");
  }
  domain::CheckIn kept = answers;
  kept.id = next_id<domain::CheckInId>(practice);
  kept.session = session;
  kept.superseded = std::nullopt;
  practice.store().write([&](store::Writer& writer) {
    kept.recorded = writer.now();
    store::insert_check_in(writer.sql(), found->couple, kept, writer.now());
    writer.audit("check-in", "session", kept.id.str());
  });
  return kept;
}

std::vector<domain::CheckIn> list_check_ins(const Practice& practice, const domain::CaseId& couple,
                                            const domain::Lens& lens) {
  return store::list_check_ins(practice.store().read(), couple, lens);
}

}  // namespace attune::practice
