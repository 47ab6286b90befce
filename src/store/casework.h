// SPDX-License-Identifier: Apache-2.0
// Goals, confidences, the medical matter, remarks. Newest first.
#pragma once

#include "domain/casework.h"
#include "domain/lens.h"
#include "store/sql/connection.h"

namespace attune::store {

std::vector<domain::Goal> list_goals(sql::Connection& connection, const domain::CaseId& couple,
                                     const domain::Lens& lens);
void insert_goal(sql::Connection& connection, const domain::CaseId& couple, const domain::Goal& goal,
                 domain::Instant now);
/// Words, who may see it, closed.
void update_goal(sql::Connection& connection, const domain::Goal& goal);

std::vector<domain::Confidence> list_confidences(sql::Connection& connection, const domain::CaseId& couple,
                                                 const domain::Lens& lens);
void insert_confidence(sql::Connection& connection, const domain::CaseId& couple, const domain::Confidence& confidence,
                       domain::Instant now);
/// All but who told it, when, and under which policy.
void update_confidence(sql::Connection& connection, const domain::Confidence& confidence);

std::vector<domain::MedicalLine> list_medical_lines(sql::Connection& connection, const domain::CaseId& couple,
                                                    const domain::Lens& lens);
void insert_medical_line(sql::Connection& connection, const domain::CaseId& couple, const domain::MedicalLine& line,
                         domain::Instant now);

std::vector<domain::Remark> list_remarks(sql::Connection& connection, const domain::CaseId& couple,
                                         const domain::Lens& lens);
void insert_remark(sql::Connection& connection, const domain::CaseId& couple, const domain::Remark& remark,
                   domain::Instant now);

}  // namespace attune::store
