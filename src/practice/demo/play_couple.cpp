// SPDX-License-Identifier: Apache-2.0
// The case itself: its people, their cards, and how it began.
#include "practice/couples.h"
#include "practice/demo/play.h"
#include "practice/demo/texts.h"

namespace attune::practice::demo {
namespace {

using domain::Letter;

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
  written.code = plan.code;
  written.id = add_couple(m_practice, what).id;
  written.sessions.resize(plan.hours.size());
  written.gates.resize(plan.gates.size());
  written.goals.resize(plan.goals.size());
  written.confidences.resize(plan.confidences.size());
  written.sheets.resize(plan.sheets.size());
  written.notes.resize(plan.notes.size());
  written.lines.resize(plan.brief_lines.size());
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

}  // namespace attune::practice::demo
