// SPDX-License-Identifier: Apache-2.0
// How dates and states read on the clinician's pages. Plain UTF-8; nothing of the toolkit.
#pragma once

#include "domain/safeguards.h"
#include "domain/session.h"

#include <optional>
#include <string>
#include <vector>

namespace attune::desktop {

/// "19 Nov"; with the year where it is not today's.
std::string short_date(domain::Date date, domain::Date today);
/// "20 Nov 2025".
std::string full_date(domain::Date date);
/// "Thursday 20 November 2025".
std::string long_date(domain::Date date);
/// "Thu 20 Nov 2025", as a date field shows it.
std::string typed_date(domain::Date date);
/// "Thu 4 Dec".
std::string week_date(domain::Date date, domain::Date today);
/// "today 14:00", "Thu 4 Dec 14:00"; without a start the day alone.
std::string day_and_time(domain::Date date, std::optional<domain::TimeOfDay> start, domain::Date today);
/// The same as the beginning of a line: "Today 14:00".
std::string as_beginning(std::string words);
/// "since 18 Nov", "since today", "by 4 Dec".
std::string since(domain::Date date, domain::Date today);
std::string by_date(domain::Date date, domain::Date today);

/// "tired, ill and away".
std::string listed(const std::vector<std::string>& words);

/// "in the room", "telehealth", "by phone", "elsewhere".
std::string place_words(domain::Place where);
std::string state_words(domain::SessionState state);
std::string status_words(domain::Status status);
std::string policy_words(domain::PolicyKind kind);
std::string role_words(domain::Role role);
std::string names_mode_words(domain::NamesMode mode);
std::string outcome_words(domain::ScreenOutcome outcome);
std::string screen_words(domain::ScreenKind kind);
std::string urgency_words(domain::Urgency urgency);
/// "one person", "two people".
std::string count_words(std::size_t count);

/// For text renderers and labels with markup.
std::string escape_markup(std::string_view plain);

}  // namespace attune::desktop
