// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/review_dialogs.h"

#include "desktop/dialogs/person_choice.h"
#include "desktop/support/text.h"
#include "practice/casework.h"
#include "practice/intake.h"

namespace attune::desktop {
namespace {

class LookDialog final : public FormDialog {
 public:
  LookDialog(wxWindow* parent, Context& context, const domain::CaseId& of, const domain::SignalId& signal,
             const wxString& words)
      : FormDialog(parent, context, "Looked at", "look-at", "look-at " + signal.str(),
                   [of, signal, words](wxWindow* again, Context& in) { ask_look_at_signal(again, in, of, signal, words); }),
        m_signal(signal) {
    add_words(column(), words);
    wxTextCtrl* note = add_line(column(), {"note", "One line on what came of it"});
    add_date(column(), {"date", "Looked at with that person alone on"}, today());
    set_save("Looked at", [this] {
      practice::look_at_signal(this->context().practice, m_signal.str(), required_line("note"), date("date"));
    });
    finish(note, 520);
  }

 private:
  domain::SignalId m_signal;
};

class MedicalLineDialog final : public PersonForm {
 public:
  MedicalLineDialog(wxWindow* parent, Context& context, const domain::CaseId& of, std::optional<domain::Letter> who)
      : PersonForm(parent, context, "Add medical line", "medical-line", of,
                   [of, who](wxWindow* again, Context& in) { ask_medical_line(again, in, of, who); }) {
    add_words(column(), "One dated line: what was told, a letter, a reply, a result. Only you see it.");
    const FieldPlace first = add_row(column());
    add_person(first, "About", who);
    add_date(first, {"date", "Date"}, today());
    wxTextCtrl* words = add_line(column(), {"line", "What happened"});
    set_save("Add", [this] {
      practice::add_medical_line(this->context().practice, id(), person(), required_line("line"), date_typed());
    });
    finish(words, 520);
  }
};

}  // namespace

bool ask_look_at_signal(wxWindow* parent, Context& context, const domain::CaseId& couple, const domain::SignalId& signal,
                        const wxString& words) {
  return keep_with(context, [&] { return LookDialog(parent, context, couple, signal, words).ShowModal(); });
}

bool ask_medical_line(wxWindow* parent, Context& context, const domain::CaseId& couple,
                      std::optional<domain::Letter> who) {
  return keep_with(context, [&] { return MedicalLineDialog(parent, context, couple, who).ShowModal(); });
}

}  // namespace attune::desktop
