// SPDX-License-Identifier: Apache-2.0
// A choice of homework looked at whole: whom it is for, what it says, what holds it; not for the floors above.
#pragma once

#include "practice/exercise_files.h"
#include "practice/gates.h"

#include <utility>

namespace attune::practice {

struct HomeworkPlan {
  domain::CoupleCase couple;
  domain::Assignment assignment; ///< prepared, without id and bytes
  library::Exercise exercise;
  document::Document document;
  std::vector<domain::HoldReason> held_by;
};
/// Where exercises, their wording and drawn sheets come from. This one reads and draws each time; who gives out many
/// may remember what is alike.
class SheetSource {
 public:
  explicit SheetSource(std::filesystem::path data) : m_data(std::move(data)) {}
  virtual ~SheetSource() = default;
  SheetSource(const SheetSource&) = delete;
  SheetSource& operator=(const SheetSource&) = delete;
  virtual library::Exercise exercise(const std::string& code) { return load_exercise(m_data, code); }
  virtual library::Wording wording() { return load_wording(m_data); }
  virtual Sheet draw(const HomeworkPlan& plan) {
    return sheet_of(plan.document, plan.assignment.style.paper, plan.assignment.style.large_print);
  }

 private:
  std::filesystem::path m_data;
};

/// What holds it, with what is agreed and overridden in it; looks at no template.
std::vector<domain::HoldReason> holds_now(const Practice& practice, const domain::CaseId& couple,
                                          const NewHomework& what);
/// Everything but what holds it is checked: NotFound, InvalidInput, NotPermitted for a closed case and for E7.
HomeworkPlan plan_homework(const Practice& practice, SheetSource& source, const domain::CaseId& couple,
                           const NewHomework& what);
/// As in homework.h; what was kept or given.
domain::AssignmentId keep_prepared(Practice& practice, SheetSource& source, const domain::CaseId& couple,
                                   const NewHomework& what);
domain::AssignmentId assign_homework(Practice& practice, SheetSource& source, const domain::CaseId& couple,
                                     const NewHomework& what, const Deliver& deliver);
/// The one whose id begins so, with its case. NotFound (part assignment), InvalidInput "ambiguous".
struct FoundAssignment {
  domain::CaseId couple;
  domain::Assignment assignment;
};
FoundAssignment find_assignment(const Practice& practice, std::string_view id);
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
