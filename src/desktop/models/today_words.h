// SPDX-License-Identifier: Apache-2.0
// The words of Today: caseload rows, today's sessions, what needs attention.
#pragma once

#include "practice/views.h"

#include <string>

namespace attune::desktop {

/// What a caseload row or a header says when there are no names.
std::string case_title(const practice::CaseloadRow& row, domain::Date today);
/// Second line of a caseload row after the code: what comes next, or what was last.
std::string what_is_next(const practice::CaseloadRow& row, domain::Date today);
/// The neutral badge of a row.
std::string badge_words(practice::Attention::Kind kind);
/// First column of Needs your attention, its detail, its button.
std::string attention_what(practice::Attention::Kind kind);
std::string attention_detail(const practice::Attention& item);
std::string attention_button(practice::Attention::Kind kind);
std::string attention_when(const practice::Attention& item, domain::Date today);

/// The sentence of one of today's sessions.
std::string today_sentence(const practice::TodaySession& row, domain::LocalTime now);
/// Whether a planned session's end has passed, so that it is to be settled.
bool to_be_settled(const domain::Session& session, domain::LocalTime now);

}  // namespace attune::desktop
