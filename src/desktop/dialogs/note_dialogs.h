// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/clinician/context.h"
#include "practice/passages.h"

namespace attune::desktop {

/// Says what is empty, what was told alone and stands here too, and that nothing changes a note once it is signed. True
/// when it was signed. `move` is called after the dialog is gone for a word whose passage is to go elsewhere.
bool ask_sign(wxWindow* parent, Context& context, const practice::NoteView& note,
              const std::vector<practice::PartnerView>& people,
              const std::function<void(const domain::RepeatedWord& word)>& move);
/// More to a signed note. True when something was added.
bool ask_addendum(wxWindow* parent, Context& context, const practice::NoteView& note);

/// What stood in a note before, to be read and copied; says so when nothing did.
void show_note_history(wxWindow* parent, Context& context, const practice::NoteView& note,
                       const std::vector<practice::PartnerView>& people);
/// "Today 14:03".
wxString when_words(const Context& context, domain::Instant at);
struct Earlier {
  wxString when, words;
};
void show_earlier(wxWindow* parent, const wxString& title, const std::vector<Earlier>& earlier);

/// Asks where to. True when it was moved; throws what the use case throws.
bool ask_move_passage(wxWindow* parent, Context& context, const domain::SessionId& session,
                      const practice::Passage& passage, const std::vector<practice::PartnerView>& people);

/// The process note of a session, behind its own asking. What is typed in it is kept in its own store.
void ask_process_note(wxWindow* parent, Context& context, const domain::SessionId& session);
/// Asks for the passphrase and does it with that, beside the screen; again when it is a wrong one. True when done.
bool ask_apart(wxWindow* parent, Context& context, const wxString& why,
               const std::function<void(const crypto::Secret& passphrase)>& open);

}  // namespace attune::desktop
