// SPDX-License-Identifier: Apache-2.0
// What the use cases share; not for the floors above.
#pragma once

#include "practice/practice.h"
#include "store/store.h"

namespace attune::practice {

store::Options store_options(const Environment& environment);

template <class Id>
Id next_id(const Practice& practice) {
  return Id(practice.next_id());
}

/// The case whole, as the clinician sees it. NotFound.
domain::CoupleCase load_couple(const Practice& practice, const domain::CaseId& couple);
/// NotFound (field partner) for a letter that is no member today.
void require_member(const domain::CoupleCase& couple, domain::Letter letter);

PartnerView partner_view(const domain::Member& member, const domain::Lens& lens);
CoupleRow couple_row(const domain::CoupleCase& couple, const domain::Lens& lens);
SessionView session_view(const domain::Session& session, std::optional<int> number, const domain::Lens& lens);

/// Everything, as the clinician sees it.
inline const domain::Lens k_clinician = domain::Lens::clinician();

/// Throws NotPermitted with this reason.
[[noreturn]] void not_permitted(std::string_view reason);
/// A required text. InvalidInput naming the field when it is empty.
void require_text(const domain::Text& text, std::string_view field);

/// The texts that a new practice begins with, one for each kind of policy.
std::vector<domain::Policy> first_policies();

// Keys of the settings table.
constexpr const char* k_setting_name = "name";
constexpr const char* k_setting_clinician = "clinician";
constexpr const char* k_setting_zone = "zone";
constexpr const char* k_setting_policy = "policy";
constexpr const char* k_setting_idle = "idle-minutes";
constexpr const char* k_setting_crisis = "crisis-lines";
constexpr const char* k_setting_practice_id = "practice-id";
constexpr const char* k_setting_sample = "sample";

}  // namespace attune::practice
