// SPDX-License-Identifier: Apache-2.0
// How people and their hours are called on the clinician's pages.
#pragma once

#include "practice/views.h"

#include <string>
#include <vector>

namespace attune::desktop {

inline constexpr std::size_t k_button_name_length = 14;  ///< characters of a name on a button

/// "Wren, Jo & Idris".
std::string in_a_row(const std::vector<std::string>& names);
/// Together names of everyone: "Hannah & Léa". An enquiry without names is said so by the caller.
std::string first_names(const std::vector<practice::PartnerView>& partners);
std::string full_names(const std::vector<practice::PartnerView>& partners);
/// Together names of those in the set.
std::string names_of(const std::vector<practice::PartnerView>& partners, domain::MemberSet who);
std::string name_of(const std::vector<practice::PartnerView>& partners, domain::Letter who);
/// "Noor, on her own" where her pronouns are known, else "Noor, alone".
std::string on_their_own(const practice::PartnerView& partner);

/// "client", "couple", "group": what a case of so many people is called.
std::string case_noun(std::size_t people);
/// "Joint 12", "N3" (the initial of one's own series; the name where initials are shared), "Contact".
std::string series_label(const practice::SessionView& session, const std::vector<practice::PartnerView>& partners);

}  // namespace attune::desktop
