// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"
#include "practice/couples.h"
#include "practice/member_from.h"
#include "practice/support.h"
#include "store/cases.h"

#include <algorithm>

namespace attune::practice {
namespace {

using domain::CoupleCase;

template <class T>
void apply(std::optional<T>& value, const Change<T>& change) {
  if (change) {
    value = *change;
  }
}

domain::Member& member_of(CoupleCase& couple, domain::Letter letter) {
  const auto found = std::find_if(couple.members.begin(), couple.members.end(),
                                  [&](const domain::Member& member) { return member.letter == letter; });
  if (found == couple.members.end()) {
    throw Error(ErrorCode::NotFound, {{"part", "partner"}, {"field", "letter"}});
  }
  return *found;
}

void apply_partner(CoupleCase& couple, const PartnerEdit& edit) {
  domain::Member& member = member_of(couple, edit.letter);
  domain::Person& person = member.person;
  if (edit.name) {
    require_text(*edit.name, "name");
    // A together name that was only ever the first word of the name goes along with it.
    if (!edit.display_name && person.display_name == person.name.first_word()) {
      person.display_name = edit.name->first_word();
    }
    person.name = *edit.name;
  }
  if (edit.display_name) {
    person.display_name = edit.display_name->empty() ? person.name.first_word() : *edit.display_name;
  }
  apply(person.alone_name, edit.alone_name);
  apply(person.nickname, edit.nickname);
  apply(person.pronouns, edit.pronouns);
  apply(person.alone_pronouns, edit.alone_pronouns);
  apply(person.body_words, edit.body_words);
  apply(person.alone_body_words, edit.alone_body_words);
  apply(member.to, edit.left);
  if (edit.role) {
    member.role = *edit.role;
  }
}

void check_members(const CoupleCase& couple) {
  const auto members = std::count_if(couple.members.begin(), couple.members.end(),
                                     [](const domain::Member& member) { return !member.to; });
  if (members < 1 || members > domain::k_most_members) {
    throw invalid("partners", "out-of-range");
  }
}

void apply_frame(CoupleCase& couple, const CoupleEdit& edit) {
  if (edit.code) {
    couple.code = domain::parse_case_code(*edit.code, "code");
  }
  if (edit.policy) {
    couple.policy = *edit.policy;
  }
  if (edit.names) {
    couple.names = *edit.names;
  }
  apply(couple.relationship, edit.relationship);
}

}  // namespace

CoupleRow edit_couple(Practice& practice, const domain::CaseId& id, const CoupleEdit& edit) {
  CoupleCase couple = load_couple(practice, id);
  const std::size_t before = couple.members.size();
  apply_frame(couple, edit);
  for (const PartnerEdit& partner : edit.partners) {
    apply_partner(couple, partner);
  }
  for (const NewPartner& partner : edit.joining) {
    // Letters follow the highest ever given, so that nobody inherits what was said to somebody who left.
    const int next = couple.members.empty() ? 0 : couple.members.back().letter.index() + 1;
    if (next >= 26) {
      not_permitted("no-letter-left");
    }
    couple.members.push_back(member_from(practice, partner, domain::Letter::at(next), practice.event_time().date));
  }
  check_members(couple);
  for (const domain::Concern& concern : edit.concerns) {
    member_of(couple, concern.letter);
    if (!couple.current_members().has_all(concern.seen_by)) {
      throw invalid("seen_by", "no-member");
    }
  }
  for (const domain::ContactCard& card : edit.contacts) {
    member_of(couple, card.letter);
  }
  std::vector<domain::CareContact> care = edit.care.value_or(std::vector<domain::CareContact>());
  for (domain::CareContact& contact : care) {
    member_of(couple, contact.about);
    require_text(contact.name, "name");
    contact.id = next_id<domain::CareContactId>(practice);
  }
  practice.store().write([&](store::Writer& writer) {
    store::sql::Connection& sql = writer.sql();
    const auto taken = store::find_case_id(sql, couple.code);
    if (taken && *taken != id) {
      throw Error(ErrorCode::AlreadyExists, {{"field", "code"}});
    }
    store::update_case(sql, couple);
    for (std::size_t at = 0; at < couple.members.size(); ++at) {
      at < before ? store::update_member(sql, id, couple.members[at])
                  : store::insert_member(sql, id, couple.members[at], writer.now());
    }
    if (edit.enquiry) {
      store::replace_enquiry(sql, id, *edit.enquiry, writer.now());
    }
    for (const domain::Concern& concern : edit.concerns) {
      store::replace_concern(sql, id, concern, writer.now());
    }
    for (const domain::ContactCard& card : edit.contacts) {
      store::replace_contact(sql, id, card, writer.now());
    }
    if (edit.care) {
      store::replace_care(sql, id, care, writer.now());
    }
    writer.audit("edit", "couple", id.str());
  });
  return couple_row(load_couple(practice, id), domain::Lens::clinician());
}

}  // namespace attune::practice
