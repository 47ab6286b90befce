// SPDX-License-Identifier: Apache-2.0
// Use cases on the arrival check-in. Nothing that is said in it changes what is held or shown to anybody; it goes to
// the clinician.
#pragma once

#include "domain/check_in.h"
#include "practice/practice.h"

namespace attune::practice {

/// Keeps one person's answers, all of which may be left out, in place of what they said before in this session.
/// NotFound (part "session"); InvalidInput "partner" for who is not there ("not-present"); NotPermitted
/// "policy-not-signed" until everyone has signed the case's policy.
domain::CheckIn check_in(Practice& practice, const domain::SessionId& session, const domain::CheckIn& answers);

/// Newest session first. Through any lens but the clinician's what everyone there may see: a person's own answers to
/// the questions that do not stay with the clinician.
std::vector<domain::CheckIn> list_check_ins(const Practice& practice, const domain::CaseId& couple,
                                            const domain::Lens& lens);

}  // namespace attune::practice
