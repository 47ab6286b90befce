// SPDX-License-Identifier: Apache-2.0
// The words of a case's header and Overview.
#pragma once

#include "practice/views.h"

#include <string>
#include <vector>

namespace attune::desktop {

/// "Active since 28 Aug 2025   ·   Joint 5 held, next today 14:00   ·   Individual confidentiality, signed 4 Sep".
std::string standing_words(const practice::CoupleView& view, domain::Date today);
/// "signed 4 Sep", "signed by Maya", "not signed yet".
std::string signed_words(const practice::CoupleView& view, domain::Date today);
/// The latest signature of a person under the case's policy.
const domain::PolicySignature* signature_of(const practice::CoupleView& view, domain::Letter who);

/// "Today 14:00, in the room, 50 minutes."
std::string session_sentence(const practice::SessionView& session, const std::vector<practice::PartnerView>& partners,
                             domain::Date today);
/// The facts of a first call, a line each.
std::vector<std::string> enquiry_lines(const domain::EnquiryCard& card, domain::Date today);
/// "Dr Ana Lima, physiotherapist, 555 0134".
std::string care_line(const domain::CareContact& contact);

}  // namespace attune::desktop
