// SPDX-License-Identifier: Apache-2.0
#include "cli/couple_from.h"

#include <algorithm>

namespace attune::cli {
namespace {

using domain::Text;

const FromObject::Keys k_partner_keys{"name",           "display_name", "alone_name",       "nickname", "pronouns",
                                      "alone_pronouns", "body_words",   "alone_body_words", "role"};
const FromObject::Keys k_partner_edit_keys{"letter",   "name",           "display_name", "alone_name",       "nickname",
                                           "pronouns", "alone_pronouns", "body_words",   "alone_body_words", "role",
                                           "left"};
const FromObject::Keys k_enquiry_keys{"called", "partner_knows", "message_allowed", "urgency",    "reason",
                                      "treats", "access",        "call_back",       "called_back"};
const FromObject::Keys k_concern_keys{"partner", "words", "seen_by"};
const FromObject::Keys k_contact_keys{"partner",   "phone",    "email",  "address",   "safe_times", "message",
                                      "emergency", "language", "access", "allergies", "born"};
const FromObject::Keys k_care_keys{"about", "name", "profession", "phone", "note"};

practice::NewPartner new_partner(const FromObject& object) {
  practice::NewPartner partner;
  partner.name = object.required_line("name");
  partner.display_name = object.line("display_name");
  partner.alone_name = object.line("alone_name");
  partner.nickname = object.line("nickname");
  partner.pronouns = object.line("pronouns");
  partner.alone_pronouns = object.line("alone_pronouns");
  partner.body_words = object.text("body_words");
  partner.alone_body_words = object.text("alone_body_words");
  partner.role = object.word<domain::Role>("role").value_or(domain::Role::Client);
  return partner;
}

// Named keys replace, null takes away, the others stay.
template <class T>
void change(std::optional<T>& value, const FromObject::Change<T>& to) {
  if (to) {
    value = *to;
  }
}

domain::EnquiryCard enquiry_card(const FromObject& object, domain::EnquiryCard card) {
  if (object.is_null("called")) {
    throw object.refuse("called", "missing");
  }
  card.called = object.date("called").value_or(card.called);
  if (object.has("partner_knows")) {
    card.partner_knows = object.boolean("partner_knows");
  }
  if (object.has("message_allowed")) {
    card.message_allowed = object.boolean("message_allowed");
  }
  if (object.has("urgency")) {
    card.urgency = object.word<domain::Urgency>("urgency").value_or(domain::Urgency::None);
  }
  change(card.reason, object.line_change("reason"));
  change(card.treats, object.line_change("treats"));
  change(card.access, object.line_change("access"));
  change(card.call_back, object.line_change("call_back"));
  change(card.called_back, object.date_change("called_back"));
  return card;
}

domain::EnquiryCard fresh_card(domain::Date today) {
  domain::EnquiryCard card;
  card.called = today;
  return card;
}

const practice::PartnerView* find_partner(const practice::CoupleView& now, domain::Letter letter) {
  for (const auto* list : {&now.row.partners, &now.former}) {
    const auto found =
        std::find_if(list->begin(), list->end(), [&](const auto& partner) { return partner.letter == letter; });
    if (found != list->end()) {
      return &*found;
    }
  }
  return nullptr;
}

practice::PartnerEdit partner_edit(const FromObject& object, const practice::CoupleView& now) {
  practice::PartnerEdit edit;
  edit.letter = object.required_letter("letter");
  if (object.has("name")) {
    edit.name = object.required_line("name");
  }
  edit.display_name = object.line("display_name");
  if (object.is_null("display_name")) {  // back to the first word of the name
    const practice::PartnerView* partner = find_partner(now, edit.letter);
    if (edit.name) {
      edit.display_name = edit.name->first_word();
    } else if (partner != nullptr && partner->name) {
      edit.display_name = partner->name->first_word();
    }
  }
  edit.alone_name = object.line_change("alone_name");
  edit.nickname = object.line_change("nickname");
  edit.pronouns = object.line_change("pronouns");
  edit.alone_pronouns = object.line_change("alone_pronouns");
  edit.body_words = object.text_change("body_words");
  edit.alone_body_words = object.text_change("alone_body_words");
  edit.role = object.word<domain::Role>("role");
  edit.left = object.date_change("left");
  return edit;
}

domain::Concern concern(const FromObject& object, const practice::CoupleView& now) {
  domain::Concern concern;
  concern.letter = object.required_letter("partner");
  if (!object.has("words")) {
    throw object.refuse("words", "missing");
  }
  concern.words = object.text("words").value_or(Text());
  concern.seen_by = domain::MemberSet::of({concern.letter});
  for (const domain::Concern& old : now.concerns) {
    if (old.letter == concern.letter) {
      concern.seen_by = old.seen_by;
    }
  }
  if (object.has("seen_by")) {
    concern.seen_by = object.members("seen_by").value_or(domain::MemberSet());
  }
  return concern;
}

domain::ContactCard contact(const FromObject& object, const practice::CoupleView& now) {
  domain::ContactCard card;
  const domain::Letter letter = object.required_letter("partner");
  for (const domain::ContactCard& old : now.contacts) {
    if (old.letter == letter) {
      card = old;
    }
  }
  card.letter = letter;
  change(card.phone, object.line_change("phone"));
  change(card.email, object.line_change("email"));
  change(card.address, object.text_change("address"));
  change(card.safe_times, object.line_change("safe_times"));
  change(card.message, object.text_change("message"));
  change(card.emergency, object.text_change("emergency"));
  change(card.language, object.line_change("language"));
  change(card.access, object.text_change("access"));
  change(card.allergies, object.text_change("allergies"));
  change(card.born, object.date_change("born"));
  return card;
}

domain::CareContact care_contact(const FromObject& object) {
  domain::CareContact contact;
  contact.about = object.required_letter("about");
  contact.name = object.required_line("name");
  contact.profession = object.line("profession");
  contact.phone = object.line("phone");
  contact.note = object.text("note");
  return contact;
}

}  // namespace

const FromObject::Keys& new_couple_keys() {
  static const FromObject::Keys keys{"partners", "policy", "enquiry"};
  return keys;
}

practice::NewCouple new_couple(const FromObject& object, domain::Date today) {
  practice::NewCouple couple;
  for (const FromObject& partner : object.objects("partners", k_partner_keys)) {
    couple.partners.push_back(new_partner(partner));
  }
  if (couple.partners.empty()) {
    throw object.refuse("partners", "missing");
  }
  if (couple.partners.size() > static_cast<std::size_t>(domain::k_most_members)) {
    throw object.refuse("partners", "too-many");
  }
  couple.policy = object.word<domain::PolicyKind>("policy");
  if (const auto card = object.object("enquiry", k_enquiry_keys)) {
    couple.enquiry = enquiry_card(*card, fresh_card(today));
  }
  return couple;
}

const FromObject::Keys& couple_edit_keys() {
  static const FromObject::Keys keys{"code",     "policy",  "names",    "relationship", "enquiry",
                                     "partners", "joining", "concerns", "contacts",     "care"};
  return keys;
}

practice::CoupleEdit couple_edit(const FromObject& object, const practice::CoupleView& now, domain::Date today) {
  practice::CoupleEdit edit;
  edit.code = object.string("code");
  edit.policy = object.word<domain::PolicyKind>("policy");
  edit.names = object.word<domain::NamesMode>("names");
  edit.relationship = object.text_change("relationship");
  if (object.is_null("enquiry")) {
    edit.enquiry.emplace(std::nullopt);
  } else if (const auto card = object.object("enquiry", k_enquiry_keys)) {
    edit.enquiry.emplace(enquiry_card(*card, now.enquiry.value_or(fresh_card(today))));
  }
  for (const FromObject& each : object.objects("partners", k_partner_edit_keys)) {
    edit.partners.push_back(partner_edit(each, now));
  }
  for (const FromObject& each : object.objects("joining", k_partner_keys)) {
    edit.joining.push_back(new_partner(each));
  }
  for (const FromObject& each : object.objects("concerns", k_concern_keys)) {
    edit.concerns.push_back(concern(each, now));
  }
  for (const FromObject& each : object.objects("contacts", k_contact_keys)) {
    edit.contacts.push_back(contact(each, now));
  }
  if (object.has("care")) {
    edit.care.emplace();
    for (const FromObject& each : object.objects("care", k_care_keys)) {
      edit.care->push_back(care_contact(each));
    }
  }
  return edit;
}

}  // namespace attune::cli
