// SPDX-License-Identifier: Apache-2.0
// Use cases on cases and their people.
#pragma once

#include "practice/practice.h"

namespace attune::practice {

struct NewPartner {
  domain::Text name; ///< not empty
  std::optional<domain::Text> display_name, alone_name, nickname, pronouns, alone_pronouns, body_words, alone_body_words;
  domain::Role role = domain::Role::Client;
};

struct NewCouple {
  std::string code; ///< empty: the next free C-nnn
  std::vector<NewPartner> partners; ///< one to four, letters in this order
  std::optional<domain::PolicyKind> policy; ///< absent: the practice's
  std::optional<domain::EnquiryCard> enquiry; ///< present: the case starts as an enquiry
};

/// AlreadyExists when the code is taken (codes differ by more than case); InvalidInput naming the field.
CoupleRow add_couple(Practice& practice, const NewCouple& what);

/// The id of a code (any case). NotFound.
domain::CaseId find_couple(const Practice& practice, std::string_view code);
/// Everyone who is a member today; what plain `home` reads as.
domain::MemberSet members_of(const Practice& practice, const domain::CaseId& couple);

/// By code. The status filter is refused outside the clinician lens by giving what it would give anyway: without.
std::vector<CoupleRow> list_couples(const Practice& practice, const domain::Lens& lens,
                                    std::optional<domain::Status> status = std::nullopt);
/// Cases whose code or a name (any of its forms) begins a word with every word typed; clinician only, by code.
std::vector<CoupleRow> find_couples(const Practice& practice, std::string_view typed);
/// NotFound when nothing of the case may be seen through the lens (nobody of the lens is a member).
CoupleView show_couple(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens);

/// What `edit` may change; absent members stay. An optional inside an optional: present and empty takes the value away.
template <class T>
using Change = std::optional<std::optional<T>>;

struct PartnerEdit {
  domain::Letter letter;
  std::optional<domain::Text> name, display_name;
  Change<domain::Text> alone_name, nickname, pronouns, alone_pronouns, body_words, alone_body_words;
  std::optional<domain::Role> role;
  Change<domain::Date> left; ///< the day they left the case; empty: member again
};

struct CoupleEdit {
  std::optional<std::string> code;
  std::optional<domain::PolicyKind> policy;
  std::optional<domain::NamesMode> names;
  Change<domain::Text> relationship;
  Change<domain::EnquiryCard> enquiry;
  std::vector<PartnerEdit> partners;
  std::vector<NewPartner> joining;                  ///< new members with the next letters; they inherit nothing
  std::vector<domain::Concern> concerns;            ///< replaces that person's; empty words take it away
  std::vector<domain::ContactCard> contacts;        ///< replaces that person's card
  std::optional<std::vector<domain::CareContact>> care; ///< replaces the whole care team
};
/// All of it or nothing. NotFound for a letter that is no member; InvalidInput for a fifth member.
CoupleRow edit_couple(Practice& practice, const domain::CaseId& couple, const CoupleEdit& edit);

/// Enquiry or paused → active, active → paused, any but closed → closed, closed → active. Others are NotPermitted.
CoupleRow pause_couple(Practice& practice, const domain::CaseId& couple);
CoupleRow close_couple(Practice& practice, const domain::CaseId& couple);
CoupleRow reopen_couple(Practice& practice, const domain::CaseId& couple);

/// Everything the first page of the day shows; clinician only.
Today show_today(const Practice& practice);

}  // namespace attune::practice
