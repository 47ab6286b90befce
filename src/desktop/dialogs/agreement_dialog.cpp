// SPDX-License-Identifier: Apache-2.0
#include "desktop/clinician/sheet_leaving.h"
#include "desktop/dialogs/form_dialog.h"
#include "desktop/dialogs/homework_dialogs.h"
#include "desktop/models/sayings.h"
#include "desktop/support/text.h"
#include "practice/forms.h"

#include <algorithm>

namespace attune::desktop {
namespace {

std::optional<domain::Agreement> standing_agreement(Context& context, const domain::CaseId& couple, domain::MemberSet pair) {
  const auto all = practice::list_agreements(context.practice, couple, domain::Lens::clinician());
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const domain::Agreement& each) { return each.pair == pair; });
  return found == all.end() ? std::nullopt : std::optional(*found);
}

class AgreementDialog final : public FormDialog {
 public:
  AgreementDialog(wxWindow* parent, Context& in, const domain::CaseId& of, domain::MemberSet pair)
      : FormDialog(parent, in, "Touch agreement", "agreement", "agreement " + of.str() + pair.str(),
                   [of, pair](wxWindow* again, Context& context) { ask_agreement(again, context, of, pair); }) {
    const auto before = standing_agreement(in, of, pair);
    const auto old = [&](auto member) -> std::optional<domain::Text> {
      return before ? std::optional<domain::Text>((*before).*member) : std::nullopt;
    };
    const auto old_maybe = [&](std::optional<domain::Text> domain::Agreement::*member) {
      return before ? (*before).*member : std::nullopt;
    };
    add_words(column(), before ? "As agreed on " + to_wx(short_date(before->date, today())) +
                                     ". What you keep is a new version and takes its place."
                               : wxString("What they agree on together before touch begins. Each may read it."));
    wxTextCtrl* ban = add_lines(column(), {"ban", "Not part of the practice"}, old(&domain::Agreement::ban), 2);
    add_lines(column(), {"exceptions", "Except", {}, "Trying to conceive, on one’s own."},
              old_maybe(&domain::Agreement::exceptions), 1);
    add_line(column(), {"stop_signal", "Word or sign for a pause"}, old(&domain::Agreement::stop_signal));
    add_line(column(), {"who_invites", "Who invites"}, old_maybe(&domain::Agreement::who_invites));
    add_line(column(), {"after", "What may come after"}, old_maybe(&domain::Agreement::after));
    add_date(column(), {"date", "Date"}, today());
    if (before) {
      wxButton* card = add_verb("Print card", [this, of, pair] { print_card(of, pair); });
      card->SetName("agreement.card");
    }
    set_save("Keep", [this, of, pair] {
      practice::NewAgreement what;
      what.pair = pair;
      what.ban = required_lines("ban");
      what.stop_signal = required_line("stop_signal");
      what.exceptions = lines("exceptions");
      what.who_invites = line("who_invites");
      what.after = line("after");
      what.date = date("date");
      practice::record_agreement(context().practice, of, what);
    });
    finish(ban, 520);
  }

 private:
  void print_card(const domain::CaseId& of, domain::MemberSet pair) {
    notice().attempt([&] {
      if (const practice::Deliver deliver = to_printer(context(), this, domain::PaperSize::A4)) {
        practice::give_agreement_card(context().practice, practice::data_folder(), of, pair, domain::PaperSize::A4,
                                      deliver);
        notice().say("The card was sent to the printer.");
      }
    });
  }
};

}  // namespace

bool ask_agreement(wxWindow* parent, Context& context, const domain::CaseId& couple, domain::MemberSet pair) {
  return keep_with(context, [&] { return AgreementDialog(parent, context, couple, pair).ShowModal(); });
}

}  // namespace attune::desktop
