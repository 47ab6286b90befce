// SPDX-License-Identifier: Apache-2.0
// What the use cases on notes share; not for the floors above.
#pragma once

#include "domain/note.h"
#include "practice/practice.h"
#include "store/sessions.h"

namespace attune::practice {

/// NotFound.
store::NumberedSession session_of_note(const Practice& practice, const domain::SessionId& id);
/// Whom a note has lines for: those who were there, and who has words in it since before the session was put right.
domain::MemberSet people_of_note(const domain::Session& session, const std::vector<domain::NoteSection>& sections);
/// The file of whoever was there alone; nobody's is the joint one.
std::optional<domain::Letter> file_of(const domain::Session& session);

}  // namespace attune::practice
