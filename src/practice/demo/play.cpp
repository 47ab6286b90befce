// SPDX-License-Identifier: Apache-2.0
#include "practice/demo/play.h"

#include "practice/couples.h"
#include "practice/demo/twelve.h"
#include "practice/safeguards.h"
#include "practice/sessions.h"

namespace attune::practice::demo {
namespace {

using domain::Letter;
using domain::Text;

Text text(const std::string& words) {
  return Text::from(words, "sample");
}

std::optional<Text> maybe(const std::string& words) {
  return words.empty() ? std::nullopt : std::optional(text(words));
}

NewPartner partner_of(const PersonPlan& plan) {
  NewPartner partner;
  partner.name = text(plan.name);
  partner.alone_name = maybe(plan.alone_name);
  partner.nickname = maybe(plan.nickname);
  partner.pronouns = maybe(plan.pronouns);
  partner.alone_pronouns = maybe(plan.alone_pronouns);
  partner.body_words = maybe(plan.body_words);
  partner.alone_body_words = maybe(plan.alone_body_words);
  partner.role = plan.role;
  return partner;
}

domain::ContactCard card_of(const PersonPlan& plan, Letter letter, domain::Date today) {
  domain::ContactCard card;
  card.letter = letter;
  card.phone = maybe(plan.phone);
  card.email = maybe(plan.email);
  card.address = maybe(plan.address);
  card.safe_times = maybe(plan.safe_times);
  card.message = maybe(plan.message);
  card.emergency = maybe(plan.emergency);
  card.language = maybe(plan.language);
  card.access = maybe(plan.access);
  card.allergies = maybe(plan.allergies);
  // Any day of the year will do, as long as it is not the same for all.
  const int past_birthday = static_cast<int>(plan.name.size() * 37 + plan.concern.size() * 5) % 360;
  card.born = domain::plus_days(today, -(plan.age * 1461 / 4 + past_birthday + 1));
  return card;
}

}  // namespace

Player::Player(Practice& practice, const std::vector<CasePlan>& plans, domain::LocalTime now)
    : m_practice(practice), m_plans(plans), m_now(now), m_written(plans.size()) {}

void Player::play(const Step& step) {
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
  }
}

void Player::add(const CasePlan& plan, Written& written) {
  NewCouple what;
  what.code = plan.code;
  what.policy = plan.changed ? plan.changed->before : plan.policy;
  // Who calls comes alone; the others join when the work begins.
  const std::size_t first = plan.enquiry ? 1 : plan.people.size();
  for (std::size_t at = 0; at < first; ++at) {
    what.partners.push_back(partner_of(plan.people[at]));
  }
  if (plan.enquiry) {
    const EnquiryPlan& enquiry = *plan.enquiry;
    what.enquiry = domain::EnquiryCard{date(enquiry.called),  enquiry.partner_knows,    enquiry.message_allowed,
                                       enquiry.urgency,       maybe(enquiry.reason),    maybe(enquiry.treats),
                                       maybe(enquiry.access), maybe(enquiry.call_back), std::nullopt};
  }
  written.id = add_couple(m_practice, what).id;
  written.sessions.resize(plan.hours.size());
}

void Player::call_back(const CasePlan& plan, const Written& written) {
  const EnquiryPlan& enquiry = *plan.enquiry;
  CoupleEdit edit;
  edit.enquiry = domain::EnquiryCard{date(enquiry.called),  enquiry.partner_knows,    enquiry.message_allowed,
                                     enquiry.urgency,       maybe(enquiry.reason),    maybe(enquiry.treats),
                                     maybe(enquiry.access), maybe(enquiry.call_back), date(*enquiry.called_back)};
  edit_couple(m_practice, written.id, edit);
}

void Player::begin(const CasePlan& plan, const Written& written) {
  CoupleEdit edit;
  for (std::size_t at = 1; at < plan.people.size(); ++at) {
    edit.joining.push_back(partner_of(plan.people[at]));
  }
  edit_couple(m_practice, written.id, edit);
  reopen_couple(m_practice, written.id);
}

void Player::fill_cards(const CasePlan& plan, const Written& written) {
  const domain::MemberSet all = members_from(everyone(plan));
  CoupleEdit edit;
  edit.names = plan.names;
  edit.relationship = maybe(plan.relationship);
  for (std::size_t at = 0; at < plan.people.size(); ++at) {
    const PersonPlan& person = plan.people[at];
    const Letter letter = Letter::at(static_cast<int>(at));
    edit.contacts.push_back(card_of(person, letter, m_now.date));
    if (!person.concern.empty()) {
      edit.concerns.push_back(
          {letter, text(person.concern), person.concern_told_alone ? domain::MemberSet::of({letter}) : all});
    }
  }
  std::vector<domain::CareContact> care;
  for (const CarePlan& contact : plan.care) {
    care.push_back({{},
                    Letter(contact.about),
                    text(contact.name),
                    maybe(contact.profession),
                    maybe(contact.phone),
                    maybe(contact.note)});
  }
  if (!care.empty()) {
    edit.care = std::move(care);
  }
  edit_couple(m_practice, written.id, edit);
}

void Player::screen(const ScreenPlan& plan, const Written& written) {
  record_screen(m_practice, written.id, {Letter(plan.who), plan.kind, plan.outcome, date(plan.day), maybe(plan.how)});
}

void Player::consent(const ConsentPlan& plan, const Written& written) {
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
