// SPDX-License-Identifier: Apache-2.0
#include "store/cases.h"

#include "store/cases_rows.h"
#include "store/lens_clause.h"
#include "store/rows.h"

#include <algorithm>
#include <unordered_map>

namespace attune::store {
namespace {

using domain::CaseId;
using domain::CoupleCase;
using domain::Instant;
using domain::Lens;

std::string code_key(const std::string& code) { return domain::fold(code); }

// The frame is for those who belong to the case today: the lens's people must all be members now.
bool belongs(const CoupleCase& couple, const Lens& lens) {
  switch (lens.kind()) {
    case Lens::Kind::Clinician:
      return true;
    case Lens::Kind::Room:
    case Lens::Kind::Home:
      return couple.current_members().has_all(lens.people());
    case Lens::Kind::Release:
      return couple.find_member(*lens.released()) != nullptr;
  }
  return false;
}

// One pass over each table, for one case or for all.
std::vector<CoupleCase> load(sql::Connection& connection, const std::optional<CaseId>& one, const Lens& lens) {
  const sql::Params narrowed = one ? sql::Params{{"$case", one->str()}} : sql::Params{};
  std::vector<CoupleCase> cases;
  std::unordered_map<std::string, std::size_t> at;
  connection.rows("SELECT " + case_columns() + " FROM couple_case c" + (one ? " WHERE c.id = $case" : ""),
                  narrowed, [&](const sql::Row& row) {
                    at.emplace(row.text(0), cases.size());
                    cases.push_back(case_from(row));
                  });
  connection.rows("SELECT m.case_id, " + member_columns() +
                      " FROM membership m JOIN person p ON p.id = m.person_id WHERE " + lens_clause("m") +
                      (one ? " AND m.case_id = $case" : "") + " ORDER BY m.case_id, m.owner",
                  with_lens(narrowed, lens),
                  [&](const sql::Row& row) { cases[at.at(row.text(0))].members.push_back(member_from(row, 1)); });
  connection.rows("SELECT e.case_id, " + enquiry_columns() + " FROM enquiry e WHERE e.superseded_us IS NULL AND " +
                      lens_clause("e") + (one ? " AND e.case_id = $case" : ""),
                  with_lens(narrowed, lens),
                  [&](const sql::Row& row) { cases[at.at(row.text(0))].enquiry = enquiry_from(row, 1); });
  std::erase_if(cases, [&](const CoupleCase& couple) { return !belongs(couple, lens); });
  std::sort(cases.begin(), cases.end(),
            [](const CoupleCase& a, const CoupleCase& b) { return domain::code_before(a.code, b.code); });
  return cases;
}

sql::Params person_params(const domain::Person& person) {
  return {{"$person", person.id.str()},
          {"$name", value_of(person.name)},
          {"$display", value_of(person.display_name)},
          {"$alone_name", value_of(person.alone_name)},
          {"$nickname", value_of(person.nickname)},
          {"$pronouns", value_of(person.pronouns)},
          {"$alone_pronouns", value_of(person.alone_pronouns)},
          {"$body", value_of(person.body_words)},
          {"$alone_body", value_of(person.alone_body_words)}};
}

sql::Params case_params(const CoupleCase& couple) {
  return {{"$case", couple.id.str()},
          {"$code", couple.code},
          {"$code_key", code_key(couple.code)},
          {"$status", word_value(couple.status)},
          {"$policy", word_value(couple.policy)},
          {"$opened", value_of(couple.opened)},
          {"$closed", value_of(couple.closed)},
          {"$relationship", value_of(couple.relationship)},
          {"$names", word_value(couple.names)}};
}

// Ends what is current of a card table for one case, and one person where the card is a person's.
void supersede(sql::Connection& connection, const std::string& table, const CaseId& id, Instant now,
               std::optional<domain::Letter> owner) {
  connection.run("UPDATE " + table + " SET superseded_us = $now WHERE case_id = $case AND superseded_us IS NULL AND "
                 "($owner IS NULL OR owner = $owner)",
                 {{"$now", now.us}, {"$case", id.str()}, {"$owner", owner ? sql::Value(owner->str()) : sql::Value()}});
}

}  // namespace

std::optional<CoupleCase> find_case(sql::Connection& connection, const CaseId& id, const Lens& lens) {
  auto found = load(connection, id, lens);
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<CoupleCase> list_cases(sql::Connection& connection, const Lens& lens) {
  return load(connection, std::nullopt, lens);
}

std::optional<CaseId> find_case_id(sql::Connection& connection, const std::string& code) {
  return connection.first("SELECT id FROM couple_case WHERE code_key = $key", {{"$key", code_key(code)}},
                          [](const sql::Row& row) { return CaseId(row.text(0)); });
}

std::int64_t count_cases(sql::Connection& connection) {
  return connection.first("SELECT count(*) FROM couple_case", {}, [](const sql::Row& row) { return row.integer(0); })
      .value_or(0);
}

std::vector<domain::Concern> list_concerns(sql::Connection& connection, const CaseId& id, const Lens& lens) {
  std::vector<domain::Concern> all;
  connection.rows("SELECT n.owner, n.words, n.seen_by FROM concern n WHERE n.case_id = $case AND n.superseded_us IS NULL "
                  "AND " + lens_clause("n") + " ORDER BY n.owner",
                  with_lens({{"$case", id.str()}}, lens), [&](const sql::Row& row) {
                    all.push_back({domain::Letter(row.text(0).at(0)), text_at(row, 1),
                                   domain::MemberSet::from_bits(row.integer(2))});
                  });
  return all;
}

std::vector<domain::ContactCard> list_contacts(sql::Connection& connection, const CaseId& id, const Lens& lens) {
  std::vector<domain::ContactCard> all;
  connection.rows("SELECT k.owner, k.phone, k.email, k.address, k.safe_times, k.message, k.emergency, k.language, "
                  "k.access, k.allergies, k.born FROM contact_card k WHERE k.case_id = $case AND k.superseded_us IS NULL "
                  "AND " + lens_clause("k") + " ORDER BY k.owner",
                  with_lens({{"$case", id.str()}}, lens), [&](const sql::Row& row) {
                    domain::ContactCard card;
                    card.letter = domain::Letter(row.text(0).at(0));
                    card.phone = optional_text_at(row, 1);
                    card.email = optional_text_at(row, 2);
                    card.address = optional_text_at(row, 3);
                    card.safe_times = optional_text_at(row, 4);
                    card.message = optional_text_at(row, 5);
                    card.emergency = optional_text_at(row, 6);
                    card.language = optional_text_at(row, 7);
                    card.access = optional_text_at(row, 8);
                    card.allergies = optional_text_at(row, 9);
                    card.born = optional_date_at(row, 10);
                    all.push_back(std::move(card));
                  });
  return all;
}

std::vector<domain::CareContact> list_care(sql::Connection& connection, const CaseId& id, const Lens& lens) {
  std::vector<domain::CareContact> all;
  connection.rows("SELECT a.id, a.owner, a.name, a.profession, a.phone, a.note FROM care_contact a WHERE a.case_id = $case "
                  "AND a.superseded_us IS NULL AND " + lens_clause("a") + " ORDER BY a.owner, a.id",
                  with_lens({{"$case", id.str()}}, lens), [&](const sql::Row& row) {
                    all.push_back({domain::CareContactId(row.text(0)), domain::Letter(row.text(1).at(0)), text_at(row, 2),
                                   optional_text_at(row, 3), optional_text_at(row, 4), optional_text_at(row, 5)});
                  });
  return all;
}

void insert_case(sql::Connection& connection, const CoupleCase& couple, Instant now) {
  sql::Params params = case_params(couple);
  params.push_back({"$now", now.us});
  connection.run("INSERT INTO couple_case (id, code, code_key, status, policy, opened, closed, relationship, names, "
                 "recorded_us) VALUES ($case, $code, $code_key, $status, $policy, $opened, $closed, $relationship, $names, "
                 "$now)",
                 params);
  for (const domain::Member& member : couple.members) {
    insert_member(connection, couple.id, member, now);
  }
  if (couple.enquiry) {
    replace_enquiry(connection, couple.id, couple.enquiry, now);
  }
}

void update_case(sql::Connection& connection, const CoupleCase& couple) {
  connection.run("UPDATE couple_case SET code = $code, code_key = $code_key, status = $status, policy = $policy, opened = "
                 "$opened, closed = $closed, relationship = $relationship, names = $names WHERE id = $case",
                 case_params(couple));
}

void insert_member(sql::Connection& connection, const CaseId& id, const domain::Member& member, Instant now) {
  sql::Params person = person_params(member.person);
  person.push_back({"$now", now.us});
  connection.run("INSERT INTO person (id, name, display_name, alone_name, nickname, pronouns, alone_pronouns, body_words, "
                 "alone_body_words, recorded_us) VALUES ($person, $name, $display, $alone_name, $nickname, $pronouns, "
                 "$alone_pronouns, $body, $alone_body, $now)",
                 person);
  // Membership and together values: every member, also who joins later.
  connection.run("INSERT INTO membership (case_id, owner, about, seen_by, person_id, role, from_date, to_date, recorded_us) "
                 "VALUES ($case, $letter, NULL, $seen, $person, $role, $from, $to, $now)",
                 {{"$case", id.str()},
                  {"$letter", member.letter.str()},
                  {"$seen", domain::MemberSet::everyone_ever().bits()},
                  {"$person", member.person.id.str()},
                  {"$role", word_value(member.role)},
                  {"$from", value_of(member.from)},
                  {"$to", value_of(member.to)},
                  {"$now", now.us}});
}

void update_member(sql::Connection& connection, const CaseId& id, const domain::Member& member) {
  connection.run("UPDATE person SET name = $name, display_name = $display, alone_name = $alone_name, nickname = $nickname, "
                 "pronouns = $pronouns, alone_pronouns = $alone_pronouns, body_words = $body, alone_body_words = "
                 "$alone_body WHERE id = $person",
                 person_params(member.person));
  connection.run("UPDATE membership SET role = $role, from_date = $from, to_date = $to WHERE case_id = $case AND owner = "
                 "$letter",
                 {{"$role", word_value(member.role)},
                  {"$from", value_of(member.from)},
                  {"$to", value_of(member.to)},
                  {"$case", id.str()},
                  {"$letter", member.letter.str()}});
}

void replace_enquiry(sql::Connection& connection, const CaseId& id, const std::optional<domain::EnquiryCard>& card,
                     Instant now) {
  supersede(connection, "enquiry", id, now, std::nullopt);
  if (!card) {
    return;
  }
  connection.run("INSERT INTO enquiry (case_id, owner, about, seen_by, called, partner_knows, message_allowed, urgency, "
                 "reason, treats, access, call_back, called_back, recorded_us) VALUES ($case, 'A', NULL, 0, $called, "
                 "$knows, $message, $urgency, $reason, $treats, $access, $call_back, $called_back, $now)",
                 {{"$case", id.str()},
                  {"$called", value_of(card->called)},
                  {"$knows", value_of(card->partner_knows)},
                  {"$message", value_of(card->message_allowed)},
                  {"$urgency", word_value(card->urgency)},
                  {"$reason", value_of(card->reason)},
                  {"$treats", value_of(card->treats)},
                  {"$access", value_of(card->access)},
                  {"$call_back", value_of(card->call_back)},
                  {"$called_back", value_of(card->called_back)},
                  {"$now", now.us}});
}

void replace_concern(sql::Connection& connection, const CaseId& id, const domain::Concern& concern, Instant now) {
  supersede(connection, "concern", id, now, concern.letter);
  if (concern.words.empty()) {
    return;
  }
  connection.run("INSERT INTO concern (case_id, owner, about, seen_by, words, recorded_us) VALUES ($case, $owner, NULL, "
                 "$seen, $words, $now)",
                 {{"$case", id.str()},
                  {"$owner", concern.letter.str()},
                  {"$seen", concern.seen_by.bits()},
                  {"$words", value_of(concern.words)},
                  {"$now", now.us}});
}

void replace_contact(sql::Connection& connection, const CaseId& id, const domain::ContactCard& card, Instant now) {
  supersede(connection, "contact_card", id, now, card.letter);
  connection.run("INSERT INTO contact_card (case_id, owner, about, seen_by, phone, email, address, safe_times, message, "
                 "emergency, language, access, allergies, born, recorded_us) VALUES ($case, $owner, NULL, 0, $phone, $email, "
                 "$address, $safe, $message, $emergency, $language, $access, $allergies, $born, $now)",
                 {{"$case", id.str()},
                  {"$owner", card.letter.str()},
                  {"$phone", value_of(card.phone)},
                  {"$email", value_of(card.email)},
                  {"$address", value_of(card.address)},
                  {"$safe", value_of(card.safe_times)},
                  {"$message", value_of(card.message)},
                  {"$emergency", value_of(card.emergency)},
                  {"$language", value_of(card.language)},
                  {"$access", value_of(card.access)},
                  {"$allergies", value_of(card.allergies)},
                  {"$born", value_of(card.born)},
                  {"$now", now.us}});
}

void replace_care(sql::Connection& connection, const CaseId& id, const std::vector<domain::CareContact>& care,
                  Instant now) {
  supersede(connection, "care_contact", id, now, std::nullopt);
  for (const domain::CareContact& contact : care) {
    connection.run("INSERT INTO care_contact (id, case_id, owner, about, seen_by, name, profession, phone, note, "
                   "recorded_us) VALUES ($id, $case, $owner, NULL, $seen, $name, $profession, $phone, $note, $now)",
                   {{"$id", contact.id.str()},
                    {"$case", id.str()},
                    {"$owner", contact.about.str()},
                    {"$seen", domain::MemberSet::of({contact.about}).bits()},
                    {"$name", value_of(contact.name)},
                    {"$profession", value_of(contact.profession)},
                    {"$phone", value_of(contact.phone)},
                    {"$note", value_of(contact.note)},
                    {"$now", now.us}});
  }
}

}  // namespace attune::store
