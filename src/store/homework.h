// SPDX-License-Identifier: Apache-2.0
// Assignments with the bytes of their sheets, decisions on the path, agreements. Lists are newest first.
#pragma once

#include "domain/homework.h"
#include "domain/lens.h"
#include "store/sql/connection.h"

namespace attune::store {

/// Bytes by their SHA-256 in hexadecimal; about nobody, reached through what names them. NotFound (part "sheet").
std::string load_blob(sql::Connection& connection, const std::string& sha256);
/// Keeps them, once; returns the SHA-256.
std::string insert_blob(sql::Connection& connection, std::string_view bytes, domain::Instant now);

std::vector<domain::Assignment> list_assignments(sql::Connection& connection, const domain::CaseId& couple,
                                                 const domain::Lens& lens);
/// The SHA-256 of the drawing of its sheet; nothing for one that the lens may not see.
std::optional<std::string> assignment_drawing(sql::Connection& connection, const domain::AssignmentId& assignment,
                                              const domain::Lens& lens);
void insert_assignment(sql::Connection& connection, const domain::CaseId& couple, const domain::Assignment& assignment,
                       const std::string& drawing, domain::Instant now);
/// From prepared to given, on this day, with a row of what was given.
void give_assignment(sql::Connection& connection, const domain::CaseId& couple, const domain::Assignment& assignment,
                     const domain::GivenSheetId& sheet, domain::Instant now);
void stop_assignment(sql::Connection& connection, const domain::AssignmentId& assignment, domain::Date date);
/// A prepared one, which never counted, with the bytes that nothing else names.
void drop_prepared(sql::Connection& connection, const domain::AssignmentId& assignment);

/// Gates that were overridden for an assignment.
std::vector<domain::GateOverride> list_overrides(sql::Connection& connection, const domain::AssignmentId& assignment,
                                                 const domain::Lens& lens);
void insert_override(sql::Connection& connection, const domain::CaseId& couple, const domain::AssignmentId& assignment,
                     const domain::GateOverride& what, domain::Instant now);

/// What was given out, reprints not counted.
std::vector<domain::GivenSheet> list_given_sheets(sql::Connection& connection, const domain::CaseId& couple,
                                                  const domain::Lens& lens);

std::vector<domain::PathDecision> list_path_decisions(sql::Connection& connection, const domain::CaseId& couple,
                                                      const domain::Lens& lens);
void insert_path_decision(sql::Connection& connection, const domain::CaseId& couple,
                          const domain::PathDecision& decision, domain::Instant now);

std::vector<domain::Agreement> list_agreements(sql::Connection& connection, const domain::CaseId& couple,
                                               const domain::Lens& lens);
void insert_agreement(sql::Connection& connection, const domain::CaseId& couple, const domain::Agreement& agreement,
                      domain::Instant now);

/// Assignments whose ids begin so, with their cases; for the clinician, who alone names ids.
struct AssignmentPlace {
  domain::AssignmentId id;
  domain::CaseId couple;
};
std::vector<AssignmentPlace> match_assignment(sql::Connection& connection, const std::string& prefix);

}  // namespace attune::store
