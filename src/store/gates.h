// SPDX-License-Identifier: Apache-2.0
// Gates with their sources, and cover plans. Newest first.
#pragma once

#include "domain/gates.h"
#include "store/sql/connection.h"

namespace attune::store {

std::vector<domain::Gate> list_gates(sql::Connection& connection, const domain::CaseId& couple,
                                     const domain::Lens& lens);
/// With its sources.
void insert_gate(sql::Connection& connection, const domain::CaseId& couple, const domain::Gate& gate,
                 domain::Instant now);
/// One source more; the level is what it is from now on.
void add_gate_source(sql::Connection& connection, const domain::Gate& gate, const domain::GateSource& source,
                     domain::Instant now);
void clear_gate(sql::Connection& connection, const domain::GateId& gate, const domain::Gate::Clearing& clearing);
void set_gate_seen_by(sql::Connection& connection, const domain::GateId& gate, domain::MemberSet seen_by);

std::vector<domain::CoverPlan> list_cover_plans(sql::Connection& connection, const domain::CaseId& couple,
                                                const domain::Lens& lens);
/// `about` is the person of the gate.
void insert_cover_plan(sql::Connection& connection, const domain::CaseId& couple, domain::Letter about,
                       const domain::CoverPlan& plan, domain::Instant now);

/// Those not cleared, of all cases, oldest first.
struct OpenGate {
  domain::GateId id;
  domain::CaseId couple;
  int gate = 1;
  domain::Date since{};
  bool planned = false; ///< what everyone sees next was decided
};
std::vector<OpenGate> open_gates(sql::Connection& connection, const domain::Lens& lens);
/// Ids that begin so, with their cases.
struct GatePlace {
  domain::GateId id;
  domain::CaseId couple;
};
std::vector<GatePlace> match_gate(sql::Connection& connection, const std::string& prefix);

}  // namespace attune::store
