// SPDX-License-Identifier: Apache-2.0
// The audit chain of one database: each row's hash covers the row and the hash before it (rules, audit chain).
#pragma once

#include "domain/time.h"
#include "store/keys/key_file.h"
#include "store/sql/connection.h"

namespace attune::store {

struct AuditEntry {
  domain::Instant at;       ///< when it happened
  domain::Instant recorded; ///< when it was recorded
  std::string actor, verb, entity, id;
  sql::Bytes digest; ///< SHA-256 of what was signed, given or released; else empty
};

struct AuditLine {
  std::int64_t seq = 0;
  AuditEntry entry;
};

/// Appends within the caller's transaction.
void append_audit(sql::Connection& connection, const std::string& practice_id, const AuditEntry& entry);
/// Number of rows and hash of the last (of the practice id alone when there is none).
ChainHead chain_head(sql::Connection& connection, const std::string& practice_id);
/// The hash at a row, if the chain is that long; row 0 is the start.
std::optional<crypto::Digest> hash_at(sql::Connection& connection, const std::string& practice_id, std::int64_t seq);
/// Whether anything was written after the last anchor.
bool has_rows_after_anchor(sql::Connection& connection);

constexpr std::string_view k_anchor = "anchor";
/// A row with the other chain's count and head.
AuditEntry anchor_entry(domain::Instant now, std::string_view other, const ChainHead& head);

/// The first broken link, if any: sequence number and why ("row-changed", "gap", "order").
struct BrokenLink {
  std::int64_t seq = 0;
  std::string reason;
};
std::optional<BrokenLink> walk_chain(sql::Connection& connection, const std::string& practice_id);

/// Newest first; all rows, or those of one case and what belongs to it.
std::vector<AuditLine> audit_lines(sql::Connection& connection, const std::optional<std::string>& case_id);

}  // namespace attune::store
