// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/note_dialogs.h"

#include "desktop/dialogs/form_dialog.h"
#include "desktop/models/note_words.h"
#include "desktop/models/people_words.h"
#include "desktop/support/accessible.h"
#include "desktop/support/text.h"

#include <algorithm>

namespace attune::desktop {
namespace {

class SignNoteDialog final : public FormDialog {
 public:
  SignNoteDialog(wxWindow* parent, Context& in, const practice::NoteView& note,
             const std::vector<practice::PartnerView>& people)
      : FormDialog(parent, in, "Sign the note", "sign", "sign " + note.note.id.str(), {}) {
    add_words(column(), "Once it is signed nothing changes it any more. What comes to mind later is added beside it.");
    const std::size_t empty = empty_sections(note);
    if (empty > 0) {
      add_words(column(), empty == 1 ? "One section is empty." : wxString::Format("%zu sections are empty.", empty));
    }
    add_told_alone(practice::told_alone_in(in.practice, note.note.session), people);
    set_save("Sign", [this, id = note.note.id.str()] { practice::sign_note(context().practice, id); });
    finish(primary(), 480);
  }
  const std::optional<domain::RepeatedWord>& to_move() const { return m_to_move; }

 private:
  // Nothing is decided here: each may be moved, or left because it is known.
  void add_told_alone(const std::vector<domain::RepeatedWord>& words,
                      const std::vector<practice::PartnerView>& people) {
    if (words.empty()) {
      return;
    }
    add_heading("Told alone, and also here");
    for (std::size_t each = 0; each < words.size(); ++each) {
      const domain::RepeatedWord& word = words[each];
      const wxString said = "“" + to_wx(word.word) + "”, told by " + to_wx(name_of(people, word.who)) + ", in " +
                            to_wx(section_words(word.section, people).label);
      const wxString name = wxString::Format("sign.told-%zu", each + 1);
      auto* row = new StillPanel(area());
      set_surface(row, Colour::Surface);
      name_control(row, name, said);
      auto* line = new wxBoxSizer(wxHORIZONTAL);
      line->Add(new WrapText(row, wxControl::EscapeMnemonics(said)), wxSizerFlags(1).CentreVertical());
      const auto verb = [&](const wxString& label, const wxString& ending, std::function<void()> act) {
        wxButton* button = row_button(row, label);
        name_control(button, name + ending, label + ", " + said);
        button->Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
        line->Add(button, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(k_gap)));
      };
      verb("Move…", ".move", [this, word] {
        m_to_move = word;
        EndModal(wxID_CANCEL);
      });
      verb("Leave", ".leave", [this, row] {
        row->Hide();
        fit_again();
        primary()->SetFocus();
      });
      row->SetSizer(line);
      content()->Add(row, wxSizerFlags().Expand().Border(wxTOP, FromDIP(k_gap)));
    }
  }

  static std::size_t empty_sections(const practice::NoteView& view) {
    return static_cast<std::size_t>(std::count_if(view.keys.begin(), view.keys.end(), [&](const std::string& key) {
      return !key.starts_with("risk_") &&
             std::none_of(view.note.sections.begin(), view.note.sections.end(),
                          [&](const domain::NoteSection& each) { return each.key == key; });
    }));
  }

  std::optional<domain::RepeatedWord> m_to_move;
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

bool ask_sign(wxWindow* parent, Context& context, const practice::NoteView& note,
              const std::vector<practice::PartnerView>& people,
              const std::function<void(const domain::RepeatedWord& word)>& move) {
  std::optional<domain::RepeatedWord> to_move;
  const bool signed_now = keep_with(context, [&] {
    SignNoteDialog dialog(parent, context, note, people);
    const int answer = dialog.ShowModal();
    to_move = dialog.to_move();
    return answer;
  });
  if (to_move) {
    move(*to_move);
  }
  return signed_now;
}

bool ask_addendum(wxWindow* parent, Context& context, const practice::NoteView& note) {
  return keep_with(context, [&] { return AddendumDialog(parent, context, note).ShowModal(); });
}

}  // namespace attune::desktop
