// SPDX-License-Identifier: Apache-2.0
// A passage of a draft that belongs elsewhere: into the note of an hour in another file, or into the process note. And
// what somebody told alone that stands in a joint note, for the clinician to look at before she signs it.
#pragma once

#include "domain/told_alone.h"
#include "practice/notes.h"

namespace attune::practice {

/// Words of a section as it is kept, and where they begin in it, in bytes.
struct Passage {
  std::string section;
  std::size_t at = 0;
  domain::Text words;
};

/// An hour to whose note a passage may go: of the same case, filed in another file, its note not signed.
struct PassagePlace {
  SessionView session;
  std::optional<domain::Letter> file;  ///< nobody's: the joint file
};
/// Newest first, at most ten of each file.
std::vector<PassagePlace> passage_places(const Practice& practice, const domain::SessionId& from);

/// Both notes in one transaction, both as they stood kept in their histories: the words leave the one and stand at the
/// end of the other, in that person's section where the template has it, else in its first. InvalidInput "passage" when
/// the section does not hold these words there, "session" when the hour is not among passage_places; NotPermitted
/// "signed".
void move_passage(Practice& practice, const domain::SessionId& from, const Passage& passage,
                  const domain::SessionId& to);
/// Two stores are never in one transaction: it is written there first and taken here then, so that it stands in both
/// when that fails and nowhere in none; done again, it is not written twice. The record says that the note was edited
/// and no more. WrongPassphrase.
void move_passage_apart(Practice& practice, const domain::SessionId& from, const Passage& passage,
                        const crypto::Secret& opener);

/// Of a joint note: words of open confidences, and of notes in somebody's own file, that the joint file did not hold
/// before. Of another: nothing.
std::vector<domain::RepeatedWord> told_alone_in(const Practice& practice, const domain::SessionId& session);

}  // namespace attune::practice
