// SPDX-License-Identifier: Apache-2.0
// Recording answers that are there as values; not for the floors above.
#pragma once

#include "forms/answers.h"
#include "practice/intake.h"

namespace attune::practice {

/// Whose answers, to which form, and when.
struct AnswersOf {
  domain::CaseId couple;
  domain::Letter partner;
  std::optional<domain::Date> date;
  std::string path;  ///< the file they came from, for errors; may be empty
};

/// NotPermitted ("policy-not-signed"), NotFound (part "partner").
void require_may_answer(const Practice& practice, const domain::CaseId& couple, domain::Letter partner);
/// The draft that this person has of a form.
std::optional<domain::Intake> draft_of(const Practice& practice, const domain::CaseId& couple, domain::Letter partner,
                                       const std::string& form);
/// What a draft holds, in the words it was begun with. Damaged.
forms::Answers draft_answers(const Practice& practice, const domain::Intake& draft);

/// As record_intake, without a file.
domain::Intake record_answers(Practice& practice, const AnswersOf& whose, const forms::Answers& answers);
/// Keeps a draft, in the place of the one there was. InvalidInput when an answer is wrong; incomplete it may be.
domain::Intake keep_draft(Practice& practice, const AnswersOf& whose, const forms::Answers& answers);

}  // namespace attune::practice
