// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"
#include "practice/safeguards.h"
#include "practice/support.h"
#include "store/safeguards.h"

namespace attune::practice {

domain::Willing record_willing(Practice& practice, const domain::CaseId& id, const NewWilling& what) {
  const domain::CoupleCase couple = load_couple(practice, id);
  require_member(couple, what.partner);
  const domain::MemberSet members = couple.current_members();
  const int expected = members.size() == 1 ? 1 : 2;
  if (what.pair.size() != expected || !what.pair.has(what.partner)) {
    throw invalid("pair", "not-a-pair");
  }
  if (!members.has_all(what.pair)) {
    throw Error(ErrorCode::NotFound, {{"part", "partner"}, {"field", "pair"}});
  }
  domain::Willing willing;
  willing.id = next_id<domain::WillingId>(practice);
  willing.partner = what.partner;
  willing.pair = what.pair;
  if (what.scope) {
    willing.scope = domain::parse_scope(*what.scope, "scope");
  }
  willing.date = what.date.value_or(practice.event_time().date);
  practice.store().write([&](store::Writer& writer) {
    store::insert_willing(writer.sql(), id, willing, writer.now());
    writer.audit("record", "willing", willing.id.str());
  });
  return willing;
}

std::vector<domain::Willing> list_willing(const Practice& practice, const domain::CaseId& couple,
                                          const domain::Lens& lens) {
  if (!lens.is_clinician()) {
    return {};  // never hinted at, not in a person's own release either
  }
  return store::list_willing(practice.store().read(), couple, lens);
}

}  // namespace attune::practice
