// SPDX-License-Identifier: Apache-2.0
// Between what the forms floor answers and what the store keeps; not for the floors above.
#pragma once

#include "domain/intake.h"
#include "forms/answers.h"

namespace attune::practice {

/// "Rather not say" looks like nothing at all to everybody but the clinician.
bool declines(const forms::Value& value);

domain::Answer answer_row(const domain::Intake& intake, const forms::Item& item, int position,
                          const forms::Value& value, domain::MemberSet seen_by);
/// What was stored, as a value again. Damaged when it cannot be read.
forms::Value answer_value(const domain::Answer& row, const forms::Item& item);
/// As it is read: an option's words, a number, what was typed.
std::string answer_text(const forms::Value& value);

}  // namespace attune::practice
