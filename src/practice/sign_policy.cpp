// SPDX-License-Identifier: Apache-2.0
#include "practice/safeguards.h"
#include "practice/support.h"
#include "store/safeguards.h"

#include <algorithm>

namespace attune::practice {

domain::PolicySignature sign_policy(Practice& practice, const domain::CaseId& id, domain::Letter partner,
                                    std::optional<domain::Date> date) {
  const domain::CoupleCase couple = load_couple(practice, id);
  require_member(couple, partner);
  const domain::Policy policy = current_policy(practice, couple.policy);
  domain::PolicySignature signature;
  signature.id = next_id<domain::SignatureId>(practice);
  signature.partner = partner;
  signature.kind = policy.kind;
  signature.version = policy.version;
  signature.date = date.value_or(practice.event_time().date);
  signature.seen_by = couple.current_members();
  const auto policy_id = next_id<domain::PolicyId>(practice);
  practice.store().write([&](store::Writer& writer) {
    // The words that were signed are kept, also when the program's own text changes later.
    if (policy.id.empty() && !store::latest_policy(writer.sql(), policy.kind)) {
      store::insert_policy(writer.sql(), {policy_id, policy.kind, policy.version, policy.text}, writer.now());
    }
    store::insert_signature(writer.sql(), id, signature, writer.now());
    writer.audit("sign", "policy-signature", signature.id.str());
  });
  return signature;
}

std::vector<domain::PolicySignature> list_policy(const Practice& practice, const domain::CaseId& couple,
                                                 const domain::Lens& lens) {
  return store::list_signatures(practice.store().read(), couple, lens);
}

bool policy_signed_by_all(const Practice& practice, const domain::CaseId& id) {
  const domain::CoupleCase couple = load_couple(practice, id);
  const auto signatures = list_policy(practice, id, domain::Lens::clinician());
  return std::all_of(couple.members.begin(), couple.members.end(), [&](const domain::Member& member) {
    const bool asked = !member.to && member.role == domain::Role::Client;
    return !asked || std::any_of(signatures.begin(), signatures.end(), [&](const domain::PolicySignature& signature) {
      return signature.partner == member.letter && signature.kind == couple.policy;
    });
  });
}

}  // namespace attune::practice
