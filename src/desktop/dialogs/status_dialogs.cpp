// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/case_dialogs.h"
#include "desktop/dialogs/form_dialog.h"
#include "desktop/models/people_words.h"
#include "desktop/support/text.h"
#include "practice/couples.h"

namespace attune::desktop {
namespace {

using Move = practice::CoupleRow (*)(practice::Practice&, const domain::CaseId&);

bool ask_and_move(wxWindow* parent, Context& context, const domain::CaseId& couple, const wxString& verb,
                  const wxString& what_happens, Move move) {
  return keep_with(context, [&] {
    const practice::CoupleView view = practice::show_couple(context.practice, couple, domain::Lens::clinician());
    const wxString people = to_wx(case_noun(view.row.partners.size()));
    wxString text = to_wx(view.row.code) + ": " + what_happens;
    text.Replace("{people}", people);
    if (!context.ask.confirm(parent, {verb, text, verb})) {
      return wxID_CANCEL;
    }
    move(context.practice, couple);
    return wxID_OK;
  });
}

}  // namespace

bool ask_pause_case(wxWindow* parent, Context& context, const domain::CaseId& couple) {
  return ask_and_move(parent, context, couple, "Pause case",
                      "moves to the paused cases. Nothing is lost, and nothing changes for the {people}. Planned sessions stay.",
                      practice::pause_couple);
}

bool ask_close_case(wxWindow* parent, Context& context, const domain::CaseId& couple) {
  return ask_and_move(parent, context, couple, "Close case",
                      "moves to the closed cases with today's date. Everything stays and can be read; it can be reopened.",
                      practice::close_couple);
}

bool ask_reopen_case(wxWindow* parent, Context& context, const domain::CaseId& couple) {
  return ask_and_move(parent, context, couple, "Make active", "moves to the active cases.", practice::reopen_couple);
}

}  // namespace attune::desktop
