// SPDX-License-Identifier: Apache-2.0
// Accounts of practice at home. Newest first: by date, occasion, then as they were written down.
#pragma once

#include "domain/lens.h"
#include "domain/practice_log.h"
#include "store/sql/connection.h"

namespace attune::store {

/// Those that count; with `superseded` those that a later one took the place of too. Of each the fields that the lens
/// may see.
enum class Superseded { LeftOut, Too };
std::vector<domain::PracticeLog> list_logs(sql::Connection& connection, const domain::CaseId& couple,
                                           const domain::Lens& lens, Superseded superseded = Superseded::LeftOut);
/// Sheets that were given to take home and not stopped, of every case, newest first, with who of the pair told something
/// of them that the lens may see.
struct SheetOut {
  domain::CaseId couple;
  domain::AssignmentId id;
  domain::MemberSet pair;
  domain::Date from{};
  domain::Exercise exercise;
  domain::Text title;
  domain::MemberSet back;
};
std::vector<SheetOut> sheets_out(sql::Connection& connection, const domain::Lens& lens);
/// Seen by its owner, but for the fields that stay with the clinician; takes the place of what stood for the same
/// person and occasion.
void insert_log(sql::Connection& connection, const domain::CaseId& couple, const domain::PracticeLog& log,
                domain::Instant now);

}  // namespace attune::store
