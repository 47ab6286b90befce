// SPDX-License-Identifier: Apache-2.0
// What people said when they arrived.
#pragma once

#include "domain/check_in.h"
#include "domain/lens.h"
#include "store/sql/connection.h"

namespace attune::store {

/// Those that count, newest session first; of each the answers that the lens may see.
std::vector<domain::CheckIn> list_check_ins(sql::Connection& connection, const domain::CaseId& couple,
                                            const domain::Lens& lens);
/// Seen by its owner, but for what stays with the clinician; takes the place of what that person said before in the
/// same session.
void insert_check_in(sql::Connection& connection, const domain::CaseId& couple, const domain::CheckIn& check_in,
                     domain::Instant now);

}  // namespace attune::store
