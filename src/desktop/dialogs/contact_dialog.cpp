// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/form_dialog.h"
#include "desktop/dialogs/people_dialogs.h"
#include "desktop/models/people_words.h"
#include "desktop/support/text.h"
#include "practice/couples.h"

#include <algorithm>

namespace attune::desktop {
namespace {

class ContactDialog final : public FormDialog {
 public:
  ContactDialog(wxWindow* parent, Context& context, const domain::CaseId& couple, domain::Letter who)
      : FormDialog(parent, context, "Contact card", "contact-card", "contact-card:" + couple.str() + who.str(),
                   [couple, who](wxWindow* again, Context& in) { ask_contact_card(again, in, couple, who); }),
        m_couple(couple),
        m_who(who) {
    const practice::CoupleView view = practice::show_couple(context.practice, couple, domain::Lens::clinician());
    const auto found = std::find_if(view.contacts.begin(), view.contacts.end(),
                                    [&](const domain::ContactCard& each) { return each.letter == who; });
    const domain::ContactCard card = found == view.contacts.end() ? domain::ContactCard{} : *found;
    add_words(column(), to_wx(name_of(view.row.partners, who)).Left(60) + ". Only you see this card.");
    const FieldPlace first = add_row(column());
    wxTextCtrl* phone = add_line(first, {"phone", "Phone"}, card.phone);
    add_line(first, {"safe_times", "Safe times to call"}, card.safe_times);
    add_line(column(), {"message", "What a message may say"}, card.message);
    const FieldPlace second = add_row(column());
    add_line(second, {"email", "Email"}, card.email);
    add_date(second, {"born", "Born on"}, card.born);
    add_lines(column(), {"address", "Address"}, card.address, 2);
    add_line(column(), {"emergency", "Whom to reach in an emergency"}, card.emergency);
    const FieldPlace third = add_row(column());
    add_line(third, {"language", "Language"}, card.language);
    add_line(third, {"access", "Access needs"}, card.access);
    add_line(column(), {"allergies", "Allergies, such as latex"}, card.allergies);
    set_save("Keep card", [this] { save(); });
    finish(phone, 560);
  }

 private:
  void save() {
    domain::ContactCard card;
    card.letter = m_who;
    card.phone = line("phone");
    card.email = line("email");
    card.address = lines("address");
    card.safe_times = line("safe_times");
    card.message = line("message");
    card.emergency = line("emergency");
    card.language = line("language");
    card.access = line("access");
    card.allergies = line("allergies");
    card.born = date("born");
    if (card.born && *card.born > today()) {
      complain("born", "That day is still to come.");
    }
    practice::CoupleEdit edit;
    edit.contacts.push_back(card);
    practice::edit_couple(context().practice, m_couple, edit);
  }

  domain::CaseId m_couple;
  domain::Letter m_who;
};

}  // namespace

bool ask_contact_card(wxWindow* parent, Context& context, const domain::CaseId& couple, domain::Letter who) {
  return keep_with(context, [&] { return ContactDialog(parent, context, couple, who).ShowModal(); });
}

}  // namespace attune::desktop
