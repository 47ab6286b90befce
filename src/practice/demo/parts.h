// SPDX-License-Identifier: Apache-2.0
// What further cases are put together from.
#pragma once

#include "domain/homework.h"

#include <span>
#include <string_view>

namespace attune::practice::demo {

using Parts = std::span<const std::string_view>;

Parts women();
Parts men();
Parts anybody();
Parts surnames();
Parts streets();
Parts professions();
Parts titled();  ///< first names of those who treat
Parts languages();

// A concern has three parts: what, since when, and a wish.
Parts troubles();      ///< of people in a relationship
Parts own_troubles();  ///< of one person alone
Parts sinces(), sinces_of_one();
Parts wishes();
Parts own_wishes();

Parts forms_of_two(), forms_of_more(), forms_of_one();  ///< how they live, first half
Parts homes(), homes_of_one();                          ///< second half
Parts enquiry_reasons();
Parts call_back_times();
Parts safe_times();
Parts message_rules();
Parts access_needs();
Parts care_notes();
Parts first_asked(), asked_again();

// What follows from answers.
Parts going_well();
Parts look_notes();
Parts pain_reasons(), memory_reasons();
Parts clearing_sources(), limits_that_remain();
Parts goals_of_all(), own_goals();
Parts confided(), agreements();

// What was agreed on touch, decided on the path, and written on a sheet.
Parts bans(), stop_words(), stop_signs(), exceptions(), who_invites(), afterwards();
Parts how_it_went(domain::Decision decision), what_was_noticed(domain::Decision decision);
Parts what_follows(domain::Decision decision);
/// How many times a decision that begins with one of how_it_went says that it was practised.
struct HowOften {
  int whole = 0, partly = 0, not_done = 0;
};
HowOften how_often(std::string_view why);
Parts sheet_notes();

}  // namespace attune::practice::demo
