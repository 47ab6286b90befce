// SPDX-License-Identifier: Apache-2.0
// Answers to look at with one person alone. Clinician only; newest first.
#pragma once

#include "domain/intake.h"
#include "domain/lens.h"
#include "store/sql/connection.h"

namespace attune::store {

std::vector<domain::Signal> list_signals(sql::Connection& connection, const domain::CaseId& couple,
                                         const domain::Lens& lens);
/// With its sources.
void insert_signal(sql::Connection& connection, const domain::CaseId& couple, const domain::Signal& signal,
                   domain::Instant now);
/// One source more for a signal that stands; a source that is there already changes nothing.
void add_signal_source(sql::Connection& connection, const domain::SignalId& signal, const std::string& source,
                       domain::Instant now);
void set_signal_looked_at(sql::Connection& connection, const domain::SignalId& signal, domain::Date date,
                          const domain::Text& note);
/// Those not looked at, of all cases, oldest first.
struct OpenSignal {
  domain::SignalId id;
  domain::CaseId couple;
  domain::Date since{};
};
std::vector<OpenSignal> open_signals(sql::Connection& connection, const domain::Lens& lens);
/// Ids that begin so, with their cases.
struct SignalPlace {
  domain::SignalId id;
  domain::CaseId couple;
};
std::vector<SignalPlace> match_signal(sql::Connection& connection, const std::string& prefix);

}  // namespace attune::store
