// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/connection.h"

namespace attune::store {

/// "Attu": tells our databases from others.
constexpr int k_application_id = 0x41747475;
enum class Database { Records, Process };

/// Makes the newest schema in an empty database, in one transaction.
void create_schema(sql::Connection& connection, Database which);
/// Checks application id and version, runs the migrations that are missing, one transaction each.
/// Damaged for a foreign database, NewerFormat.
void migrate(sql::Connection& connection, Database which);
/// The version and application id alone, for a connection that may not write.
void check_schema(sql::Connection& connection, Database which);

namespace embedded {
extern const char* const k_records_001;
extern const char* const k_records_002;
extern const char* const k_records_003;
extern const char* const k_records_004;
extern const char* const k_records_005;
extern const char* const k_records_006;
extern const char* const k_records_007;
extern const char* const k_records_008;
extern const char* const k_process_001;
extern const char* const k_process_002;
extern const char* const k_audit;
}  // namespace embedded

}  // namespace attune::store
