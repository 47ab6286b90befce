// SPDX-License-Identifier: Apache-2.0
#include "desktop/dialogs/person_choice.h"

#include "desktop/models/people_words.h"
#include "desktop/support/accessible.h"
#include "desktop/support/text.h"

namespace attune::desktop {

PersonForm::PersonForm(wxWindow* parent, Context& context, const wxString& title, const wxString& name,
                       const domain::CaseId& couple, DraftKeeper::Reopen reopen)
    : FormDialog(parent, context, title, name, from_wx(name) + ":" + couple.str(), std::move(reopen)),
      m_view(practice::show_couple(context.practice, couple, domain::Lens::clinician())) {}

void PersonForm::add_person(const FieldPlace& in, const wxString& label, std::optional<domain::Letter> who) {
  std::vector<wxString> names;
  int chosen_person = 0;
  for (const practice::PartnerView& each : m_view.row.partners) {
    chosen_person = who && each.letter == *who ? static_cast<int>(names.size()) : chosen_person;
    names.push_back(to_wx(each.display_name).Left(60));
  }
  m_person = add_choice(in, {"person", label, "partner"}, names, chosen_person);
}

domain::Letter PersonForm::person() {
  return m_view.row.partners.at(static_cast<std::size_t>(chosen("person"))).letter;
}

domain::Date PersonForm::date_typed() {
  const std::optional<domain::Date> day = date("date");
  if (!day) {
    complain("date", "Type a date.");
  }
  if (*day > today()) {
    complain("date", "That day is still to come.");
  }
  return *day;
}

wxString PersonForm::first_name(domain::Letter letter) const { return to_wx(name_of(m_view.row.partners, letter)).Left(60); }

const std::vector<std::string>& touch_scopes() {
  static const std::vector<std::string> scopes{"SF1", "SF2", "SF3", "SF4", "SF5", "SF6",
                                               "SF7", "SF8", "SF9", "E7",  "E16", "E21"};
  return scopes;
}

}  // namespace attune::desktop
