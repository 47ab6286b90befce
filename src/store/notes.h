// SPDX-License-Identifier: Apache-2.0
// Progress notes with what stood before and what was added. A note that is signed takes no change, of whatever kind.
#pragma once

#include "domain/lens.h"
#include "domain/note.h"
#include "store/sql/connection.h"

namespace attune::store {

/// Newest session first.
std::vector<domain::Note> list_notes(sql::Connection& connection, const domain::CaseId& couple,
                                     const domain::Lens& lens);
std::optional<domain::Note> find_note_of(sql::Connection& connection, const domain::SessionId& session,
                                         const domain::Lens& lens);
/// Every draft, by session, oldest first.
struct DraftNote {
  domain::CaseId couple;
  domain::SessionId session;
  bool plan_empty = false;
};
std::vector<DraftNote> draft_notes(sql::Connection& connection, const domain::Lens& lens);
void insert_note(sql::Connection& connection, const domain::CaseId& couple, const domain::Note& note,
                 domain::Instant now);
/// Template, whose file, sections, when it was saved.
void update_note(sql::Connection& connection, const domain::Note& note);
void sign_note(sql::Connection& connection, const domain::NoteId& note, domain::Instant now);
void insert_addendum(sql::Connection& connection, const domain::CaseId& couple, const domain::Note& note,
                     const domain::Addendum& addendum, domain::Instant now);

/// Newest first; nothing for a note that the lens may not see.
std::vector<domain::NoteRevision> list_revisions(sql::Connection& connection, const domain::NoteId& note,
                                                 const domain::Lens& lens);
/// When the last was kept; the beginning of time when none was.
domain::Instant last_revision(sql::Connection& connection, const domain::NoteId& note);
void insert_revision(sql::Connection& connection, const domain::Note& before);

/// Notes whose ids begin so, with their cases; at most two.
struct NotePlace {
  domain::NoteId id;
  domain::CaseId couple;
};
std::vector<NotePlace> match_note(sql::Connection& connection, const std::string& prefix);

}  // namespace attune::store
