// SPDX-License-Identifier: Apache-2.0
// The words of Review: what was asked of each person alone, and until when it counts.
#pragma once

#include "practice/views.h"

#include <string>
#include <vector>

namespace attune::desktop {

/// What is on record of a case's people, read once.
struct ReviewFacts {
  std::vector<practice::ScreenView> screens;
  std::vector<domain::Willing> willing;
};

/// "11 Sep to 10 Dec" as markup with what follows the date smaller; what is not asked, raised, unfinished or ended says so.
std::string screen_markup(const ReviewFacts& facts, domain::Letter who, domain::ScreenKind kind, domain::Date today);
/// With whom and until when; a line for each other person.
std::string willing_markup(const ReviewFacts& facts, domain::Letter who, const std::vector<practice::PartnerView>& people,
                           domain::Date today);
/// What an account of practice told that asks for a talk alone: "A limit was crossed"; the code where it is another.
std::string account_signal_words(const std::string& code);
std::string signed_markup(const practice::CoupleView& view, domain::Letter who, domain::Date today);

}  // namespace attune::desktop
