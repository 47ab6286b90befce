// SPDX-License-Identifier: Apache-2.0
// Use cases on progress notes: one a session, written as a draft until it is signed. They are the clinician's alone;
// a person's own file, where a note is filed, may be released to that person.
#pragma once

#include "domain/note.h"
#include "practice/practice.h"

#include <exception>

namespace attune::practice {

struct NoteView {
  domain::Note note;
  std::vector<std::string> keys;  ///< every section of its template, in order, also those without words
};

/// What is written down: the sections named take the place of what stood, the others stay; empty words take a section
/// away.
struct NoteChange {
  std::optional<domain::NoteTemplate> form;  ///< left out: the note's own, for a new one couple
  std::vector<domain::NoteSection> sections;
};
/// Begins the note of a session or goes on with it, whatever the session's state; filed in the file of whoever was
/// there alone, else in the joint file. NotFound; InvalidInput naming a section that the template does not have, or
/// "template" ("has-words") when the new one has no place for what stands; NotPermitted "signed".
NoteView write_note(Practice& practice, const domain::SessionId& session, const NoteChange& change);

/// The same beside the thread that asks, which goes on at once: what takes long with many words is keeping them. `done`
/// is called on another thread after COMMIT returned, or with what went wrong; one at a time, and whoever uses the
/// practice meanwhile waits.
using NoteWritten = std::function<void(std::optional<NoteView> written, std::exception_ptr failed)>;
void write_note_beside(Practice& practice, const domain::SessionId& session, NoteChange change, NoteWritten done);

/// None was begun: absent, also for a lens that may not see it.
std::optional<NoteView> note_of(const Practice& practice, const domain::SessionId& session, const domain::Lens& lens);
/// Newest session first.
std::vector<NoteView> list_notes(const Practice& practice, const domain::CaseId& couple, const domain::Lens& lens);
/// A unique prefix of at least four characters. NotFound, InvalidInput "ambiguous".
NoteView show_note(const Practice& practice, std::string_view id, const domain::Lens& lens);
/// What stood before, newest first.
std::vector<domain::NoteRevision> note_history(const Practice& practice, std::string_view id);

/// The plan of the hour before this one in the same file, to go on from.
struct LastPlan {
  domain::SessionId session;
  domain::Date date{};
  domain::Text plan;
};
std::optional<LastPlan> last_plan(const Practice& practice, const domain::SessionId& session);

struct SignedNote {
  NoteView note;
  std::vector<std::string> empty;  ///< sections that were signed without words
};
/// From then on nothing changes it. NotPermitted "signed", and "empty" for one without any words.
SignedNote sign_note(Practice& practice, std::string_view id);
/// NotPermitted "draft" before it is signed; InvalidInput "text" when empty.
NoteView addend_note(Practice& practice, std::string_view id, const domain::Text& words);

}  // namespace attune::practice
