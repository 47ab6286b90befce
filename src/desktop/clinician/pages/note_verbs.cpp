// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/pages/note_verbs.h"

#include "desktop/dialogs/note_dialogs.h"
#include "desktop/support/describe_error.h"

namespace attune::desktop {

bool NoteVerbs::keep(NoteForm& form, NoteFoot& foot) {
  try {
    form.keep();
    return true;
  } catch (...) {
    foot.say("Not saved. " + describe_current().text(), true);
    return false;
  }
}

void NoteVerbs::move(NoteForm& form, NoteFoot& foot) const {
  const auto passage = form.selected();
  if (!passage || form.is_signed()) {
    foot.hint(form.is_signed() ? "What is signed stays where it is." : "Select the words that are to move first.");
    return;
  }
  if (!keep(form, foot)) {
    return;
  }
  try {
    if (ask_move_passage(m_context.go.window(), m_context, m_session, *passage, m_people)) {
      m_context.go.saved();
      m_context.go.refresh();
    }
  } catch (...) {
    foot.say("Not moved. " + describe_current().text(), true);
  }
}

void NoteVerbs::history(NoteForm& form, NoteFoot& foot) const {
  if (!keep(form, foot)) {
    return;
  }
  if (!form.note()) {
    foot.hint("Nothing is written yet.");
    return;
  }
  show_note_history(m_context.go.window(), m_context, *form.note(), m_people);
}

void NoteVerbs::process(NoteForm& form, NoteFoot& foot) const {
  if (keep(form, foot)) {
    ask_process_note(m_context.go.window(), m_context, m_session);
  }
}

}  // namespace attune::desktop
