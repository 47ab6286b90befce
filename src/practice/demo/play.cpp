// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/play.h"

#include "practice/couples.h"
#include "practice/demo/texts.h"
#include "practice/demo/twelve.h"
#include "practice/safeguards.h"
#include "practice/sessions.h"

namespace attune::practice::demo {

using domain::Letter;

Player::Player(Practice& practice, const std::vector<CasePlan>& plans, std::shared_ptr<const forms::Form> form,
               SheetSource& sheets, domain::LocalTime now)
    : m_practice(practice),
      m_plans(plans),
      m_form(std::move(form)),
      m_sheets(sheets),
      m_now(now),
      m_written(plans.size()) {}

void Player::play(const Step& step) {
  if (play_told(step) || play_decided(step) || play_kept(step) || play_given(step) || play_noted(step) ||
      play_done(step)) {
    return;
  }
  const CasePlan& plan = m_plans[step.couple];
  Written& written = m_written[step.couple];
  switch (step.kind) {
    case Step::Kind::Add:
      add(plan, written);
      break;
    case Step::Kind::CallBack:
      call_back(plan, written);
      break;
    case Step::Kind::Begin:
      begin(plan, written);
      break;
    case Step::Kind::Cards:
      fill_cards(plan, written);
      break;
    case Step::Kind::ChangePolicy: {
      CoupleEdit edit;
      edit.policy = plan.policy;
      edit_couple(m_practice, written.id, edit);
      break;
    }
    case Step::Kind::Sign: {
      const SignaturePlan& signature = plan.signatures[step.item];
      sign_policy(m_practice, written.id, Letter(signature.who), date(signature.day));
      break;
    }
    case Step::Kind::Screen:
      screen(plan.screens[step.item], written);
      break;
    case Step::Kind::Consent:
      consent(plan.consents[step.item], written);
      break;
    case Step::Kind::Wish: {
      const WillingPlan& wish = plan.willing[step.item];
      record_willing(m_practice, written.id,
                     {Letter(wish.who), members_from(wish.pair),
                      wish.scope.empty() ? std::nullopt : std::optional(wish.scope), date(wish.day)});
      break;
    }
    case Step::Kind::Book:
      book(plan.hours[step.item], written.sessions[step.item], written);
      break;
    case Step::Kind::Settle:
      settle(plan.hours[step.item], written.sessions[step.item]);
      break;
    case Step::Kind::End:
      plan.status == domain::Status::Closed ? close_couple(m_practice, written.id)
                                            : pause_couple(m_practice, written.id);
      break;
    default:
      break;
  }
}

void Player::screen(const ScreenPlan& plan, const Written& written) {
  record_screen(m_practice, written.id, {Letter(plan.who), plan.kind, plan.outcome, date(plan.day), maybe(plan.how)});
}

void Player::consent(const ConsentPlan& plan, const Written& written) {
  if (plan.after && !written.sheets[*plan.after]) {
    return;
  }
  record_consent(m_practice, written.id,
                 {Letter(plan.who), plan.kind, plan.scope.empty() ? std::nullopt : std::optional(plan.scope),
                  plan.state, date(plan.day)});
}

void Player::book(const HourPlan& plan, domain::SessionId& session, const Written& written) {
  NewSession what;
  what.date = date(plan.day);
  what.start = domain::TimeOfDay{plan.start};
  what.minutes = plan.minutes;
  what.present = members_from(plan.present);
  what.contact = plan.contact;
  what.where = plan.where;
  what.others = plan.others;
  // Written down before it began: planned, also when it is today's.
  const domain::LocalTime event = m_practice.event_time();
  const bool held = event >= domain::LocalTime{*what.date, {plan.start + plan.minutes}};
  what.state = held && plan.end == HourEnd::AsPlanned ? domain::SessionState::Held : domain::SessionState::Planned;
  session = add_session(m_practice, written.id, what).session.id;
}

void Player::settle(const HourPlan& plan, const domain::SessionId& session) {
  SessionEdit edit;
  switch (plan.end) {
    case HourEnd::Cancelled:
      edit.state = domain::SessionState::Cancelled;
      break;
    case HourEnd::NoShow:
      edit.state = domain::SessionState::NoShow;
      break;
    case HourEnd::AsPlanned:
    case HourEnd::Unsettled:
      edit.state = domain::SessionState::Held;
      break;
  }
  edit_session(m_practice, session, edit);
}

}  // namespace attune::practice::demo
