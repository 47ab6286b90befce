// SPDX-License-Identifier: Apache-2.0
// Cases, people, memberships, enquiry, concerns, contact and care cards. Functions that return items about people take
// a lens; the ones that write take whole values.
#pragma once

#include "domain/couple_case.h"
#include "store/sql/connection.h"

namespace attune::store {

/// The frame of a case: code, dates, status and the members that the lens may see. Through room and home it is there
/// only when each of the lens's people is a member today.
std::optional<domain::CoupleCase> find_case(sql::Connection& connection, const domain::CaseId& id,
                                            const domain::Lens& lens);
/// All of them, by code; the enquiry card too where the lens is the clinician's.
std::vector<domain::CoupleCase> list_cases(sql::Connection& connection, const domain::Lens& lens);
/// Any case of letters.
std::optional<domain::CaseId> find_case_id(sql::Connection& connection, const std::string& code);
std::int64_t count_cases(sql::Connection& connection);

std::vector<domain::Concern> list_concerns(sql::Connection& connection, const domain::CaseId& id, const domain::Lens& lens);
std::vector<domain::ContactCard> list_contacts(sql::Connection& connection, const domain::CaseId& id,
                                               const domain::Lens& lens);
std::vector<domain::CareContact> list_care(sql::Connection& connection, const domain::CaseId& id, const domain::Lens& lens);

void insert_case(sql::Connection& connection, const domain::CoupleCase& couple, domain::Instant now);
/// Code, status, policy, dates, relationship, names.
void update_case(sql::Connection& connection, const domain::CoupleCase& couple);
void insert_member(sql::Connection& connection, const domain::CaseId& id, const domain::Member& member,
                   domain::Instant now);
/// Role, dates and the person's values.
void update_member(sql::Connection& connection, const domain::CaseId& id, const domain::Member& member);

// Cards are superseded, not changed: the old row stays.
void replace_enquiry(sql::Connection& connection, const domain::CaseId& id,
                     const std::optional<domain::EnquiryCard>& card, domain::Instant now);
void replace_concern(sql::Connection& connection, const domain::CaseId& id, const domain::Concern& concern,
                     domain::Instant now);
void replace_contact(sql::Connection& connection, const domain::CaseId& id, const domain::ContactCard& card,
                     domain::Instant now);
void replace_care(sql::Connection& connection, const domain::CaseId& id, const std::vector<domain::CareContact>& care,
                  domain::Instant now);

}  // namespace attune::store
