// SPDX-License-Identifier: Apache-2.0
// Policies and their signatures, consents, screens, willingness. Lists are newest first.
#pragma once

#include "domain/safeguards.h"
#include "store/sql/connection.h"

namespace attune::store {

/// The latest version of a kind, if one stands.
std::optional<domain::Policy> latest_policy(sql::Connection& connection, domain::PolicyKind kind);
void insert_policy(sql::Connection& connection, const domain::Policy& policy, domain::Instant now);

std::vector<domain::PolicySignature> list_signatures(sql::Connection& connection, const domain::CaseId& id,
                                                     const domain::Lens& lens);
void insert_signature(sql::Connection& connection, const domain::CaseId& id, const domain::PolicySignature& signature,
                      domain::Instant now);

std::vector<domain::Consent> list_consents(sql::Connection& connection, const domain::CaseId& id,
                                           const domain::Lens& lens);
void insert_consent(sql::Connection& connection, const domain::CaseId& id, const domain::Consent& consent,
                    domain::Instant now);

std::vector<domain::Screen> list_screens(sql::Connection& connection, const domain::CaseId& id, const domain::Lens& lens);
void insert_screen(sql::Connection& connection, const domain::CaseId& id, const domain::Screen& screen,
                   domain::Instant now);

std::vector<domain::Willing> list_willing(sql::Connection& connection, const domain::CaseId& id, const domain::Lens& lens);
void insert_willing(sql::Connection& connection, const domain::CaseId& id, const domain::Willing& willing,
                    domain::Instant now);

/// For Today: the latest safety screen's due date by case and person, and who signed which kind.
struct SafeguardState {
  std::string case_id;
  domain::Letter partner;
  std::optional<domain::Date> safety_due;
  std::vector<domain::PolicyKind> signed_kinds;
};
std::vector<SafeguardState> safeguard_states(sql::Connection& connection, const domain::Lens& lens);

}  // namespace attune::store
