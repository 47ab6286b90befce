// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/note_dialogs.h"

#include "desktop/dialogs/form_dialog.h"
#include "desktop/models/note_words.h"
#include "desktop/support/text.h"

#include <algorithm>

namespace attune::desktop {
namespace {

class SignDialog final : public FormDialog {
 public:
  SignDialog(wxWindow* parent, Context& in, const practice::NoteView& note)
      : FormDialog(parent, in, "Sign the note", "sign", "sign " + note.note.id.str(), {}) {
    add_words(column(), "Once it is signed nothing changes it any more. What comes to mind later is added beside it.");
    const std::size_t empty = empty_sections(note);
    if (empty > 0) {
      add_words(column(), empty == 1 ? "One section is empty." : wxString::Format("%zu sections are empty.", empty));
    }
    set_save("Sign", [this, id = note.note.id.str()] { practice::sign_note(context().practice, id); });
    finish(nullptr, 440);
  }

 private:
  static std::size_t empty_sections(const practice::NoteView& view) {
    return static_cast<std::size_t>(std::count_if(view.keys.begin(), view.keys.end(), [&](const std::string& key) {
      return !key.starts_with("risk_") &&
             std::none_of(view.note.sections.begin(), view.note.sections.end(),
                          [&](const domain::NoteSection& each) { return each.key == key; });
    }));
  }
};

class AddendumDialog final : public FormDialog {
 public:
  AddendumDialog(wxWindow* parent, Context& in, const practice::NoteView& note)
      : FormDialog(parent, in, "Add to the note", "addend", "addend " + note.note.id.str(),
                   [session = note.note.session](wxWindow* again, Context& context) {
                     // Nothing of the note waits in memory that is not guarded.
                     if (const auto read = practice::note_of(context.practice, session, domain::Lens::clinician())) {
                       ask_addendum(again, context, *read);
                     }
                   }) {
    add_words(column(), "It stands beside what was signed, with today’s date.");
    wxTextCtrl* words = add_lines(column(), {"text", "What is added"}, {}, 5);
    set_save("Add", [this, id = note.note.id.str()] {
      practice::addend_note(context().practice, id, required_lines("text"));
    });
    finish(words, 520);
  }
};

}  // namespace

bool ask_sign(wxWindow* parent, Context& context, const practice::NoteView& note) {
  return keep_with(context, [&] { return SignDialog(parent, context, note).ShowModal(); });
}

bool ask_addendum(wxWindow* parent, Context& context, const practice::NoteView& note) {
  return keep_with(context, [&] { return AddendumDialog(parent, context, note).ShowModal(); });
}

}  // namespace attune::desktop
