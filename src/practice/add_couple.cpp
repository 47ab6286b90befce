// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"
#include "practice/couples.h"
#include "practice/member_from.h"
#include "practice/practices.h"
#include "practice/support.h"
#include "store/cases.h"

#include <algorithm>

namespace attune::practice {
namespace {

// C-001, C-002, …: one more than the highest number in use.
std::string next_code(store::sql::Connection& connection) {
  int highest = 0;
  for (const domain::CoupleCase& couple : store::list_cases(connection, domain::Lens::clinician())) {
    const std::string& code = couple.code;
    const bool ours = code.size() > 2 && code.size() <= 9 && (code[0] == 'C' || code[0] == 'c') && code[1] == '-' &&
                      std::all_of(code.begin() + 2, code.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (ours) {
      highest = std::max(highest, std::stoi(code.substr(2)));
    }
  }
  const std::string digits = std::to_string(highest + 1);
  return "C-" + (digits.size() < 3 ? std::string(3 - digits.size(), '0') : std::string()) + digits;
}

}  // namespace

domain::Member member_from(const Practice& practice, const NewPartner& partner, domain::Letter letter, domain::Date from) {
  require_text(partner.name, "name");
  domain::Member member;
  member.letter = letter;
  member.role = partner.role;
  member.from = from;
  domain::Person& person = member.person;
  person.id = next_id<domain::PersonId>(practice);
  person.name = partner.name;
  person.display_name =
      partner.display_name && !partner.display_name->empty() ? *partner.display_name : partner.name.first_word();
  person.alone_name = partner.alone_name;
  person.nickname = partner.nickname;
  person.pronouns = partner.pronouns;
  person.alone_pronouns = partner.alone_pronouns;
  person.body_words = partner.body_words;
  person.alone_body_words = partner.alone_body_words;
  return member;
}

CoupleRow add_couple(Practice& practice, const NewCouple& what) {
  if (what.partners.empty() || what.partners.size() > domain::k_most_members) {
    throw invalid("partners", "out-of-range");
  }
  store::sql::Connection& read = practice.store().read();
  domain::CoupleCase couple;
  couple.id = next_id<domain::CaseId>(practice);
  couple.code = what.code.empty() ? next_code(read) : domain::parse_case_code(what.code, "code");
  couple.status = what.enquiry ? domain::Status::Enquiry : domain::Status::Active;
  couple.policy = what.policy ? *what.policy : practice_info(practice).policy;
  couple.opened = practice.event_time().date;
  couple.enquiry = what.enquiry;
  for (std::size_t at = 0; at < what.partners.size(); ++at) {
    couple.members.push_back(
        member_from(practice, what.partners[at], domain::Letter::at(static_cast<int>(at)), couple.opened));
  }
  practice.store().write([&](store::Writer& writer) {
    if (store::find_case_id(writer.sql(), couple.code)) {
      throw Error(ErrorCode::AlreadyExists, {{"field", "code"}});
    }
    store::insert_case(writer.sql(), couple, writer.now());
    writer.audit("add", "couple", couple.id.str());
  });
  return couple_row(couple, domain::Lens::clinician());
}

}  // namespace attune::practice
