// SPDX-License-Identifier: Apache-2.0
// Fictional cases for looking at the pages and for testing them.
#pragma once

#include "practice/couples.h"
#include "practice/practice.h"

namespace attune::test {

/// A case of these people; names only.
domain::CaseId add_people(practice::Practice& practice, const std::vector<std::string>& names);
/// Everybody's policy signed, and what the first two answered to barriers-and-brakes: much of it shared by both, some by
/// one of them, some by nobody; the first answered twice.
void fill_answers(practice::Practice& practice, const domain::CaseId& couple);
/// One person's answers, as JSON.
void answer(practice::Practice& practice, const domain::CaseId& couple, domain::Letter who, const std::string& answers,
            std::optional<domain::Date> date = {}, bool draft = false);
void share(practice::Practice& practice, const domain::CaseId& couple, domain::Letter who, const std::string& item,
           domain::MemberSet with);
/// A pair on its way: they talked, had the first touch sheet, talk weeks, and the second one twice; what they agreed on.
/// Of everybody all is asked that touch needs.
void fill_path(practice::Practice& practice, const domain::CaseId& couple);
/// A day with sessions before and after now, an enquiry, three people, one person, paused and closed cases, long names.
void fill_day(practice::Practice& practice);
/// Many cases of two, with a session each.
void fill_many(practice::Practice& practice, int cases);

}  // namespace attune::test
