// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"
#include "practice/safeguards.h"
#include "practice/support.h"
#include "store/safeguards.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace attune::practice {
namespace {

using domain::Consent;
using domain::ConsentState;

const Consent* latest(const std::vector<Consent>& newest_first, const Consent& like) {
  const auto found = std::find_if(newest_first.begin(), newest_first.end(), [&](const Consent& each) {
    return each.partner == like.partner && each.kind == like.kind && each.scope == like.scope;
  });
  return found == newest_first.end() ? nullptr : &*found;
}

}  // namespace

Consent record_consent(Practice& practice, const domain::CaseId& id, const NewConsent& what) {
  require_member(load_couple(practice, id), what.partner);
  Consent consent;
  consent.id = next_id<domain::ConsentId>(practice);
  consent.partner = what.partner;
  consent.kind = domain::parse_consent_kind(domain::consent_kind_text(what.kind), "kind");
  if (what.scope) {
    consent.scope = domain::parse_scope(*what.scope, "scope");
  } else if (consent.kind == domain::k_touch_consent) {
    throw invalid("scope", "missing");  // touch is agreed to rung by rung
  }
  consent.state = what.state;
  consent.date = what.date.value_or(practice.event_time().date);
  const auto earlier = store::list_consents(practice.store().read(), id, domain::Lens::clinician());
  const Consent* last = latest(earlier, consent);
  if (consent.state == ConsentState::Withdrawn && (last == nullptr || last->state == ConsentState::Withdrawn)) {
    not_permitted("not-given");
  }
  practice.store().write([&](store::Writer& writer) {
    store::insert_consent(writer.sql(), id, consent, writer.now());
    writer.audit(consent.state == ConsentState::Given ? "give" : "withdraw", "consent", consent.id.str());
  });
  return consent;
}

std::vector<ConsentView> list_consents(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens) {
  std::vector<ConsentView> views;
  if (!lens.is_clinician()) {
    return views;  // never hinted at, not in a person's own release either
  }
  std::set<std::tuple<domain::Letter, int, std::optional<std::string>>> seen;
  for (Consent& consent : store::list_consents(practice.store().read(), couple, lens)) {
    const bool current = seen.insert({consent.partner, consent.kind, consent.scope}).second;
    views.push_back({std::move(consent), current});
  }
  return views;
}

}  // namespace attune::practice
