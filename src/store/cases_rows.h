// SPDX-License-Identifier: Apache-2.0
// Reading cases and members out of rows, for one case or for all.
#pragma once

#include "domain/couple_case.h"
#include "store/sql/connection.h"

namespace attune::store {

/// Columns of `couple_case c` in the order of case_from.
std::string case_columns();
domain::CoupleCase case_from(const sql::Row& row);

/// Columns of `membership m JOIN person p` in the order of member_from, which begins at `first`.
std::string member_columns();
domain::Member member_from(const sql::Row& row, int first);

/// Columns of `enquiry e` likewise.
std::string enquiry_columns();
domain::EnquiryCard enquiry_from(const sql::Row& row, int first);

}  // namespace attune::store
