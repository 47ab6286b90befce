// SPDX-License-Identifier: Apache-2.0
// Process notes, in the database that stands apart. They are no items of the record and take no lens: whoever has that
// database open was asked for the passphrase just then.
#pragma once

#include "domain/note.h"
#include "store/sql/connection.h"

namespace attune::store {

/// What stands and what stood before it, newest first; nothing when none was written.
std::vector<domain::ProcessText> process_texts(sql::Connection& process, const domain::SessionId& session);

/// Puts these words in the place of what stands, in the caller's transaction; what stood is kept. Says whether this is
/// a step for the chain: the first words, or others than those that stood with more at their end.
enum class ProcessStep { Begun, Edited, GoneOn, Same };
ProcessStep write_process_text(sql::Connection& process, const domain::SessionId& session, const domain::Text& words,
                               domain::Instant now);

}  // namespace attune::store
