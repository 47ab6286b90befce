// SPDX-License-Identifier: Apache-2.0
// Process notes: what a clinician writes for herself alone, at most one a session, in a store of its own that is opened
// by asking for the passphrase and by nothing else. No lens sees them; nothing that shows, searches, prints or releases
// the record knows whether there is one.
#pragma once

#include "domain/note.h"
#include "practice/practice.h"

namespace attune::practice {

struct ProcessNoteView {
  domain::SessionId session;
  domain::ProcessText text;
  std::vector<domain::ProcessText> earlier;  ///< what stood before, newest first
};

/// These words take the place of what stands, which is kept. NotFound for a session that is not there; InvalidInput
/// "text" when empty words would be the first; WrongPassphrase.
ProcessNoteView write_process_note(Practice& practice, const domain::SessionId& session, const crypto::Secret& opener,
                                   const domain::Text& words);
/// NotFound "process-note" when none was written; WrongPassphrase.
ProcessNoteView show_process_note(Practice& practice, const domain::SessionId& session, const crypto::Secret& opener);

/// The process note of one session while somebody has it open: asked for once, the key wiped when this goes.
class ProcessNote {
 public:
  /// NotFound for a session that is not there, WrongPassphrase.
  ProcessNote(Practice& practice, const domain::SessionId& session, const crypto::Secret& opener);
  ~ProcessNote();
  ProcessNote(const ProcessNote&) = delete;
  ProcessNote& operator=(const ProcessNote&) = delete;

  /// What stands and what stood, newest first; none was written: empty.
  std::vector<domain::ProcessText> texts();
  /// Nothing happens for the words that stand, and for none where none was written.
  void save(const domain::Text& words);

 private:
  struct Key;
  Practice& m_practice;
  domain::SessionId m_session;
  std::unique_ptr<Key> m_key;
};

}  // namespace attune::practice
