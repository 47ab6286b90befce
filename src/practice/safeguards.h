// SPDX-License-Identifier: Apache-2.0
// Use cases on policy, consents, screens and willingness: what touch needs, and what nobody but the clinician sees.
#pragma once

#include "practice/practice.h"

namespace attune::practice {

/// The current version's text of a policy, in which "{clinician}" and "{others}" are filled in.
domain::Policy current_policy(const Practice& practice, domain::PolicyKind kind);
/// What a person reads beside a form under a policy: "These answers go to Ines. …"
std::string policy_notice(domain::PolicyKind kind, const domain::Text& clinician, const std::vector<domain::Text>& others);

/// Signs the case's policy in its current version. NotFound for a letter that is no member.
domain::PolicySignature sign_policy(Practice& practice, const domain::CaseId& couple, domain::Letter partner,
                                    std::optional<domain::Date> date = std::nullopt);
/// Newest first.
std::vector<domain::PolicySignature> list_policy(const Practice& practice, const domain::CaseId& couple,
                                                 const domain::Lens& lens);
/// Whether every client has signed the kind the case has now.
bool policy_signed_by_all(const Practice& practice, const domain::CaseId& couple);

struct NewConsent {
  domain::Letter partner;
  int kind = 1;
  std::optional<std::string> scope;
  domain::ConsentState state = domain::ConsentState::Given;
  std::optional<domain::Date> date;
};
/// Withdrawing what was never given is NotPermitted ("not-given").
domain::Consent record_consent(Practice& practice, const domain::CaseId& couple, const NewConsent& what);
/// These lists are empty through every lens but the clinician's.
std::vector<ConsentView> list_consents(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens);

struct NewScreen {
  domain::Letter partner;
  domain::ScreenKind kind = domain::ScreenKind::Safety;
  domain::ScreenOutcome outcome = domain::ScreenOutcome::None;
  std::optional<domain::Date> date;
  std::optional<domain::Text> how;
};
domain::Screen record_screen(Practice& practice, const domain::CaseId& couple, const NewScreen& what);
std::vector<ScreenView> list_screens(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens);

struct NewWilling {
  domain::Letter partner;
  domain::MemberSet pair; ///< two members, the partner among them; a case of one: that person
  std::optional<std::string> scope;
  std::optional<domain::Date> date;
};
domain::Willing record_willing(Practice& practice, const domain::CaseId& couple, const NewWilling& what);
std::vector<domain::Willing> list_willing(const Practice& practice, const domain::CaseId& couple,
                                          const domain::Lens& lens);

}  // namespace attune::practice
