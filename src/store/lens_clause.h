// SPDX-License-Identifier: Apache-2.0
// The one rule as SQL. Every query over rows about people carries it; there is no repository function without a lens.
#pragma once

#include "domain/lens.h"
#include "store/sql/connection.h"

namespace attune::store {

/// "(a.seen_by & $lens_mask) = $lens_mask AND …" for a table alias with columns owner, about, seen_by.
std::string lens_clause(std::string_view alias);
/// The parameters of a query that holds the clause, with the lens's own added. Mask 0 and no owner is the clinician.
sql::Params with_lens(sql::Params params, const domain::Lens& lens);

}  // namespace attune::store
