// SPDX-License-Identifier: Apache-2.0
// Own trackers: what each person said, and which of them the clinician follows in a case.
#pragma once

#include "domain/lens.h"
#include "domain/measure.h"
#include "store/sql/connection.h"

namespace attune::store {

/// Those that count, newest first.
std::vector<domain::MeasureResult> list_measure_results(sql::Connection& connection, const domain::CaseId& couple,
                                                        const domain::Lens& lens);
/// Seen by its owner, or by the clinician alone where the tracker stays with her; takes the place of what stood for the
/// same person, tracker and day.
void insert_measure_result(sql::Connection& connection, const domain::CaseId& couple,
                           const domain::MeasureResult& result, domain::Instant now);

/// In the order chosen; nothing: the usual ones. Clinician only.
std::vector<std::string> list_chosen_measures(sql::Connection& connection, const domain::CaseId& couple,
                                              const domain::Lens& lens);
void set_chosen_measures(sql::Connection& connection, const domain::CaseId& couple,
                         const std::vector<std::string>& measures);

}  // namespace attune::store
