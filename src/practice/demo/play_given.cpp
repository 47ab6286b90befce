// SPDX-License-Identifier: Apache-2.0
// What a pair agreed on, the decisions on its path, and its sheets.
#include "practice/demo/play.h"
#include "practice/demo/texts.h"
#include "practice/paths.h"

namespace attune::practice::demo {
namespace {

// On paper it leaves through a printer; which one is nobody's business here.
void print(const std::string& /*pdf*/) {}

NewHomework homework_of(const SheetPlan& plan) {
  NewHomework what;
  what.exercise = plan.exercise;
  what.pair = members_from(plan.pair);
  what.agreed = members_from(plan.agreed);
  what.dose = {plan.times, plan.minutes};
  what.names = plan.names;
  what.paper = plan.paper;
  what.large_print = plan.large_print;
  if (plan.invites) {
    what.invites = domain::Letter(*plan.invites);
  }
  what.note = maybe(plan.note);
  what.place = plan.place;
  return what;
}

bool is_held(const Error& error) {
  return error.code() == ErrorCode::NotPermitted && error.detail("reason") == "held";
}

}  // namespace

bool Player::play_given(const Step& step) {
  const CasePlan& plan = m_plans[step.couple];
  Written& written = m_written[step.couple];
  switch (step.kind) {
    case Step::Kind::AgreeOnTouch:
      agree_on_touch(plan.agreements[step.item], written);
      return true;
    case Step::Kind::StopSheet:
      if (const auto& sheet = written.sheets[step.item]) {
        stop_homework(m_practice, sheet->str());
      }
      return true;
    case Step::Kind::Decide:
      decide(plan.decisions[step.item], written);
      return true;
    case Step::Kind::PrepareSheet:
      written.sheets[step.item] = keep_prepared(m_practice, m_sheets, written.id, homework_of(plan.sheets[step.item]));
      return true;
    case Step::Kind::PrintAgain:
      reprint(m_practice, written.sheets[step.item]->str(), print);
      return true;
    case Step::Kind::GiveSheet:
      give(plan, step.item, written);
      return true;
    default:
      return false;
  }
}

void Player::agree_on_touch(const AgreementPlan& plan, const Written& written) {
  NewAgreement what;
  what.pair = members_from(plan.pair);
  what.ban = text(plan.ban);
  what.stop_signal = text(plan.stop_signal);
  what.exceptions = maybe(plan.exceptions);
  what.who_invites = maybe(plan.who_invites);
  what.after = maybe(plan.after);
  record_agreement(m_practice, written.id, what);
}

void Player::decide(const DecisionPlan& plan, const Written& written) {
  if (plan.after && !written.sheets[*plan.after]) {
    return;
  }
  decide_path(m_practice, written.id, {members_from(plan.pair), plan.decision, maybe(plan.why), std::nullopt});
}

void Player::give(const CasePlan& plan, std::size_t item, Written& written) {
  const SheetPlan& sheet = plan.sheets[item];
  if (sheet.prepared) {
    give_prepared(m_practice, written.sheets[item]->str(), print);
    return;
  }
  if ((sheet.instead_of && written.sheets[*sheet.instead_of]) || (sheet.after && !written.sheets[*sheet.after])) {
    return;
  }
  try {
    written.sheets[item] = assign_homework(m_practice, m_sheets, written.id, homework_of(sheet), print);
  } catch (const Error& error) {
    if (!sheet.if_free || !is_held(error)) {
      throw;
    }
  }
}

}  // namespace attune::practice::demo
