// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/hash.h"
#include "store/sql/connection.h"

namespace attune::store {

/// SHA-256 over all rows of all tables of one database in canonical order. Audit hashes, anchors and the state
/// of the keys are left out, for they differ between two practices with the same content, and what is made from the rows for searching.
crypto::Digest database_digest(sql::Connection& connection);
/// That of a practice: over the records' and the process store's.
crypto::Digest content_digest(const crypto::Digest& records, const crypto::Digest& process);

}  // namespace attune::store
