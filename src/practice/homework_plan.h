// SPDX-License-Identifier: Apache-2.0
// A choice of homework looked at whole: whom it is for, what it says, what holds it; not for the floors above.
#pragma once

#include "practice/exercise_files.h"
#include "practice/gates.h"

namespace attune::practice {

struct HomeworkPlan {
  domain::CoupleCase couple;
  domain::Assignment assignment; ///< prepared, without id and bytes
  library::Exercise exercise;
  document::Document document;
  std::vector<domain::HoldReason> held_by;
};
/// What holds it, with what is agreed and overridden in it; looks at no template.
std::vector<domain::HoldReason> holds_now(const Practice& practice, const domain::CaseId& couple,
                                          const NewHomework& what);
/// Everything but what holds it is checked: NotFound, InvalidInput, NotPermitted for a closed case and for E7.
HomeworkPlan plan_homework(const Practice& practice, const std::filesystem::path& data, const domain::CaseId& couple,
                           const NewHomework& what);
/// NotPermitted "held", with what holds it, when anything does.
void require_free(const std::vector<domain::HoldReason>& held_by);

/// What holds an exercise on the event date, with gates that were overridden for it.
std::vector<domain::HoldReason> held_with(const domain::Safeguards& safeguards, domain::MemberSet pair,
                                          const domain::Exercise& exercise,
                                          const std::vector<domain::GateOverride>& overrides, domain::Date today);
/// Their willingness and consent to this step, as rows to be kept.
struct AgreedToday {
  std::vector<domain::Willing> willing;
  std::vector<domain::Consent> consents;
};
AgreedToday agreed_today(const Practice& practice, domain::MemberSet pair, domain::MemberSet agreed,
                         const domain::Exercise& exercise, domain::Date date);

}  // namespace attune::practice
