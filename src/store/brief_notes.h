// SPDX-License-Identifier: Apache-2.0
// Lines that the clinician wrote for the page before a session. Clinician only.
#pragma once

#include "domain/brief.h"
#include "domain/lens.h"
#include "store/sql/connection.h"

namespace attune::store {

/// As they were written, also those taken off.
std::vector<domain::BriefNote> list_brief_notes(sql::Connection& connection, const domain::CaseId& couple,
                                                const domain::Lens& lens);
void insert_brief_note(sql::Connection& connection, const domain::CaseId& couple, const domain::BriefNote& note,
                       domain::Instant now);
void close_brief_note(sql::Connection& connection, const domain::BriefNoteId& note, domain::Date date);

}  // namespace attune::store
