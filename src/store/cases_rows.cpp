// SPDX-License-Identifier: Apache-2.0
#include "store/cases_rows.h"

#include "store/rows.h"

namespace attune::store {

std::string case_columns() { return "c.id, c.code, c.status, c.policy, c.opened, c.closed, c.relationship, c.names"; }

domain::CoupleCase case_from(const sql::Row& row) {
  domain::CoupleCase couple;
  couple.id = domain::CaseId(row.text(0));
  couple.code = row.text(1);
  couple.status = word_at<domain::Status>(row, 2);
  couple.policy = word_at<domain::PolicyKind>(row, 3);
  couple.opened = date_at(row, 4);
  couple.closed = optional_date_at(row, 5);
  couple.relationship = optional_text_at(row, 6);
  couple.names = word_at<domain::NamesMode>(row, 7);
  return couple;
}

std::string member_columns() {
  return "m.owner, m.role, m.from_date, m.to_date, p.id, p.name, p.display_name, p.alone_name, p.nickname, p.pronouns, "
         "p.alone_pronouns, p.body_words, p.alone_body_words";
}

domain::Member member_from(const sql::Row& row, int first) {
  domain::Member member;
  member.letter = stored("letter", [&] { return domain::Letter::parse(row.text(first), "letter"); });
  member.role = word_at<domain::Role>(row, first + 1);
  member.from = date_at(row, first + 2);
  member.to = optional_date_at(row, first + 3);
  domain::Person& person = member.person;
  person.id = domain::PersonId(row.text(first + 4));
  person.name = text_at(row, first + 5);
  person.display_name = text_at(row, first + 6);
  person.alone_name = optional_text_at(row, first + 7);
  person.nickname = optional_text_at(row, first + 8);
  person.pronouns = optional_text_at(row, first + 9);
  person.alone_pronouns = optional_text_at(row, first + 10);
  person.body_words = optional_text_at(row, first + 11);
  person.alone_body_words = optional_text_at(row, first + 12);
  return member;
}

std::string enquiry_columns() {
  return "e.called, e.partner_knows, e.message_allowed, e.urgency, e.reason, e.treats, e.access, e.call_back, "
         "e.called_back";
}

domain::EnquiryCard enquiry_from(const sql::Row& row, int first) {
  domain::EnquiryCard card;
  card.called = date_at(row, first);
  card.partner_knows = optional_flag_at(row, first + 1);
  card.message_allowed = optional_flag_at(row, first + 2);
  card.urgency = word_at<domain::Urgency>(row, first + 3);
  card.reason = optional_text_at(row, first + 4);
  card.treats = optional_text_at(row, first + 5);
  card.access = optional_text_at(row, first + 6);
  card.call_back = optional_text_at(row, first + 7);
  card.called_back = optional_date_at(row, first + 8);
  return card;
}

}  // namespace attune::store
